import { appError } from '../../core/appError';
import { named } from '../../text/vi';
import { firstFormat, formatOf, noteFormat } from '../grid/format';
import { readTable } from '../grid/readTable';
import { runsOf } from '../grid/runs';
import type { Request, Sheet, Spreadsheet } from '../grid/sheets';
import { formatData, headRows, headOf, sizeColumns, type Column } from '../grid/table';
import type { Tab } from '../tabs/tab';

/** What an older workbook lacks of what the program now declares, and how it comes in. */
export interface BringUp {
  /** The format that the workbook carries, and the one that it will. */
  readonly from: number;
  readonly to: number;
  /** Titles of the tabs that come. */
  readonly tabs: readonly string[];
  readonly columns: readonly { readonly tab: string; readonly header: string }[];
  /** Each to be written in one piece; the format comes last, so that a run which is cut short is simply run again. */
  readonly parts: readonly (readonly Request[])[];
}

/** What the program declares of a kind of workbook, and how it makes it. */
export interface Declared<T extends Tab> {
  /** From the left, those of the criterion groups that are there among them. */
  readonly tabs: readonly T[];
  /** The format in which the latest of them or of their columns came, and the one that this program writes. */
  readonly needed: number;
  readonly current: number;
  sheetOf(tab: T): Sheet;
  /** Short name of the office that compiles. */
  readonly office: string;
  create(tab: T, index: number): readonly Request[];
  /** Protections for a table that gets columns: what goes before they come, and what comes after them. */
  protect?(
    tab: T,
    sheet: Sheet,
    added: readonly Column[],
  ): {
    readonly before: readonly Request[];
    readonly after: readonly Request[];
  };
}

/**
 * Adds the tabs and columns that came after the workbook was made: a tab where it belongs, columns at the right edge of
 * their tab, empty. Nothing that is there is written, moved or removed, only the way in which it is shown; what is there already is left as it is, so that
 * a workbook that was brought up by half is brought up by the rest. An `AppError` where somebody's own tab bears the title
 * of one that comes.
 */
export function bringUp<T extends Tab>(workbook: Spreadsheet, declared: Declared<T>): BringUp {
  const { tabs, needed, current, office, sheetOf, create, protect } = declared;
  const from = formatOf(workbook);
  const seen = tabs.map((tab) => ({ tab, sheet: sheetOf(tab) }));
  const titles = (workbook.sheets ?? []).map(({ properties }) => properties?.title);
  const newTabs = seen
    .filter(({ sheet }) => sheet.absent)
    .map(({ tab }) => {
      if (titles.includes(tab.title)) {
        throw appError('tabTitleTaken', { tab: tab.title, workbook: workbook.properties?.title ?? '' });
      }
      const before = tabs.slice(0, tabs.indexOf(tab)).reverse();
      const neighbour = before.map(({ title }) => titles.indexOf(title)).find((at) => at !== -1);
      const index = neighbour === undefined ? titles.length : neighbour + 1;
      titles.splice(index, 0, tab.title);
      return { title: tab.title, requests: create(tab, index) };
    });
  const grown = seen.flatMap(({ tab, sheet }) => {
    const added = missingColumns(tab, sheet);
    if (added.length === 0) return [];
    const { before = [], after = [] } = protect?.(tab, sheet, added) ?? {};
    return [{ tab, added, requests: [...before, ...addColumns(tab, sheet, added, office), ...after] }];
  });
  const isBehind = from < needed || newTabs.length > 0 || grown.length > 0;
  const to = isBehind ? Math.max(from, current) : from;
  return {
    from,
    to,
    tabs: newTabs.map(({ title }) => title),
    columns: grown.flatMap(({ tab, added }) =>
      added.map(({ header }) => ({ tab: tab.title, header: named(header, office) })),
    ),
    parts: [
      ...newTabs.map(({ requests }) => requests),
      ...grown.map(({ requests }) => requests),
      seen.flatMap(({ tab, sheet }) => restyle(tab, sheet, from)),
      from === to ? [] : noteFormat(workbook, to),
    ].filter((part) => part.length > 0),
  };
}

function missingColumns({ table }: Tab, sheet: Sheet): readonly Column[] {
  if (!table || sheet.absent) return [];
  const { column } = readTable(table, sheet);
  return table.columns.filter(({ key, since = firstFormat }) => since > firstFormat && column(key) === -1);
}

/** How a cell shows that somebody typed a per cent, a day or a sum of money: that says how it reads, and stays. */
const isTelling = (type: string | undefined): boolean =>
  type !== undefined && type !== 'NUMBER' && type !== 'TEXT';

/** The numbers of columns that an older program showed in another way: what stands there is left as it is. */
function restyle({ table }: Tab, sheet: Sheet, from: number): readonly Request[] {
  if (!table || sheet.absent) return [];
  const { sheetId, rowCount, rows, column } = readTable(table, sheet);
  return table.columns.flatMap(({ key, numberFormat, restyled = firstFormat }) => {
    const at = column(key);
    if (restyled <= from || at === -1 || rowCount <= headRows) return [];
    const stays = Array.from({ length: rowCount - headRows }, (_, row) =>
      isTelling(rows[row]?.data(key)?.effectiveFormat?.numberFormat?.type),
    );
    return runsOf(stays)
      .filter(({ value }) => !value)
      .map(({ from: first, to: end }) => ({
        repeatCell: {
          range: {
            sheetId,
            startRowIndex: headRows + first,
            endRowIndex: headRows + end,
            startColumnIndex: at,
            endColumnIndex: at + 1,
          },
          cell: { userEnteredFormat: { ...(numberFormat && { numberFormat }) } },
          fields: 'userEnteredFormat.numberFormat',
        },
      }));
  });
}

/** At the right edge: no column moves, and no formula or protection with it. */
function addColumns(
  { table }: Tab,
  { properties }: Sheet,
  columns: readonly Column[],
  office: string,
): readonly Request[] {
  const { sheetId = 0, gridProperties: { rowCount = headRows, columnCount = 0 } = {} } = properties ?? {};
  const placed = { sheetId, columns };
  return [
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: columns.length } },
    {
      updateCells: {
        // The banner stands over the first column that is seen.
        rows: headOf({ columns, banner: '' }, office),
        fields: 'userEnteredValue,userEnteredFormat,note',
        start: { sheetId, rowIndex: 0, columnIndex: columnCount },
      },
    },
    ...formatData(placed, Math.max(1, rowCount - headRows), headRows, columnCount),
    ...(table ? sizeColumns(placed, columnCount) : []),
  ];
}
