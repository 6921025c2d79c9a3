import { openFolderText } from '../../../text/vi';
import { columnRange } from '../../grid/a1';
import { columnIndex, headRows } from '../../grid/table';
import { submissionsTable } from './submissionColumns';

/** Where the addresses of the folders stand: as it is created, or as it was read. */
export interface FolderColumns {
  readonly title: string;
  readonly endRow: number;
  column(key: 'name' | 'folder'): number;
}

export const createdColumns = (units: number): FolderColumns => ({
  title: submissionsTable.title,
  endRow: headRows + units,
  column: (key) => columnIndex(submissionsTable, key),
});

/** Links to the folder of the unit whose name stands in a cell: the address itself stands in `Nộp báo cáo` alone. */
export function folderFormula(nameCell: string, { title, endRow, column }: FolderColumns): string {
  // From the header on, so that the range grows with a line that comes above all others.
  const range = (key: 'name' | 'folder'): string => columnRange(title, column(key), headRows - 1, endRow);
  const address = `INDEX(${range('folder')};MATCH(${nameCell};${range('name')};0))`;
  return `=IFERROR(HYPERLINK(${address};"${openFolderText}");"")`;
}
