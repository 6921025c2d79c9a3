import { HostKilled } from '../../scripts/host';
import { bundleForOffice, done, openOffice, periodFiles, type Office } from './office';
import { keepOnly } from './shortCatalogue';

/** At least as many as a creation has service calls. */
const most = 25;

let office: Office;
/** What a period workbook holds whose creation nothing disturbed. */
let whole: string;
/** The calls that leave something behind or read it, counted from 1, and the first and the last of all. */
let moments: readonly number[];
let writes: number;

beforeAll(async () => {
  office = openOffice(await bundleForOffice());
  done(office.seed());
  shortButWordy();
  addPeriods([
    'undisturbed',
    ...Array.from({ length: most }, (_, at) => [before(at + 1), after(at + 1)]).flat(),
  ]);
  office.host.ledger.reset();
  const { workbookId } = done(office.create('undisturbed'));
  const { records } = office.host.ledger;
  moments = records.flatMap(({ service }, at) =>
    /^(Sheets|Drive)/.test(service) || at === 0 || at === records.length - 1 ? [at + 1] : [],
  );
  writes = office.host.ledger.count('Sheets', 'batchUpdate');
  whole = contentOf(workbookId);
});

test('the creation that is interrupted has two writes to fill the workbook, and one to show it as open', () => {
  expect(writes).toBe(3);
  expect(moments).toHaveLength(9);
});

test.each(['before', 'after'])(
  'killed %s any of its calls, it is taken up again and ends the same',
  (when) => {
    for (const nth of moments) {
      const period = when === 'before' ? before(nth) : after(nth);
      interrupt(period, () => office.host.faults.killAt(nth, { after: when === 'after' }));
    }
  },
);

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

/** Few criteria and figures, so that a creation is quick, but of so many words that it takes two writes all the same. */
function shortButWordy(): void {
  const criteria = ['1.I.24', '1.III.1', '2.I.17', '3.II.3'];
  keepOnly(office, criteria, ['postOffices']);
  const { rows } = office.tab(office.controlId, 'Danh mục');
  for (const row of rows.filter((each) => criteria.includes(String(each.value('id'))))) {
    office.type(office.controlId, `'Danh mục'!${row.a1('work')}`, 'ậ'.repeat(49_000));
  }
}

/** Periods that differ in nothing but their id. */
function addPeriods(ids: readonly string[]): void {
  const { sheetId, keys } = office.tab(office.controlId, 'Các kỳ');
  const [first, end] = [4, 4 + ids.length];
  office.edit(
    office.controlId,
    { appendDimension: { sheetId, dimension: 'ROWS', length: ids.length } },
    {
      copyPaste: {
        source: { sheetId, startRowIndex: 3, endRowIndex: 4 },
        destination: { sheetId, startRowIndex: first, endRowIndex: end },
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: first, columnIndex: keys.indexOf('id') },
        rows: ids.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
        fields: 'userEnteredValue',
      },
    },
  );
}
