import { isSaidOf, named, type OfficeText } from '../../text/vi';
import { textOf, toCell } from '../grid/cells';
import type { CellData, Request, Sheet, Spreadsheet } from '../grid/sheets';
import { headRows, type Column, type Table } from '../grid/table';
import { appraisersTable } from '../tabs/appraisers/appraisersTab';
import { periodsTable } from '../tabs/periods/periodsTab';
import { unitsTable } from '../tabs/units/unitsTab';
import { weightsTable } from '../tabs/weights/weightsTab';

const bannerRow = headRows - 2;
const headerRow = headRows - 1;

/**
 * Brings the words of the control workbook that name its office up to date: they were written when it was seeded, and
 * officials may have named another office since. Words that somebody changed stay. Nothing where the name is the same:
 * that shows in `Các kỳ`, since notes are not read.
 */
export function writeOfficeWords({ sheets = [] }: Spreadsheet, office: string): readonly Request[] {
  const tables: readonly Table[] = [periodsTable, unitsTable, weightsTable, appraisersTable];
  const found = tables.flatMap((table) => {
    const sheet = sheets.find(({ properties }) => properties?.sheetId === table.sheetId);
    return sheet ? [{ table, sheet }] : [];
  });
  const isRenamed = found.some(({ table, sheet }) =>
    table.columns.some(({ key, header }) => isOther(header, headerOf(sheet, key)?.cell, office)),
  );
  return isRenamed ? found.flatMap(({ table, sheet }) => wordsOf(table, sheet, office)) : [];
}

function wordsOf(table: Table, sheet: Sheet, office: string): readonly Request[] {
  const write = (rowIndex: number, columnIndex: number, cell: CellData, fields: string): Request => ({
    updateCells: {
      rows: [{ values: [cell] }],
      fields,
      start: { sheetId: table.sheetId, rowIndex, columnIndex },
    },
  });
  const bannerAt = rowOf(sheet, bannerRow).findIndex((cell) => isOther(table.banner, cell, office));
  return [
    ...(bannerAt === -1
      ? []
      : [write(bannerRow, bannerAt, toCell(named(table.banner, office)), 'userEnteredValue')]),
    ...table.columns.flatMap(({ key, header, note = '' }: Column): readonly Request[] => {
      const at = headerOf(sheet, key);
      if (!at) return [];
      return [
        ...(isOther(header, at.cell, office)
          ? [write(headerRow, at.column, toCell(named(header, office)), 'userEnteredValue')]
          : []),
        ...(typeof note === 'string'
          ? []
          : [write(headerRow, at.column, { note: named(note, office) }, 'note')]),
      ];
    }),
  ];
}

/** Says what it should, of another office. */
const isOther = (text: OfficeText, cell: CellData | undefined, office: string): boolean =>
  typeof text !== 'string' && textOf(cell) !== text(office) && isSaidOf(text, textOf(cell));

const rowOf = ({ data }: Sheet, index: number): readonly CellData[] =>
  data?.[0]?.rowData?.[index]?.values ?? [];

function headerOf(
  sheet: Sheet,
  key: string,
): { readonly column: number; readonly cell: CellData | undefined } | undefined {
  const column = rowOf(sheet, 0).findIndex((cell) => textOf(cell) === key);
  return column === -1 ? undefined : { column, cell: rowOf(sheet, headerRow)[column] };
}
