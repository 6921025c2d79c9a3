import type { Look, Page } from '../../ooxml/word/model';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: fonts, sizes in points, distances in millimetres. */
export const font = 'Times New Roman';

/** The upper margin holds the number of the page. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, number: { size: 14, from: 10 } };

export const portrait: Page = { width: 210, height: 297, ...margins };
export const landscape: Page = { width: 297, height: 210, ...margins };

export const textWidth = ({ width, left, right }: Page): number => width - left - right;

const centred = { align: 'center' } as const;
const bold = { bold: true } as const;
const italic = { italic: true } as const;
/** Between paragraphs at least 6 points, the first line 1 or 1.27 cm in. */
const flowing = { align: 'both', firstLine: 12.7, after: 6, line: 1.1 } as const;

const inCell = { before: 1, after: 1 } as const;

export const looks = {
  superior: { size: 13, ...centred },
  issuer: { size: 13, ...bold, ...centred },
  country: { size: 13, ...bold, ...centred },
  motto: { size: 14, ...bold, ...centred },
  number: { size: 13, ...centred, before: 6 },
  about: { size: 12, ...centred, before: 6 },
  dated: { size: 14, ...italic, ...centred, before: 6 },
  title: { size: 14, ...bold, ...centred, before: 18, keepNext: true },
  subject: { size: 14, ...bold, ...centred, keepNext: true },
  to: { size: 14, ...centred, before: 12, after: 12 },
  toMany: { size: 14, align: 'left', indent: 25, before: 12, keepNext: true },
  toEach: { size: 14, align: 'left', indent: 40 },
  grounds: { size: 14, ...italic, ...flowing },
  body: { size: 14, ...flowing },
  /** With room left for people. */
  open: { size: 14, align: 'left', firstLine: 12.7, after: 6 },
  part: { size: 14, ...bold, ...flowing, align: 'left', before: 6, keepNext: true, outline: 0 },
  item: { size: 14, ...bold, ...flowing, align: 'left', before: 6, keepNext: true, outline: 1 },
  capacity: { size: 14, ...bold, ...centred, keepNext: true },
  signed: { size: 14, ...italic, ...centred, keepNext: true },
  /** Room for the signature and the stamp. */
  signer: { size: 14, ...bold, ...centred, before: 72 },
  recipientsHead: { size: 12, ...bold, ...italic, align: 'left', keepNext: true },
  recipient: { size: 11, align: 'left' },
  appendix: { size: 14, ...bold, ...centred, keepNext: true, outline: 0 },
  appendixNote: { size: 14, ...italic, ...centred, after: 12, keepNext: true },
  caption: { size: 13, ...bold, align: 'left', before: 6, after: 6, keepNext: true },
  tableHead: { size: 12, ...bold, ...centred, ...inCell },
  cell: { size: 12, align: 'left', ...inCell },
  smallHead: { size: 11, ...bold, ...centred, ...inCell },
  smallCell: { size: 11, align: 'left', ...inCell },
  note: { size: 12, ...italic, align: 'both', before: 6 },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;
