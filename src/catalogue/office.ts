import type { Office, OfficeDesk } from '../core/model';

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

/** What the papers of the office say besides, by the same letter; the signers are known to the office alone. */
export const desk: OfficeDesk = {
  superiorSign: 'UBND',
  superiorCapacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  superiorSigner: '',
  // Inferred: a phòng is signed for by its head.
  capacity: ['TRƯỞNG PHÒNG'],
  signer: '',
  // Inferred: the report goes to whom it is addressed to, and to the chairmen above the office.
  recipients: ['Như trên (để b/c)', 'Chủ tịch, các Phó Chủ tịch UBND huyện (để b/c)'],
  drafter: '',
};
