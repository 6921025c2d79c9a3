import { dayOfSerial } from '../day';
import { groupBy } from '../groupBy';
import type { Criterion } from '../model';
import { cellUse, entryColumns, valueColumns, type EntryColumn } from '../parse/parseEntry';
import { emptyCell, tidy, type RawCell } from '../parse/rawCell';
import type { Snapshot, SnapshotCells } from '../rows/keptSnapshot';
import type { RawFigure, RawPeriod, RawRow } from '../rows/rawPeriod';

/** One cell that is no longer as it was; '' stands for an empty one. */
export interface Difference {
  readonly criterion?: string;
  readonly figure?: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

const noCells: SnapshotCells = {};

/** What each unit has entered, whatever the order of its rows. */
export function snapshotsOf({
  catalogue,
  rows,
  figures,
}: Pick<RawPeriod, 'catalogue' | 'rows' | 'figures'>): (unit: string) => Snapshot {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const known = new Set(catalogue.figures.map(({ id }) => id));
  const rowsOf = groupBy(rows, ({ unit }) => unit);
  const figuresOf = groupBy(figures, ({ unit }) => unit);
  return (unit) => ({
    rows: collect(rowsOf.get(unit) ?? [], (row) => [row.criterion, cellsOfRow(row, criteria)]),
    figures: collect(figuresOf.get(unit) ?? [], (entry) => [
      entry.figure,
      known.has(entry.figure) ? cellsOfFigure(entry) : noCells,
    ]),
  });
}

/** By key in the order of the keys; of a duplicated row the first counts, and what is empty is left out. */
function collect<T>(
  items: readonly T[],
  keyed: (item: T) => readonly [string, SnapshotCells],
): Record<string, SnapshotCells> {
  const found = new Map<string, SnapshotCells>();
  for (const item of items) {
    const [key, cells] = keyed(item);
    if (!found.has(key)) found.set(key, cells);
  }
  const collected: Record<string, SnapshotCells> = {};
  for (const key of [...found.keys()].sort()) {
    const cells = found.get(key) ?? noCells;
    if (Object.keys(cells).length > 0) collected[key] = cells;
  }
  return collected;
}

function cellsOfRow({ criterion, cells }: RawRow, criteria: ReadonlyMap<string, Criterion>): SnapshotCells {
  const measure = criteria.get(criterion)?.measure;
  if (!measure) return noCells;
  const isCommon = (column: EntryColumn): boolean => {
    const value = valueColumns.find((each) => each === column);
    return value !== undefined && cellUse(measure, value) === 'common';
  };
  // The program's own formula on Số liệu chung, and a box that was ticked and emptied again, are no entries.
  const isEntry = (column: EntryColumn, { formula, typed }: RawCell): boolean =>
    !(formula !== undefined && isCommon(column)) && !(column === 'notApplicable' && typed === false);
  return textsOf(entryColumns, (column) => {
    const cell = cells[column];
    return cell && isEntry(column, cell) ? cell : emptyCell;
  });
}

const cellsOfFigure = ({ cell, note }: RawFigure): SnapshotCells =>
  textsOf(['value', 'valueNote'], (column) => (column === 'value' ? cell : note));

function textsOf<Column extends string>(
  columns: readonly Column[],
  cellOf: (column: Column) => RawCell,
): SnapshotCells {
  const texts: Record<string, string> = {};
  for (const column of columns) {
    const text = cellText(cellOf(column));
    if (text !== '') texts[column] = text;
  }
  return texts;
}

/** What was typed, in one spelling: as Sheets would show it to a Vietnamese reader. */
function cellText({ formula, typed, format }: RawCell): string {
  if (formula !== undefined) return tidy(formula);
  if (typeof typed === 'number') {
    if (format === 'DATE' || format === 'DATE_TIME') return dayOfSerial(typed).split('-').reverse().join('/');
    return format === 'PERCENT' ? `${numberText(typed * 100)}%` : numberText(typed);
  }
  if (typeof typed === 'boolean') return String(typed).toUpperCase();
  return tidy(typed ?? '');
}

/** 0.07 × 100 in doubles is 7.000000000000001. */
const numberText = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

/** Cell by cell, what is not as it was. */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly Difference[] {
  return [
    ...compareCells(before.rows, after.rows).map(({ key, ...rest }) => ({ criterion: key, ...rest })),
    ...compareCells(before.figures, after.figures).map(({ key, ...rest }) => ({ figure: key, ...rest })),
  ];
}

function compareCells(
  before: Readonly<Record<string, SnapshotCells>>,
  after: Readonly<Record<string, SnapshotCells>>,
): readonly (Difference & { readonly key: string })[] {
  return union(before, after).flatMap((key) => {
    const was = before[key] ?? noCells;
    const is = after[key] ?? noCells;
    return union(was, is)
      .filter((column) => was[column] !== is[column])
      .map((column) => ({ key, column, before: was[column] ?? '', after: is[column] ?? '' }));
  });
}

const union = (a: object, b: object): readonly string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

/** Equal for equal entries; two different ones share it once in 2^53. */
export function fingerprint(snapshot: Snapshot): string {
  const text = JSON.stringify(snapshot);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
