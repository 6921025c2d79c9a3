import fc from 'fast-check';
import { entryColumns } from '../../src/core/parse/parseEntry';
import { cellName, quoteTab } from '../../src/workbook/grid/a1';
import type { Sheet } from '../../src/workbook/grid/sheets';
import { headRows } from '../../src/workbook/grid/table';
import type { SmallOffice } from './smallOffice';

/** What people do to a period workbook while actions run, as data, so that a failing run can be told and repeated. */
export type PeopleEdit =
  | { readonly kind: 'type' | 'paste'; readonly place: Place; readonly texts: readonly string[] }
  | { readonly kind: 'insert' | 'delete' | 'copy' | 'sort'; readonly place: Place };

interface Place {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** Of the delivered kind: an entry tab, the common figures, the submissions. */
const tabs = ['1.I', '1.I', '1.I', 'Số liệu chung', 'Nộp báo cáo'];
const people = [
  ...entryColumns,
  ...['verdict', 'appraisedFigure', 'comment', 'value', 'valueNote', 'submit', 'decision', 'reply'],
];

const place: fc.Arbitrary<Place> = fc.record({
  tab: fc.nat(tabs.length - 1),
  row: fc.nat(40),
  column: fc.nat(40),
});
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Có', 'Không', '12', '7', '0', '3', 'TRUE', '', 'Chấp nhận', 'Trả lại'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1.234', '-5', '85%', '31/12/2020', 'khoảng 3', '=1+1', 'https://a.vn/b'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

export const peopleEdit: fc.Arbitrary<PeopleEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), place, texts: fc.tuple(text) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      place,
      texts: fc.array(text, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const, 'copy' as const, 'sort' as const),
      place,
    }),
  },
);

/** Rows of entry tabs go and come between these, so that a long run neither empties nor fills them. */
const [fewest, most] = [4, 16];

export function play(office: SmallOffice, edit: PeopleEdit): void {
  const title = tabs[edit.place.tab] ?? '';
  const sheet = office.headOf(title);
  const rows = (sheet.properties?.gridProperties?.rowCount ?? 0) - headRows;
  const row = headRows + (edit.place.row % Math.max(1, rows));
  if (edit.kind === 'type' || edit.kind === 'paste') {
    enter(office, title, { row, column: peopleColumn(sheet, edit.place.column) }, edit);
  } else if (title === '1.I') {
    moveRows(office, sheet, edit.kind, { row, rows, column: edit.place.column % 10 });
  }
}

function peopleColumn(sheet: Sheet, nth: number): number {
  const keys = (sheet.data?.[0]?.rowData?.[0]?.values ?? []).map(
    (cell) => cell.userEnteredValue?.stringValue ?? '',
  );
  const columns = keys.flatMap((key, at) => (people.includes(key) ? [at] : []));
  return columns[nth % columns.length] ?? 0;
}

/** What the workbook refuses is not there: the person was told. */
function enter(
  office: SmallOffice,
  title: string,
  { row, column }: { readonly row: number; readonly column: number },
  { kind, texts }: Extract<PeopleEdit, { texts: unknown }>,
): void {
  const range = `${quoteTab(title)}!${cellName(row, column)}`;
  try {
    office.type(range, texts, { paste: kind === 'paste' });
  } catch (error) {
    const isRefusal =
      error instanceof Error && (error.name === 'EditRejected' || error.message.includes('no such cells'));
    if (!isRefusal) throw error;
  }
}

function moveRows(
  office: SmallOffice,
  sheet: Sheet,
  kind: 'insert' | 'delete' | 'copy' | 'sort',
  { row, rows, column }: { readonly row: number; readonly rows: number; readonly column: number },
): void {
  const { sheetId = 0, gridProperties = {} } = sheet.properties ?? {};
  const columnCount = gridProperties.columnCount ?? 0;
  const range = { sheetId, dimension: 'ROWS' as const, startIndex: row, endIndex: row + 1 };
  const line = (at: number): gapi.client.sheets.GridRange => ({
    sheetId,
    startRowIndex: at,
    endRowIndex: at + 1,
    startColumnIndex: 0,
    endColumnIndex: columnCount,
  });
  const insert = { insertDimension: { range, inheritFromBefore: false } };
  if (kind === 'delete' && rows > fewest) office.edit({ deleteDimension: { range } });
  if (kind === 'insert' && rows < most) office.edit(insert);
  if (kind === 'copy' && rows < most) {
    office.edit(insert, {
      copyPaste: { source: line(row + 1), destination: line(row), pasteType: 'PASTE_NORMAL' },
    });
  }
  if (kind === 'sort') {
    const all = { ...line(headRows), endRowIndex: headRows + rows };
    office.edit({
      sortRange: { range: all, sortSpecs: [{ dimensionIndex: column, sortOrder: 'ASCENDING' }] },
    });
  }
}
