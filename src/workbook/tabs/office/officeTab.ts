import { appError } from '../../../core/appError';
import type { Office, OfficeDesk } from '../../../core/model';
import { tidy } from '../../../core/parse/rawCell';
import { cellName } from '../../grid/a1';
import { asName } from '../../grid/codecs';
import { readTable, type ReadRow, type ReadTable } from '../../grid/readTable';
import type { Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { defineColumns, headRows, type Table } from '../../grid/table';
import { officeWords } from './words';

/** The format in which the control workbook began to name its office, and a period to keep a copy of that. */
export const officeSince = 2;

export type OfficeKey = keyof Office;
type DeskKey = keyof OfficeDesk;

/** The format in which it came to say what papers need besides. */
const deskSince = 3;
const desk = { block: 'entry', width: 180, since: deskSince } as const;

/** `Đơn vị tổng hợp`: one row, the unit that compiles. */
export const officeTable: Table<OfficeKey | DeskKey> = {
  sheetId: 17,
  title: officeWords.title,
  since: officeSince,
  banner: officeWords.banner,
  columns: defineColumns<OfficeKey | DeskKey>(officeWords.headers, {
    id: { block: 'entry', width: 110 },
    name: { block: 'entry', width: 280 },
    shortName: { block: 'entry', width: 120 },
    superior: { block: 'entry', width: 240 },
    addressee: { block: 'entry', width: 260 },
    place: { block: 'entry', width: 120 },
    sign: { block: 'entry', width: 110 },
    superiorSign: { ...desk, width: 110 },
    superiorCapacity: desk,
    superiorSigner: desk,
    capacity: desk,
    signer: desk,
    recipients: { ...desk, width: 260 },
    drafter: { ...desk, width: 110 },
  }),
  frozenColumns: 1,
  tabColor: colors.tab.tool,
};

/** An `AppError` that names the cell where something is missing, or where a second office begins. */
export function readOfficeTab(sheet: Sheet): Office {
  const table = readTable(officeTable, sheet);
  const [row, second] = table.rows.filter((each) =>
    officeTable.columns.some(({ key }) => each.text(key) !== ''),
  );
  if (second) {
    throw appError('officeTwice', { tab: table.title, cell: cellName(second.index, table.column('id')) });
  }
  return readOfficeCells(table, row, sameKeys);
}

const sameKeys: Readonly<Record<OfficeKey, OfficeKey>> = {
  id: 'id',
  name: 'name',
  shortName: 'shortName',
  superior: 'superior',
  addressee: 'addressee',
  place: 'place',
  sign: 'sign',
};

/** The office in one row, whatever its columns are called there; without a row its first cells are empty. */
export function readOfficeCells<Key extends string>(
  { title: tab, column, header }: ReadTable<Key>,
  row: ReadRow<Key> | undefined,
  keys: Readonly<Record<OfficeKey, Key>>,
): Office {
  const read = (field: OfficeKey): string => {
    const key = keys[field];
    const text = asName(tidy(row?.text(key) ?? ''));
    if (text !== '') return text;
    const cell = cellName(row?.index ?? headRows, column(key));
    throw appError('officeFieldMissing', { tab, cell, column: header(key) });
  };
  return {
    id: read('id'),
    name: read('name'),
    shortName: read('shortName'),
    superior: read('superior'),
    addressee: read('addressee'),
    place: read('place'),
    sign: read('sign'),
  };
}

/** What papers need besides; a cell that is empty, or came after the workbook was made, is ''. */
export function readDesk(sheet: Sheet): OfficeDesk {
  const { rows } = readTable(officeTable, sheet);
  const row = rows.find((each) => each.text('id') !== '');
  const read = (key: DeskKey): string => asName(tidy(row?.text(key) ?? ''));
  const lines = (key: DeskKey, between: RegExp): readonly string[] =>
    (row?.text(key) ?? '')
      .split(between)
      .map((line) =>
        tidy(line)
          .replace(/^[-–•]\s*/, '')
          .replace(/[;.]$/, ''),
      )
      .filter((line) => line !== '');
  return {
    superiorSign: read('superiorSign'),
    superiorCapacity: lines('superiorCapacity', /[\n;]/),
    superiorSigner: read('superiorSigner'),
    capacity: lines('capacity', /[\n;]/),
    signer: read('signer'),
    recipients: lines('recipients', /[\n;]/),
    drafter: read('drafter'),
  };
}

/** The one row of the tab. */
export const deskRow = (
  office: Office,
  { superiorCapacity, capacity, recipients, ...plain }: OfficeDesk,
) => ({
  ...office,
  ...plain,
  superiorCapacity: superiorCapacity.join('\n'),
  capacity: capacity.join('\n'),
  recipients: recipients.join('\n'),
});

/** `A4`: where the unit is named. */
export function officeIdCell(sheet: Sheet): string {
  const { rows, column } = readTable(officeTable, sheet);
  const row = rows.find((each) => each.text('id') !== '');
  return cellName(row?.index ?? headRows, column('id'));
}
