import type { CriterionGroup, Office, ReportingPeriod } from '../../core/model';
import { guideLines, isSaidOf, named, type OfficeText } from '../../text/vi';
import { textOf, toCell } from '../grid/cells';
import type { CellData, Request, Sheet, Spreadsheet } from '../grid/sheets';
import { headRows, type Column, type Table } from '../grid/table';
import { findPeriodSheet } from '../period/findPeriodSheet';
import { guide } from '../tabs/guide/tab';
import { controlTabs, periodTabs } from '../tabs/list';

/**
 * Words that name the compiling office were written when a workbook was made, and officials may have named another one
 * since. These requests bring them up to date; what somebody wrote in their place stays. None where the name is the same:
 * that shows in headers and banners, since notes are not read.
 */
export const controlOfficeWords = (control: Spreadsheet, office: string): readonly Request[] =>
  headsOf(
    controlTabs.flatMap(({ sheetId, table }) => {
      const sheet = control.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
      return sheet ? [{ table, sheet }] : [];
    }),
    office,
  );

/** The same for a period workbook, its guide included. */
export function periodOfficeWords(
  workbook: Spreadsheet,
  groups: readonly CriterionGroup[],
  period: ReportingPeriod,
  office: Office,
): readonly Request[] {
  const tabs = periodTabs(groups).map((tab) => ({ ...tab, sheet: findPeriodSheet(workbook, groups, tab) }));
  const tables = tabs.flatMap(({ table, sheet }) => (table && !sheet.absent ? [{ table, sheet }] : []));
  const lines = tabs.flatMap(({ sheetId, sheet }) =>
    sheetId === guide.sheetId ? guideWords(sheet, period, office) : [],
  );
  return [...headsOf(tables, office.shortName), ...lines];
}

interface Found {
  readonly table: Table;
  readonly sheet: Sheet;
}

function headsOf(found: readonly Found[], office: string): readonly Request[] {
  const heads = found.map(({ table, sheet }) => ({ table, sheet, words: headOf(table, sheet, office) }));
  return heads.some(({ words }) => words.length > 0)
    ? heads.flatMap(({ table, sheet, words }) => [...words, ...notesOf(table, sheet, office)])
    : [];
}

const bannerRow = headRows - 2;
const headerRow = headRows - 1;

/** Banner and headers that name another office. */
function headOf({ banner, columns }: Table, sheet: Sheet, office: string): readonly Request[] {
  const bannerAt = rowOf(sheet, bannerRow).findIndex((cell) => isOther(banner, cell, office));
  return [
    ...(bannerAt === -1 ? [] : [write(sheet, bannerRow, bannerAt, toCell(named(banner, office)))]),
    ...columns.flatMap(({ key, header }: Column) => {
      const at = columnOf(sheet, key);
      return isOther(header, rowOf(sheet, headerRow)[at], office)
        ? [write(sheet, headerRow, at, toCell(named(header, office)))]
        : [];
    }),
  ];
}

/** Notes of headers that name an office. */
const notesOf = ({ columns }: Table, sheet: Sheet, office: string): readonly Request[] =>
  columns.flatMap(({ key, note = '' }: Column) => {
    const at = columnOf(sheet, key);
    return typeof note === 'string' || at === -1
      ? []
      : [write(sheet, headerRow, at, { note: named(note, office) }, 'note')];
  });

/** Lines of the guide that call another office by its name or its short name. */
function guideWords(sheet: Sheet, period: ReportingPeriod, office: Office): readonly Request[] {
  const lineOf = (at: number, called: Partial<Office>): string =>
    guideLines(period, { ...office, ...called })[at] ?? '';
  return guideLines(period, office).flatMap((line, at) => {
    const cell = rowOf(sheet, at)[0];
    const says = [(shortName: string) => lineOf(at, { shortName }), (name: string) => lineOf(at, { name })];
    const isStale =
      textOf(cell) !== line && says.some((text) => text('') !== line && isSaidOf(text, textOf(cell)));
    return isStale ? [write(sheet, at, 0, toCell(line))] : [];
  });
}

/** Says what it should, of another office. */
const isOther = (text: OfficeText, cell: CellData | undefined, office: string): boolean =>
  typeof text !== 'string' && textOf(cell) !== text(office) && isSaidOf(text, textOf(cell));

const rowOf = ({ data }: Sheet, index: number): readonly CellData[] =>
  data?.[0]?.rowData?.[index]?.values ?? [];

const columnOf = (sheet: Sheet, key: string): number =>
  rowOf(sheet, 0).findIndex((cell) => textOf(cell) === key);

const write = (
  { properties }: Sheet,
  rowIndex: number,
  columnIndex: number,
  cell: CellData,
  fields = 'userEnteredValue',
): Request => ({
  updateCells: {
    rows: [{ values: [cell] }],
    fields,
    start: { sheetId: properties?.sheetId ?? 0, rowIndex, columnIndex },
  },
});
