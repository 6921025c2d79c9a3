/** Words of which the names of many bodies are made: they tell none from another. */
export const commonBodyWords =
  'ủy ban nhân dân ubnd hội đồng hđnd huyện quận thị xã thành phố tỉnh trấn phường phòng ban cơ quan đơn vị trung tâm và của';
