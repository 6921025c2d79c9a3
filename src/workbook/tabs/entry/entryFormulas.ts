import { cellName } from '../../grid/a1';
import { writeColumn } from '../../grid/readTable';
import type { Request } from '../../grid/sheets';
import { columnIndex, headRows, type Placed } from '../../grid/table';
import type { EntryKey } from './entryColumns';
import type { EntryTabReading } from './readEntryTab';
import { folderFormula, type FolderColumns } from '../submissions/folderLinks';

/** The ratio of a row, which moves with what people type, without any script. */
export function ratioText(table: Placed<EntryKey>, row: number): string {
  const numerator = cellName(row, columnIndex(table, 'numerator'));
  const denominator = cellName(row, columnIndex(table, 'denominator'));
  return `=IF(AND(ISNUMBER(${numerator});ISNUMBER(${denominator}));IF(${denominator}>0;${numerator}/${denominator};"");"")`;
}

export const ratioFormula = (table: Placed<EntryKey>, firstRow: number, rowCount: number): Request =>
  fillDown(table, 'ratio', { firstRow, rowCount, formulaValue: ratioText(table, firstRow) });

/** A link to its unit's folder in every row; the tab `Nộp báo cáo` must be there already. */
export const linkFolders = (
  table: Placed<EntryKey>,
  firstRow: number,
  rowCount: number,
  folders: FolderColumns,
): readonly Request[] => {
  if (rowCount === 0) return [];
  const formulaValue = folderFormula(cellName(firstRow, columnIndex(table, 'unit')), folders);
  return [fillDown(table, 'linked', { firstRow, rowCount, formulaValue })];
};

/** The documents of each row; where there are none, the link to the unit's folder. */
export const writeLinked = (
  { table, keys }: EntryTabReading,
  folders: FolderColumns,
  textOfRow: (key: string) => string | undefined,
): readonly Request[] =>
  keys.length === 0
    ? []
    : writeColumn(
        table,
        'linked',
        keys.map((key, at) => {
          if (key === '') return undefined;
          const unitCell = cellName(headRows + at, table.column('unit'));
          return textOfRow(key) ?? { formula: folderFormula(unitCell, folders) };
        }),
      );

interface Fill {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly formulaValue: string;
}

/** One formula for all of the rows, written for the first: the others shift its references. */
function fillDown(
  table: Placed<EntryKey>,
  key: EntryKey,
  { firstRow, rowCount, formulaValue }: Fill,
): Request {
  const at = columnIndex(table, key);
  return {
    repeatCell: {
      range: {
        sheetId: table.sheetId,
        startRowIndex: firstRow,
        endRowIndex: firstRow + rowCount,
        startColumnIndex: at,
        endColumnIndex: at + 1,
      },
      cell: { userEnteredValue: { formulaValue } },
      fields: 'userEnteredValue',
    },
  };
}
