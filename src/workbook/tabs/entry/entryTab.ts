import type { Catalogue, Criterion, CriterionGroup, Unit } from '../../../core/model';
import { rowKey, type Assignment } from '../../../core/keys';
import { isAsked } from '../../../core/catalogue/assign';
import { defaultNotApplicableText, entryBanner, inputText, rowStateWords, shorten } from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import type { Request } from '../../grid/sheets';
import { runsOf } from '../../grid/runs';
import { statusRules } from '../../grid/statusRules';
import { colors, numberFormats } from '../../grid/style';
import {
  columnIndex,
  createTable,
  headRows,
  type Table,
  type TableRow,
  type TabPlace,
} from '../../grid/table';
import { cellUses, dressEntryCells } from './entryCells';
import { entryTabColumns, type EntryKey } from './entryColumns';
import { ratioFormula } from './entryFormulas';
import { figureFormula, type FigureCells } from '../figureEntries/figureEntriesTab';
import { liveFormulas, plannedPlace } from './liveProgress';

/** Ids of the entry tabs, by their position among the criterion groups. */
export const entrySheetId = (position: number): number => 100 + position;

/** One tab a criterion group, titled by its code. */
export const entryTable = (group: CriterionGroup, position: number): Table<EntryKey> => ({
  sheetId: entrySheetId(position),
  title: group.id,
  banner: entryBanner(group.id, group.title),
  columns: entryTabColumns,
  frozenColumns: 3,
  tabColor: colors.tab.entry,
});

/** A row to create: what it asks, of whom. */
export interface OwedRow {
  readonly criterion: Criterion;
  readonly unit: Unit;
}

/** A group's rows by unit, then criterion, so that a unit's rows are one block. */
export function owedRows(
  group: string,
  catalogue: Catalogue,
  assigned: readonly Assignment[],
): readonly OwedRow[] {
  const owed = new Set(assigned.map(rowKey));
  const criteria = catalogue.criteria.filter((criterion) => criterion.group === group);
  return catalogue.units.flatMap((unit) =>
    criteria
      .filter((criterion) => owed.has(rowKey({ criterion: criterion.id, unit: unit.id })))
      .map((criterion) => ({ criterion, unit })),
  );
}

/** It stands once a unit, and all new rows of a tab are written in one piece; `Danh mục` has the whole of it. */
const longestWork = 5000;

/** What the program writes into a row's fixed cells. */
export const fixedCells = ({
  criterion: { id, title, work, appliesTo, measure },
  unit: { name, kind },
}: OwedRow): Readonly<Record<'unit' | 'code' | 'title' | 'work' | 'input', string>> => ({
  unit: name,
  code: id,
  title,
  work: shorten(work, longestWork),
  input: isAsked(appliesTo, kind) ? inputText(measure) : `${defaultNotApplicableText} ${inputText(measure)}`,
});

/** Row key → the row's own figure in the previous period; empty where there was none. */
export type PreviousFigures = ReadonlyMap<string, number>;

interface EntryPlan {
  readonly cells: FigureCells;
  readonly previous: PreviousFigures;
}

export function createEntryTab(
  table: Table<EntryKey>,
  rows: readonly OwedRow[],
  { cells, previous }: EntryPlan,
  place: TabPlace,
): readonly Request[] {
  const formulaOf = liveFormulas(plannedPlace(table, rows.length));
  return [
    ...createTable(
      table,
      rows.map((row, at) => {
        const first = firstCells(row, cells);
        return {
          ...fixedCells(row),
          ...first,
          previous: previous.get(first.key),
          live: formulaOf(headRows + at, row.criterion, isAsked(row.criterion.appliesTo, row.unit.kind)),
        };
      }),
      place,
    ),
    ...statusRules(table, rows.length),
    // A group may have no criteria left: then there is nothing to fill and no range to name.
    ...(rows.length > 0
      ? [
          ratioFormula(table, headRows, rows.length),
          ...dressEntryCells(
            table,
            rows.map(({ criterion }) => cellUses(criterion.measure)),
          ),
          ...(previous.size > 0 ? showPreviousShares(table, rows) : []),
        ]
      : []),
  ];
}

/** A ratio is easier to compare as a per cent. */
function showPreviousShares(table: Table<EntryKey>, rows: readonly OwedRow[]): readonly Request[] {
  const at = columnIndex(table, 'previous');
  return runsOf(rows.map(({ criterion }) => criterion.measure.kind === 'ratio'))
    .filter(({ value }) => value)
    .map(({ from, to }) => ({
      repeatCell: {
        range: {
          sheetId: table.sheetId,
          startRowIndex: headRows + from,
          endRowIndex: headRows + to,
          startColumnIndex: at,
          endColumnIndex: at + 1,
        },
        cell: { userEnteredFormat: { numberFormat: numberFormats.percent } },
        fields: 'userEnteredFormat.numberFormat',
      },
    }));
}

/** What else a new row begins with. */
export const firstCells = (
  { criterion, unit }: OwedRow,
  figures: FigureCells,
): TableRow<EntryKey> & Record<'key', string> => ({
  key: rowKey({ criterion: criterion.id, unit: unit.id }),
  numerator: commonValue(criterion, 'numerator', unit.id, figures),
  denominator: commonValue(criterion, 'denominator', unit.id, figures),
  status: firstStatus({ criterion, unit }),
});

export const firstStatus = ({ criterion, unit }: OwedRow): string =>
  rowStateWords[isAsked(criterion.appliesTo, unit.kind) ? 'empty' : 'notApplicable'];

function commonValue(
  { measure }: Criterion,
  column: 'numerator' | 'denominator',
  unit: string,
  figures: FigureCells,
): CellValue {
  const quantity =
    measure.kind === 'ratio'
      ? measure[column]
      : measure.kind === 'count' && column === 'numerator'
        ? measure.quantity
        : undefined;
  return quantity && quantity.figures.length > 0 ? figureFormula(quantity.figures, unit, figures) : undefined;
}
