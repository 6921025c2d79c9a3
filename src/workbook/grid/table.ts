import { named, type OfficeText } from '../../text/vi';
import { toCell, type CellValue } from './cells';
import type { CellFormat, Color, NumberFormat, Request, RowData } from './sheets';
import { runsOf } from './runs';
import { bannerFormat, boxed, colors, fill, headFormat, type Block } from './style';

/** One column of a table. People may move or rename it: it is found again by `key`, which stands hidden in row 1. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: OfficeText;
  readonly block: Block;
  /** Pixels. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Shown when the header is touched. */
  readonly note?: OfficeText;
  readonly numberFormat?: NumberFormat;
  /** The format in which the number format came: an older workbook gets it when it is brought up. */
  readonly numberFormatSince?: number;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  /** The format in which the column came: absent in an older workbook, which is no error. */
  readonly since?: number;
}

interface ColumnText {
  readonly header: OfficeText;
  readonly note?: OfficeText;
}

/** Columns in the order of `layout`, their words from `text/`. */
export function defineColumns<Key extends string>(
  texts: Readonly<Record<Key, ColumnText>>,
  layout: Readonly<Record<Key, Omit<Column, 'key' | 'header' | 'note'>>>,
): readonly Column<Key>[] {
  return (Object.keys(layout) as Key[]).map((key) => ({ key, ...texts[key], ...layout[key] }));
}

/**
 * A tab that is one table: row 1 the hidden column keys, row 2 what the tab is for, row 3 the headers, then the data.
 */
export interface Table<Key extends string = string> {
  readonly sheetId: number;
  readonly title: string;
  /** The format in which the tab came: absent in an older workbook, which is no error. */
  readonly since?: number;
  readonly banner: OfficeText;
  readonly columns: readonly Column<Key>[];
  readonly frozenColumns?: number;
  readonly tabColor?: Color;
  readonly hidden?: boolean;
}

/** A table's columns where they stand in a tab, from the left; undefined: one that somebody added. */
export interface Placed<Key extends string = string> {
  readonly sheetId: number;
  readonly columns: readonly (Column<Key> | undefined)[];
}

export type TableRow<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** Where a new tab comes, and what its words call the office that compiles. */
export interface TabPlace {
  readonly index: number;
  /** Its short name. */
  readonly office: string;
}

/** Rows above the data. */
export const headRows = 3;

/** The requests that make a tab with its data; the grid ends with the data, plus `spareRows` for people to fill. */
export function createTable<Key extends string>(
  table: Table<Key>,
  rows: readonly TableRow<Key>[],
  { index, office, spareRows = 0 }: TabPlace & { readonly spareRows?: number },
): readonly Request[] {
  const { sheetId, title, columns, frozenColumns = 0, tabColor, hidden } = table;
  const dataRows = Math.max(1, rows.length + spareRows);
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          index,
          ...(hidden && { hidden }),
          ...(tabColor && { tabColorStyle: { rgbColor: tabColor } }),
          gridProperties: {
            rowCount: headRows + dataRows,
            columnCount: columns.length,
            frozenRowCount: headRows,
            frozenColumnCount: frozenColumns,
          },
        },
      },
    },
    {
      updateCells: {
        rows: headOf(table, office),
        fields: 'userEnteredValue,userEnteredFormat,note',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...formatData(table, dataRows),
    ...(rows.length > 0
      ? [
          {
            updateCells: {
              rows: rows.map((row) => ({ values: columns.map(({ key }) => toCell(row[key])) })),
              fields: 'userEnteredValue',
              start: { sheetId, rowIndex: headRows, columnIndex: 0 },
            },
          },
        ]
      : []),
    ...sizeColumns(table),
    hide(sheetId, 'ROWS', 0, 1),
  ];
}

/** The three rows above the data. */
export function headOf(
  { columns, banner }: Pick<Table, 'columns' | 'banner'>,
  office: string,
): readonly RowData[] {
  const firstVisible = columns.findIndex(({ hidden }) => hidden !== true);
  return [
    { values: columns.map(({ key }) => toCell(key)) },
    {
      values: columns.map((_, at) => ({
        ...toCell(at === firstVisible ? named(banner, office) : undefined),
        userEnteredFormat: bannerFormat,
      })),
    },
    {
      values: columns.map(({ header, block, note }) => ({
        ...toCell(named(header, office)),
        userEnteredFormat: headFormat(block),
        ...(note !== undefined && { note: named(note, office) }),
      })),
    },
  ];
}

/** The look of the data: what all cells share, then colours by who writes a column, then what single columns need. */
export function formatData(
  { sheetId, columns }: Placed,
  dataRows: number,
  firstRow = headRows,
  /** Where the first of the columns stands. */
  firstColumn = 0,
): readonly Request[] {
  const format = (from: number, to: number, userEnteredFormat: CellFormat, fields: string): Request => ({
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: firstRow,
        endRowIndex: firstRow + dataRows,
        startColumnIndex: firstColumn + from,
        endColumnIndex: firstColumn + to,
      },
      cell: { userEnteredFormat },
      fields: `userEnteredFormat(${fields})`,
    },
  });
  return [
    format(
      0,
      columns.length,
      { ...boxed, verticalAlignment: 'TOP', wrapStrategy: 'WRAP' },
      'borders,verticalAlignment,wrapStrategy',
    ),
    ...runsOf(columns.map((column) => column?.block)).flatMap(({ value, from, to }) =>
      value ? [format(from, to, fill(colors.body[value]), 'backgroundColorStyle')] : [],
    ),
    ...columns.flatMap((column, at) => {
      const { numberFormat, align } = column ?? {};
      return numberFormat || align
        ? [
            format(
              at,
              at + 1,
              { ...(numberFormat && { numberFormat }), ...(align && { horizontalAlignment: align }) },
              'numberFormat,horizontalAlignment',
            ),
          ]
        : [];
    }),
  ];
}

export const sizeColumns = (
  { sheetId, columns }: Pick<Table, 'sheetId' | 'columns'>,
  firstColumn = 0,
): readonly Request[] => [
  ...runsOf(columns.map(({ width }) => width)).map(({ value, from, to }): Request => ({
    updateDimensionProperties: {
      range: {
        sheetId,
        dimension: 'COLUMNS',
        startIndex: firstColumn + from,
        endIndex: firstColumn + to,
      },
      properties: { pixelSize: value },
      fields: 'pixelSize',
    },
  })),
  ...runsOf(columns.map(({ hidden = false }) => hidden))
    .filter(({ value }) => value)
    .map(({ from, to }) => hide(sheetId, 'COLUMNS', firstColumn + from, firstColumn + to)),
];

const hide = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
  endIndex: number,
): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension, startIndex, endIndex },
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
});

export const columnIndex = <Key extends string>(
  { columns }: Pick<Placed<Key>, 'columns'>,
  key: Key,
): number => columns.findIndex((column) => column?.key === key);
