/** Signs of documents that prove nothing here; those of the kinds stand in `core/documentKinds.ts`. */
export const otherSigns = 'TTr GM BB CTr PA DA BBNT GGT PC PT TM ĐT GĐN';

/** How an official letter is called; its number has no sign of a kind. */
export const letterSign = 'CV';

/** Signs of those who write: a number with none but these is an official letter (công văn). */
export const issuerSigns = [
  'UBND',
  'HĐND',
  'VP',
  'VPUB',
  'VHTT',
  'VH',
  'NV',
  'TP',
  'TNMT',
  'GDĐT',
  'GD',
  'LĐTBXH',
  'TCKH',
  'YT',
  'NNPTNT',
  'NN',
  'KTHT',
  'TTHCC',
  'HCC',
  'TTDVNN',
  'CAH',
  'BCĐ',
  'BTCD',
  'STTTT',
  'SNV',
  'BTTTT',
  'BNV',
  'CP',
  'TTg',
  'VPCP',
  'TTTT',
  'CNTT',
  'VX',
  'TH',
  'NC',
  'KT',
  'TC',
  'KGVX',
  'VHXH',
  'TCHC',
  'STC',
  'SYT',
  'SGDĐT',
  'SKHCN',
  'SNNPTNT',
  'MTTQ',
  'ĐTN',
  'LĐTB',
  'NTM',
  'CAX',
  'ĐCXD',
  'CĐS',
  'CCHC',
  'VNPT',
  'UBTVQH',
  'QH',
];

/** Bodies of the Party, whose number and kind are joined by a dash: 15-NQ/HU. */
export const partySigns = ['HU', 'TU', 'ĐU', 'TW', 'BTVHU', 'BTCHU', 'BTGHU', 'VPHU'];

/** The sign of a contract; without its mark it may be that of a guidance (HD) as well. */
export const contractSign = 'HĐ';

/** đ in both cases, and the Icelandic letter that old fonts and OCR put in its place. */
export const dLetters = 'ĐđÐð';

/** Of the offices whose sign people write on to that of the kind: QĐUBND. */
export const gluedSigns = ['UBND', 'HĐND', 'BCĐ'];

/** In capitals and joined by a dash, and still no sign of anybody. */
export const noSigns =
  'CBCC CCVC CBCCVC CB CC VC TTHC DVC DVCTT KTXH PDF SCAN SIGNED FINAL COPY GTGT VAT WIFI LED PC';

/** The letter of QĐ; scanners give the Icelandic one that looks like it. */
export const crossedD = { right: 'Đ', read: '\u00d0' };
