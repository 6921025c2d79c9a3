import { cellMistakes } from './cellMistakes';
import type { EntryMistake } from './entryMistake';
import { furtherMistakes } from './furtherMistakes';
import { entryHeader } from './lines';

export const mistakeHeader = ['code', 'unit', 'criterion', 'figure', 'column', 'typed', 'comment'] as const;

export type Mistake = Readonly<Record<(typeof mistakeHeader)[number], string>>;

export const entryMistakes: readonly EntryMistake[] = [...cellMistakes, ...furtherMistakes];

/** Mistakes among the common figures; an empty `typed` leaves the line out. */
export const figureMistakes: readonly Mistake[] = [
  figure('figureMissing', 'hong-bac', 'communeDossiers', '', 'quên số hồ sơ tiếp nhận'),
  figure(
    'figureAboveWhole',
    'hong-thuy',
    'communeOnlineDossiers',
    '950',
    'hồ sơ trực tuyến nhiều hơn hồ sơ tiếp nhận (905)',
  ),
  figure(
    'figuresDoNotAddUp',
    'tt-hcc',
    'districtProcedures',
    '340',
    'không khớp tổng số các đơn vị nhập (304)',
  ),
  figure('ambiguousNumber', 'vh-tt', 'households', '14,012', 'dấu phẩy ngăn cách hàng nghìn'),
];

/** As they stand in `mistakes.csv`. */
export const allMistakes: readonly Mistake[] = [
  ...entryMistakes.map(({ code, unit, criterion, column, cells, comment }) => ({
    code,
    unit,
    criterion,
    figure: '',
    column,
    typed: typedAt(column, cells),
    comment,
  })),
  ...figureMistakes,
];

/** `documentDate`, to which findings point, is `document_date` in the file. */
function typedAt(column: string, cells: EntryMistake['cells']): string {
  const name = column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const header = entryHeader.find((candidate) => candidate === name);
  return header === undefined ? '' : (cells[header] ?? '');
}

function figure(code: string, unit: string, id: string, typed: string, comment: string): Mistake {
  return { code, unit, criterion: '', figure: id, column: 'value', typed, comment };
}
