import type { Catalogue, Criterion, CriterionGroup, Unit } from '../../../core/model';
import { entryColumns, type EntryColumn } from '../../../core/parse/parseEntry';
import { emptyCell, type RawCell } from '../../../core/parse/rawCell';
import { rowKey, splitKey, type Assignment } from '../../../core/keys';
import { isAsked } from '../../../core/catalogue/assign';
import type { RawRow } from '../../../core/rows/rawPeriod';
import {
  defaultNotApplicableText,
  entryBanner,
  entryRowHeaders,
  inputText,
  rowStateWords,
  verdictWords,
} from '../../../text/vi';
import type { CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import type { Request, Sheet } from '../../grid/sheets';
import { entrySheetId } from '../../grid/sheetIds';
import { runsOf } from '../../grid/runs';
import { statusRules } from '../../grid/statusRules';
import { colors, numberFormats } from '../../grid/style';
import { readTable, writeByKey, type ReadTable } from '../../grid/readTable';
import {
  columnIndex,
  createTable,
  defineColumns,
  headRows,
  type Table,
  type TableRow,
  type TabPlace,
} from '../../grid/table';
import { cellUses, dressEntryCells } from './entryCells';
import { ratioFormula } from './entryFormulas';
import { figureFormula, type FigureCells } from '../figureEntries/figureEntriesTab';
import { liveFormulas, plannedPlace } from './liveProgress';

export type EntryKey = keyof typeof entryRowHeaders;

export const entryTabColumns = defineColumns<EntryKey>(entryRowHeaders, {
  key: { block: 'fixed', width: 120, hidden: true },
  unit: { block: 'fixed', width: 150 },
  code: { block: 'fixed', width: 60 },
  title: { block: 'fixed', width: 260 },
  work: { block: 'fixed', width: 240 },
  input: { block: 'fixed', width: 260 },
  yesNo: { block: 'entry', width: 90, align: 'CENTER' },
  // No number format of ours: Sheets then shows a typed 85% as a per cent, which the check must be able to see.
  numerator: { block: 'entry', width: 100, align: 'RIGHT' },
  denominator: { block: 'entry', width: 100, align: 'RIGHT' },
  notApplicable: { block: 'entry', width: 80, align: 'CENTER' },
  explanation: { block: 'entry', width: 220 },
  evidence: { block: 'entry', width: 240 },
  documentNo: { block: 'entry', width: 130 },
  documentDate: { block: 'entry', width: 100, numberFormat: numberFormats.day, align: 'CENTER' },
  note: { block: 'entry', width: 160 },
  ratio: { block: 'machine', width: 80, numberFormat: numberFormats.percent },
  previous: { block: 'machine', width: 90, align: 'RIGHT' },
  status: { block: 'machine', width: 150 },
  fix: { block: 'machine', width: 320 },
  linked: { block: 'machine', width: 200 },
  live: { block: 'machine', width: 90, hidden: true },
  selfPoints: { block: 'machine', width: 90, align: 'RIGHT' },
  verdict: { block: 'appraisal', width: 110 },
  appraisedFigure: { block: 'appraisal', width: 100 },
  appraisedPoints: { block: 'appraisal', width: 100, numberFormat: numberFormats.decimal },
  comment: { block: 'appraisal', width: 240 },
});

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

/** What the program writes into a row's fixed cells. */
export const fixedCells = ({
  criterion: { id, title, work, appliesTo, measure },
  unit: { name, kind },
}: OwedRow): Readonly<Record<'unit' | 'code' | 'title' | 'work' | 'input', string>> => ({
  unit: name,
  code: id,
  title,
  work,
  input: isAsked(appliesTo, kind) ? inputText(measure) : `${defaultNotApplicableText} ${inputText(measure)}`,
});

/** Row key → the row's own figure in the previous period; empty where there was none. */
export type PreviousFigures = ReadonlyMap<string, number>;

export function createEntryTab(
  table: Table<EntryKey>,
  rows: readonly OwedRow[],
  figures: FigureCells,
  previous: PreviousFigures,
  place: TabPlace,
): readonly Request[] {
  const formulaOf = liveFormulas(plannedPlace(table, rows.length));
  return [
    ...createTable(
      table,
      rows.map((row, at) => {
        const first = firstCells(row, figures);
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

const verdicts = wordCodec(verdictWords);

/** An entry tab as found, and where each row stands. */
export interface EntryTabReading {
  readonly table: ReadTable<EntryKey>;
  /** The row keys from the first data row on, '' where there is none. */
  readonly keys: readonly string[];
  /** Row key → the place in `keys` where it stands first. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly rows: readonly RawRow[];
}

export function readEntryTab(title: string, sheet: Sheet): EntryTabReading {
  const table = readTable({ title, columns: entryTabColumns }, sheet);
  const keys = table.rows.map((row) => row.text('key'));
  const placeOf = new Map<string, number>();
  keys.forEach((key, at) => {
    if (!placeOf.has(key)) placeOf.set(key, at);
  });
  const rows = table.rows.flatMap((row, at): readonly RawRow[] => {
    const [criterion, unit] = splitKey(keys[at] ?? '');
    if (!criterion || !unit) return [];
    const cells: { [column in EntryColumn]?: RawCell } = {};
    for (const column of entryColumns) {
      const cell = row.cell(column);
      if (cell !== emptyCell) cells[column] = cell;
    }
    const typed = row.text('verdict');
    const verdict = verdicts.read(typed);
    const appraisal = {
      ...(verdict && { verdict }),
      ...(verdict === undefined && typed !== '' && { unknownVerdict: typed }),
      figure: row.cell('appraisedFigure'),
      points: row.cell('appraisedPoints'),
      comment: row.cell('comment'),
    };
    const previous = row.cell('previous').typed;
    return [{ criterion, unit, cells, appraisal, ...(typeof previous === 'number' && { previous }) }];
  });
  return { table, keys, placeOf, rows };
}

/** What the machine shows on a row. */
export interface RowDisplay {
  readonly status: string;
  readonly fix: string;
  readonly selfPoints: CellValue;
}

/** Writes the machine columns, row by row as they were read; a row without a known key is left blank. */
export const writeDisplays = (
  { table, keys }: EntryTabReading,
  displayOf: (key: string) => RowDisplay | undefined,
): readonly Request[] => writeByKey(table, keys, ['status', 'fix', 'selfPoints'], displayOf);
