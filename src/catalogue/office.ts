import type { Office } from '../core/model';

/**
 * Who compiles by the dispatch: "phòng Văn hóa và Thông tin", line 35; the letter is the district's (lines 3, 4), signed
 * at A Lưới (line 14) under the sign `UBND-VHTT` (line 9).
 */
export const office: Office = {
  id: 'vh-tt',
  name: 'Phòng Văn hóa và Thông tin',
  // Inferred: the sign of line 9 as people write it; the dispatch has the full name only.
  shortName: 'VH-TT',
  superior: 'UBND huyện A Lưới',
  // Inferred: line 35 has the district report without saying to whom; the criteria are the province's (line 21).
  addressee: 'UBND tỉnh Thừa Thiên Huế',
  place: 'A Lưới',
  sign: 'VHTT',
};
