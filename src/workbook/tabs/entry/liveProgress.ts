import type { Criterion, Unit } from '../../../core/model';
import { yesNoWords } from '../../../text/vi';
import { columnName, columnRange } from '../../grid/a1';
import type { CellValue } from '../../grid/cells';
import { columnIndex, headRows, type Table } from '../../grid/table';
import type { EntryKey } from './entryColumns';

/** What the live formula of a row says: it moves with what people type, without any script. */
export const live = { filled: 1, notApplicable: 2, explained: 3, coveredByOther: 4, empty: 5 } as const;

/** An entry tab as it is created, or as it was read. */
export interface LivePlace {
  readonly title: string;
  readonly endRow: number;
  column(key: EntryKey): number;
}

export const plannedPlace = (
  table: Pick<Table<EntryKey>, 'columns' | 'title'>,
  rowCount: number,
): LivePlace => ({
  title: table.title,
  endRow: headRows + rowCount,
  column: (key) => columnIndex(table, key),
});

/** From the header on, so that the range grows with a row that comes above all others. */
const rangeOf = ({ title, endRow, column }: LivePlace, key: EntryKey): string =>
  columnRange(title, column(key), headRows - 1, endRow);

/**
 * The formulas of a tab's rows. `row` is zero-based; `asked`: the unit's kind is asked by default, otherwise an empty row
 * does not apply.
 */
export function liveFormulas(
  place: LivePlace,
): (row: number, criterion: Criterion, asked: boolean) => CellValue {
  const letterOf = (key: EntryKey): string => columnName(place.column(key));
  const letters = {
    yesNo: letterOf('yesNo'),
    numerator: letterOf('numerator'),
    denominator: letterOf('denominator'),
    notApplicable: letterOf('notApplicable'),
    explanation: letterOf('explanation'),
  };
  const yes = `"${yesNoWords.yes}"`;
  const [codes, answers] = [rangeOf(place, 'code'), rangeOf(place, 'yesNo')];
  return (row, { measure, aggregation, id }, asked) => {
    const cell = (key: keyof typeof letters): string => letters[key] + String(row + 1);
    const filled =
      measure.kind === 'yesNo'
        ? `OR(${cell('yesNo')}=${yes};${cell('yesNo')}="${yesNoWords.no}")`
        : measure.kind === 'ratio'
          ? `AND(ISNUMBER(${cell('numerator')});ISNUMBER(${cell('denominator')}))`
          : `ISNUMBER(${cell('numerator')})`;
    const covered =
      aggregation === 'any'
        ? `IF(COUNTIFS(${codes};"${id}";${answers};${yes})>0;${String(live.coveredByOther)};${String(live.empty)})`
        : String(live.empty);
    const unanswered = asked ? covered : String(live.notApplicable);
    const excused = `IF(${cell('notApplicable')}=TRUE;${String(live.notApplicable)};IF(LEN(${cell('explanation')})>0;${String(live.explained)};${unanswered}))`;
    return { formula: `=IF(${filled};${String(live.filled)};${excused})` };
  };
}

/** Where an entry tab says whose a row is, and how far it is. */
export interface LiveTab {
  /** Ids of the units that have rows there. */
  readonly owners: ReadonlySet<string>;
  readonly units: string;
  readonly states: string;
}

export const liveTab = (place: LivePlace, owners: readonly string[]): LiveTab => ({
  owners: new Set(owners),
  units: rangeOf(place, 'unit'),
  states: rangeOf(place, 'live'),
});

export const plannedLiveTab = (
  table: Pick<Table<EntryKey>, 'columns' | 'title'>,
  rows: readonly { readonly unit: Unit }[],
): LiveTab =>
  liveTab(
    plannedPlace(table, rows.length),
    rows.map(({ unit }) => unit.id),
  );
