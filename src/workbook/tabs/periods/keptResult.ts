import type { CellValue } from '../../grid/cells';
import type { ReadRow } from '../../grid/readTable';

/** A concluded result, and what was reported of it: where each is kept, and by what it is known to be unchanged. */
export interface KeptResult {
  /** 1 for the first. */
  readonly number: number;
  /** dd/MM/yyyy HH:mm. */
  readonly at: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly seal: string;
  /** The file's address. */
  readonly file: string;
  /** Of the lines of `Kết quả đã chốt`. */
  readonly mark: string;
  readonly reported?: { readonly at: string; readonly seal: string; readonly file: string };
}

/** The columns of `Các kỳ` in which it stands. */
export const keptKeys = [
  'resultNumber',
  'concludedAt',
  'resultSeal',
  'resultFile',
  'reportedAt',
  'reportSeal',
  'reportFile',
  'resultMark',
] as const;

export type KeptKey = (typeof keptKeys)[number];

export function resultOf(row: Pick<ReadRow<KeptKey>, 'text'>): { readonly result?: KeptResult } {
  const number = Number(row.text('resultNumber'));
  if (!Number.isInteger(number) || number < 1) return {};
  const reportedAt = row.text('reportedAt');
  return {
    result: {
      number,
      at: row.text('concludedAt'),
      seal: row.text('resultSeal'),
      file: row.text('resultFile'),
      mark: row.text('resultMark'),
      ...(reportedAt !== '' && {
        reported: { at: reportedAt, seal: row.text('reportSeal'), file: row.text('reportFile') },
      }),
    },
  };
}

/** The cells in which a result is named. */
export const resultCells = ({
  number,
  at,
  seal,
  file,
  mark,
  reported,
}: KeptResult): Readonly<Record<KeptKey, CellValue>> => ({
  resultNumber: number,
  concludedAt: at,
  resultSeal: seal,
  resultFile: file,
  resultMark: mark,
  reportedAt: reported?.at,
  reportSeal: reported?.seal,
  reportFile: reported?.file,
});
