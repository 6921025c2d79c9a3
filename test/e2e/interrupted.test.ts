import { HostKilled } from '../../scripts/host';
import { bundleForOffice, done, openOffice, periodFiles, type Office } from './office';
import { few, keepOnly } from './shortCatalogue';

/** More periods than an uninterrupted creation has service calls: each is interrupted somewhere else. */
const most = 25;

let office: Office;
/** What a period workbook holds whose creation nothing disturbed, and how many service calls that took. */
let whole: string;
let calls: number;

beforeAll(async () => {
  office = openOffice(await bundleForOffice());
  done(office.seed());
  keepOnly(office, few);
  manyWords();
  addPeriods(['undisturbed', ...Array.from({ length: most }, (_, at) => [before(at + 1), after(at + 1)]).flat()]);
  office.host.ledger.reset();
  const { workbookId } = done(office.create('undisturbed'));
  calls = office.host.ledger.count();
  whole = contentOf(workbookId);
});

test('a creation takes so many calls that all can be tried, two of them to fill the workbook', () => {
  expect(calls).toBeLessThanOrEqual(most);
  expect(office.host.ledger.count('Sheets.Spreadsheets', 'batchUpdate')).toBe(3);
});

test('killed before any of its calls, it is taken up again and ends the same', () => {
  for (let nth = 1; nth <= calls; nth++) interrupt(before(nth), () => office.host.faults.killAt(nth));
});

test('killed after any of its calls, it is taken up again and ends the same', () => {
  for (let nth = 1; nth <= calls; nth++) {
    interrupt(after(nth), () => office.host.faults.killAt(nth, { after: true }));
  }
});

test('a workbook that was half made and thrown away is made anew', () => {
  const period = before(most);
  office.host.faults.failAt({ service: 'Sheets', method: 'batchUpdate', nth: 2 });
  expect(office.create(period)).toMatchObject({ ok: false, code: 'google' });
  const [halfMade = ''] = periodFiles(office, period);
  office.host.drive.trash(office.host.drive.get(halfMade)?.owner ?? '', halfMade);
  const { workbookId } = done(office.create(period));
  expect(workbookId).not.toBe(halfMade);
  expect(contentOf(workbookId)).toBe(whole);
});

function interrupt(period: string, order: () => void): void {
  order();
  expect(() => office.create(period)).toThrow(HostKilled);
  expect([period, office.host.faults.pending()]).toEqual([period, 0]);

  const line = (): readonly unknown[] => {
    const row = office.tab(office.controlId, 'Các kỳ').row('id', period);
    return [period, row.value('state'), row.value('workbook')];
  };
  const address = (fileId: string): string => `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
  const [, state] = line();
  const [made] = periodFiles(office, period);
  if (state === 'Đang mở') {
    expect([period, made !== undefined && contentOf(made) === whole]).toEqual([period, true]);
  } else {
    expect(line()).toEqual([period, 'Chưa tạo', undefined]);
  }

  const { workbookId } = done(office.create(period));
  expect(line()).toEqual([period, 'Đang mở', address(workbookId)]);
  expect([period, contentOf(workbookId) === whole]).toEqual([period, true]);
  expect(periodFiles(office, period)).toEqual([workbookId]);
}

/** All but what Google numbers: ids of the file and of protections. */
const contentOf = (fileId: string): string =>
  JSON.stringify(office.host.resource(fileId), (key, value: unknown) =>
    ['spreadsheetId', 'spreadsheetUrl', 'protectedRangeId'].includes(key) ? undefined : value,
  );

function before(nth: number): string {
  return `truoc-${String(nth)}`;
}
function after(nth: number): string {
  return `sau-${String(nth)}`;
}

/** So that the few criteria take two writes, as all of them do. */
function manyWords(): void {
  const { rows } = office.tab(office.controlId, 'Danh mục');
  for (const row of rows.filter((each) => ['1.I.5', '2.II.26', '3.I.2'].includes(String(each.value('id'))))) {
    office.type(office.controlId, `'Danh mục'!${row.a1('work')}`, 'Ở đây dài dòng. '.repeat(600));
  }
}

/** Periods that differ in nothing but their id. */
function addPeriods(ids: readonly string[]): void {
  const { sheetId, rows, keys } = office.tab(office.controlId, 'Các kỳ');
  const [given] = rows;
  const line = (id: string): gapi.client.sheets.RowData => ({
    values: keys.map((key) => (key === 'id' ? text(id) : { userEnteredValue: given?.cell(key).userEnteredValue })),
  });
  office.edit(
    office.controlId,
    { appendDimension: { sheetId, dimension: 'ROWS', length: ids.length } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 4, columnIndex: 0 },
        rows: ids.map(line),
        fields: 'userEnteredValue',
      },
    },
  );
}

const text = (stringValue: string): gapi.client.sheets.CellData => ({ userEnteredValue: { stringValue } });
