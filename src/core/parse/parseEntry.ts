import type { Entry, Measure } from '../model';
import { parseDate } from './parseDate';
import { parseNumber } from './parseNumber';
import { parseDocumentNo, parseLinks, parseText, shownText } from './parseText';
import { parseYesNo } from './parseYesNo';
import { emptyCell, isBlank, type Flaw, type RawCell, type Reading } from './rawCell';

/** The columns of the entry block: the only cells of an entry tab that a unit types in. */
export const entryColumns = [
  'yesNo',
  'numerator',
  'denominator',
  'notApplicable',
  'explanation',
  'evidence',
  'documentNo',
  'documentDate',
  'note',
] as const;

export type EntryColumn = (typeof entryColumns)[number];

export type EntryCells = Readonly<Partial<Record<EntryColumn, RawCell>>>;

export interface EntryFlaw extends Flaw {
  readonly column: EntryColumn;
}

/** The columns that hold a row's values; which of them are used depends on the measure. */
export const valueColumns = ['yesNo', 'numerator', 'denominator'] as const;

export type ValueColumn = (typeof valueColumns)[number];

/** How a measure uses the three value columns: typed by the unit, computed from common figures, or not at all. */
export type CellUse = 'typed' | 'common' | 'unused';

export function cellUse(measure: Measure, column: ValueColumn): CellUse {
  const quantity = (figures: readonly string[]): CellUse => (figures.length > 0 ? 'common' : 'typed');
  switch (measure.kind) {
    case 'yesNo':
      return column === 'yesNo' ? 'typed' : 'unused';
    case 'ratio':
      return column === 'yesNo' ? 'unused' : quantity(measure[column].figures);
    case 'count':
      return column === 'numerator' ? quantity(measure.quantity.figures) : 'unused';
    case 'frequency':
    case 'amount':
      return column === 'numerator' ? 'typed' : 'unused';
  }
}

/** The first value column that the unit types; undefined where all come from common figures. */
export const firstTyped = (measure: Measure): ValueColumn | undefined =>
  valueColumns.find((column) => cellUse(measure, column) === 'typed');

export interface ParsedEntry {
  readonly entry: Entry;
  readonly flaws: readonly EntryFlaw[];
}

/** Reads what a unit typed in its row. Values that come from common figures are not read here. */
export function parseEntry(measure: Measure, cells: EntryCells): ParsedEntry {
  const flaws: EntryFlaw[] = [];
  function read<T>(column: EntryColumn, parse: (cell: RawCell) => Reading<T>): T | undefined {
    const reading = parse(cells[column] ?? emptyCell);
    if (reading.kind === 'flaw') flaws.push({ ...reading.flaw, column });
    return reading.kind === 'value' ? reading.value : undefined;
  }
  const number = (column: 'numerator' | 'denominator'): number | undefined =>
    cellUse(measure, column) === 'typed'
      ? read(column, (cell) =>
          // Đồng has no fractions: only how often something happens need not be a whole number.
          parseNumber(cell, { whole: measure.kind !== 'frequency' }),
        )
      : undefined;

  const entry = {
    yesNo: cellUse(measure, 'yesNo') === 'typed' ? read('yesNo', parseYesNo) : undefined,
    numerator: number('numerator'),
    denominator: number('denominator'),
    notApplicable: read('notApplicable', parseYesNo),
    explanation: read('explanation', parseText),
    evidence: read('evidence', parseLinks) ?? presentText(cells.evidence),
    documentNo: read('documentNo', parseDocumentNo) ?? presentText(cells.documentNo),
    documentDate: read('documentDate', parseDate),
    note: read('note', parseText),
  };
  return { entry: withoutUndefined(entry), flaws };
}

/** A link or number in an unusual form still is what the unit handed in; the flaw says what is odd. */
const presentText = (cell: RawCell | undefined): string | undefined =>
  cell && !isBlank(cell) && cell.typed !== undefined ? shownText(cell) : undefined;

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  const defined: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== undefined) defined[key] = value as Exclude<T[keyof T], undefined>;
  }
  return defined;
}
