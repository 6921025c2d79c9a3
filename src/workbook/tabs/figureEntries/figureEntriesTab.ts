import type { Catalogue, Figure, Unit } from '../../../core/model';
import { figureKey, splitKey } from '../../../core/keys';
import { figureUnits } from '../../../core/catalogue/assign';
import type { RawFigure } from '../../../core/rows/rawPeriod';
import { inputMessages, rowStateWords } from '../../../text/vi';
import { columnRange } from '../../grid/a1';
import type { CellValue } from '../../grid/cells';
import type { DataValidation, Request, Sheet } from '../../grid/sheets';
import { statusRules } from '../../grid/statusRules';
import { colors, freeText } from '../../grid/style';
import { readTable, writeByKey, type ReadTable } from '../../grid/readTable';
import {
  columnIndex,
  createTable,
  defineColumns,
  headRows,
  type Placed,
  type Table,
  type TableRow,
  type TabPlace,
} from '../../grid/table';
import { refusing } from '../../grid/validations';
import type { RowDisplay } from '../entry/readEntryTab';
import { figureColumns, figureRow, readFigureRows, type FigureKey } from '../figures/figuresTab';
import { figureEntriesWords } from './words';

export type FigureEntryKey = keyof typeof figureEntriesWords.headers | FigureKey;

const definition = figureColumns.map((column) => ({
  ...column,
  block: 'fixed' as const,
  hidden: column.key !== 'name' && column.key !== 'unit',
}));

/** In the period workbook: one row for each figure and unit. The definition stands hidden beside the value. */
export const figureEntriesTable: Table<FigureEntryKey> = {
  sheetId: 20,
  title: figureEntriesWords.title,
  banner: figureEntriesWords.banner,
  columns: [
    ...defineColumns(
      {
        key: figureEntriesWords.headers.key,
        unitId: figureEntriesWords.headers.unitId,
        unitName: figureEntriesWords.headers.unitName,
        former: figureEntriesWords.headers.former,
      },
      {
        key: { block: 'fixed', width: 120, hidden: true },
        unitId: { block: 'fixed', width: 90, hidden: true },
        unitName: { block: 'fixed', width: 230 },
        former: { block: 'fixed', width: 60, hidden: true },
      },
    ),
    ...definition.filter(({ key }) => key === 'name' || key === 'unit'),
    ...defineColumns(
      {
        value: figureEntriesWords.headers.value,
        valueNote: figureEntriesWords.headers.valueNote,
        status: figureEntriesWords.headers.status,
        fix: figureEntriesWords.headers.fix,
        first: figureEntriesWords.headers.first,
      },
      {
        value: { block: 'entry', width: 120, align: 'RIGHT' },
        valueNote: { block: 'entry', width: 220, ...freeText },
        status: { block: 'machine', width: 140 },
        fix: { block: 'machine', width: 420 },
        first: { block: 'machine', width: 120, hidden: true },
      },
    ),
    ...definition.filter(({ key }) => key !== 'name' && key !== 'unit'),
  ],
  frozenColumns: 5,
  tabColor: colors.tab.entry,
};

export interface OwedFigure {
  readonly figure: Figure;
  readonly unit: Unit;
}

/** By unit, then figure, so that a unit's rows are one block. */
export const owedFigures = (catalogue: Catalogue): readonly OwedFigure[] =>
  catalogue.units.flatMap((unit) =>
    catalogue.figures
      .filter((figure) => figureUnits(figure, catalogue).some(({ id }) => id === unit.id))
      .map((figure) => ({ figure, unit })),
  );

export const createFigureEntriesTab = (rows: readonly OwedFigure[], place: TabPlace): readonly Request[] => [
  ...createTable(
    figureEntriesTable,
    rows.map((row) => ({ ...figureFixedCells(row), ...figureFirstCells(row) })),
    place,
  ),
  ...statusRules(figureEntriesTable, rows.length),
  ...(rows.length > 0 ? [validateFigures(figureEntriesTable, headRows, rows.length)] : []),
];

/** What a row says of itself; the program keeps it up to date. */
export const figureFixedCells = ({ figure, unit }: OwedFigure): TableRow<FigureEntryKey> => ({
  ...figureRow(figure),
  unitId: unit.id,
  unitName: unit.name,
  former: undefined,
});

/** What else a new row begins with. */
export const figureFirstCells = ({ figure, unit }: OwedFigure): TableRow<FigureEntryKey> => ({
  key: figureKey({ figure: figure.id, unit: unit.id }),
  status: rowStateWords.empty,
});

export function validateFigures(
  table: Placed<FigureEntryKey>,
  firstRow: number,
  rowCount: number,
  validation = figureValidation,
): Request {
  const value = columnIndex(table, 'value');
  return {
    repeatCell: {
      range: {
        sheetId: table.sheetId,
        startRowIndex: firstRow,
        endRowIndex: firstRow + rowCount,
        startColumnIndex: value,
        endColumnIndex: value + 1,
      },
      cell: { dataValidation: validation },
      fields: 'dataValidation',
    },
  };
}

/** In a row that is no longer asked for. */
export const closedFigureValidation = refusing(inputMessages.closed);

export const figureValidation: DataValidation = {
  condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
  inputMessage: inputMessages.figure,
  strict: true,
};

/** Where formulas find the common figures: by key, so that sorting or inserting rows breaks nothing. */
export interface FigureCells {
  readonly keys: string;
  readonly values: string;
  /** The key of a figure as seen by a unit: a district figure has only its leader's row. */
  keyOf(figure: string, unit: string): string;
}

export function figureCells(
  catalogue: Pick<Catalogue, 'figures' | 'units'>,
  rowCount: number,
  table: Placed<FigureEntryKey> = figureEntriesTable,
  title = figureEntriesTable.title,
): FigureCells {
  const range = (key: FigureEntryKey): string =>
    columnRange(
      title,
      columnIndex(table, key),
      // From the header on, so that the range grows with a row that comes above all others.
      headRows - 1,
      headRows + rowCount,
    );
  const districtUnits = new Map(
    catalogue.figures
      .filter(({ scope }) => scope === 'district')
      .map((figure) => [figure.id, figureUnits(figure, catalogue)[0]?.id]),
  );
  return {
    keys: range('key'),
    values: range('value'),
    keyOf: (figure, unit) => figureKey({ figure, unit: districtUnits.get(figure) ?? unit }),
  };
}

/** The sum of the figures, or nothing until all of them are entered. */
export function figureFormula(figures: readonly string[], unit: string, cells: FigureCells): CellValue {
  const { keys, values, keyOf } = cells;
  const quoted = figures.map((figure) => `"${keyOf(figure, unit)}"`);
  const entered = quoted.map((key) => `COUNTIFS(${keys};${key};${values};">=0")`).join('+');
  const total = quoted.map((key) => `SUMIFS(${values};${keys};${key})`).join('+');
  return { formula: `=IF(${entered}=${String(figures.length)};${total};"")` };
}

export interface FigureEntriesReading {
  readonly table: ReadTable<FigureEntryKey>;
  readonly keys: readonly string[];
  /** Without those that are no longer asked for. */
  readonly figures: readonly RawFigure[];
  /** Keys of the rows that are no longer asked for. */
  readonly former: ReadonlySet<string>;
  /** The definitions that stand beside the values, each once. */
  readonly definitions: readonly Figure[];
}

export function readFigureEntries(sheet: Sheet): FigureEntriesReading {
  const table = readTable(figureEntriesTable, sheet);
  const keys = table.rows.map((row) => row.text('key'));
  const isFormer = (at: number): boolean => (table.rows[at]?.text('former') ?? '') !== '';
  const figures = table.rows.flatMap((row, at): readonly RawFigure[] => {
    const [figure, unit] = splitKey(keys[at] ?? '');
    return figure && unit && !isFormer(at)
      ? [{ figure, unit, cell: row.cell('value'), note: row.cell('valueNote'), first: row.cell('first') }]
      : [];
  });
  const former = new Set(keys.filter((_, at) => isFormer(at)));
  const asked = new Set(figures.map(({ figure }) => figure));
  const definitions = readFigureRows({ title: figureEntriesTable.title, columns: definition }, sheet).filter(
    ({ id }) => asked.has(id),
  );
  return { table, keys, figures, former, definitions };
}

/** What the machine shows beside a figure. */
export interface FigureDisplay extends Pick<RowDisplay, 'status' | 'fix'> {
  readonly first: CellValue;
}

export const writeFigureDisplays = (
  { table, keys }: FigureEntriesReading,
  displayOf: (key: string) => FigureDisplay | undefined,
): readonly Request[] => writeByKey(table, keys, ['status', 'fix', 'first'], displayOf);
