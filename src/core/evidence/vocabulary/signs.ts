import type { NamedKind } from './kindWords';

/** What stands after a number: kind first, then who made it (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export const kindSigns: Readonly<Record<Exclude<NamedKind, 'skip'>, readonly string[]>> = {
  contract: ['HĐ', 'HĐKT', 'HĐMB', 'HĐDV', 'HĐTC', 'HĐCC', 'HĐLĐ', 'PLHĐ'],
  acceptance: ['TLHĐ', 'BBTL', 'BBTLHĐ', 'TL'],
  invoice: [],
  handover: ['BBBG', 'BBGN'],
  decision: ['QĐ', 'NQ', 'CT', 'QC', 'QyĐ', 'TB', 'HD', 'CĐ', 'CV', 'KL', 'TT', 'NĐ'],
  plan: ['KH', 'ĐA'],
  diploma: ['CC'],
  report: ['BC'],
  url: [],
  dossierCodes: [],
  softwareList: [],
  articles: [],
  other: ['TTr', 'GM', 'BB', 'CTr', 'PA', 'DA', 'BBNT', 'GGT', 'PC'],
};

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
];

/** Bodies of the Party, whose number and kind are joined by a dash: 15-NQ/HU. */
export const partySigns = ['HU', 'TU', 'ĐU', 'TW', 'BTVHU', 'BTCHU', 'BTGHU', 'VPHU'];

/** The sign of a contract; without its mark it may be that of a guidance (HD) as well. */
export const contractSign = 'HĐ';

/** đ in both cases, and the Icelandic letter that old fonts and OCR put in its place. */
export const dLetters = 'ĐđÐð';
