/** Before the name of a commune, and written out or not: the same body. */
export const committee: readonly string[] = ['ủy ban nhân dân', 'ubnd', 'hđnd và ubnd', 'hđnd-ubnd'];
/** The bodies to which a unit belongs are named behind it, by these words. */
export const higherPlaces: readonly string[] = ['huyện', 'thị xã', 'thành phố', 'quận', 'tỉnh'];
export const belongsTo: readonly string[] = ['thuộc', 'trực thuộc', 'của'];

/** Short forms that may be several words: by them a unit is proposed, never taken. */
export const shortForms: readonly (readonly [short: string, long: string])[] = [
  ['tt', 'thị trấn'],
  ['tt', 'trung tâm'],
  ['x', 'xã'],
  ['p', 'phòng'],
  ['vp', 'văn phòng'],
  ['ca', 'công an'],
  ['h', 'huyện'],
];
/** What a commune's name may be written without. */
export const communeWords: readonly string[] = ['xã', 'thị trấn', 'phường', 'phòng'];
/** Before a criterion's code. */
export const codeWords: readonly string[] = ['tiêu chí', 'chỉ tiêu', 'mã tiêu chí', 'mã', 'tc'];
