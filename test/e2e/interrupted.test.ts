import { HostKilled } from '../../scripts/host';
import { bundleForOffice, done, folderTree, openOffice, periodFiles, type Office } from './office';
import { addPeriods, keepOnly, keepUnits, setPeople } from './shortCatalogue';

/** At least as many as a creation has service calls. */
const most = 45;

/** Those that are asked for the criteria left. */
const units = ['vh-tt', 'vp-hdnd-ubnd', 'noi-vu', 'tc-kh', 'tn-mt', 'kt-ht'];

let office: Office;
/** What a period workbook holds whose creation nothing disturbed. */
let whole: string;
/** Its folders, without the period's own name. */
let folders: readonly string[];
/** The calls of Sheets and Drive, counted from 1, and the first of all. */
let moments: readonly number[];
/** Those that leave a file or cells behind. */
let writing: readonly number[];

let bundle: string;

/** Each period has a trigger of its own, and Google allows twenty of them: an office is good for so many periods. */
const mostPeriods = 15;
let interrupted = 0;

beforeAll(() => {
  bundle = bundleForOffice();
  openWordyOffice();
  office.host.ledger.reset();
  const { workbookId } = done(office.create('undisturbed'));
  const { records } = office.host.ledger;
  moments = records.flatMap(({ service }, at) =>
    /^(Sheets|Drive)/.test(service) || at === 0 ? [at + 1] : [],
  );
  writing = records.flatMap(({ service, method }, at) =>
    /^(Sheets|Drive)/.test(service) && /^(create|batchUpdate)$/.test(method) ? [at + 1] : [],
  );
  whole = contentOf(workbookId, 'undisturbed');
  folders = foldersOf('undisturbed');
});

function openWordyOffice(): void {
  office = openOffice(bundle);
  done(office.seed());
  shortButWordy();
  addPeriods(office, [
    'undisturbed',
    ...Array.from({ length: most }, (_, at) => [before(at + 1), after(at + 1)]).flat(),
  ]);
  interrupted = 0;
}

test('the creation that is interrupted makes a file and folders, fills it by two writes, and shows it as open by another', () => {
  const made = office.host.drive
    .list()
    .filter(({ appProperties }) => appProperties['period'] === 'undisturbed');
  // The workbook, two folders above, a folder a unit; three people are let in.
  expect(made).toHaveLength(1 + 2 + units.length);
  expect(writing).toHaveLength(made.length + 3 + 2 + 1);
  // Seven more only read, and one call comes before all of them.
  expect(moments).toHaveLength(writing.length + 8);
  expect(Math.max(...moments)).toBeLessThan(most);
});

test('each unit has its own folder, open to its own people; VH-TT has the root', () => {
  expect(folders).toEqual([
    '/CQĐT * chuyen-vien@aluoi.example.vn',
    '/CQĐT */Minh chứng',
    '/CQĐT */Minh chứng/Phòng Kinh tế và Hạ tầng',
    '/CQĐT */Minh chứng/Phòng Nội vụ',
    '/CQĐT */Minh chứng/Phòng Tài chính - Kế hoạch tc-1@aluoi.example.vn tc-2@aluoi.example.vn',
    '/CQĐT */Minh chứng/Phòng Tài nguyên và Môi trường',
    '/CQĐT */Minh chứng/Phòng Văn hóa và Thông tin',
    '/CQĐT */Minh chứng/Văn phòng HĐND và UBND huyện',
  ]);
});

test('killed before a call that writes, it is taken up again and ends the same', () => {
  for (const nth of writing) interrupt(before(nth), () => office.host.faults.killAt(nth));
});

test('killed after any call, it is taken up again and ends the same', () => {
  for (const nth of moments) interrupt(after(nth), () => office.host.faults.killAt(nth, { after: true }));
});

test('a workbook that was half made and thrown away is made anew', () => {
  openWordyOffice();
  const period = before(most);
  office.host.faults.failAt({ service: 'Sheets', method: 'batchUpdate', nth: 2, lasting: true });
  expect(office.create(period)).toMatchObject({ ok: false, code: 'unanswered' });
  office.host.faults.clear();
  const [halfMade = ''] = periodFiles(office, period);
  office.host.drive.trash(office.host.drive.get(halfMade)?.owner ?? '', halfMade);
  const { workbookId } = done(office.create(period));
  expect(workbookId).not.toBe(halfMade);
  expect(contentOf(workbookId, period)).toBe(whole);
});

test('the lines of Các kỳ may move meanwhile: the right one is opened, the others stay as they were', () => {
  const shown = (): ReadonlyMap<unknown, unknown> =>
    new Map(
      office
        .tab(office.controlId, 'Các kỳ')
        .rows.map((row) => [
          row.value('id'),
          ['state', 'workbook', 'createdAt'].map((key) => row.value(key)),
        ]),
    );
  const { sheetId } = office.tab(office.controlId, 'Các kỳ');
  const period = after(most);
  const others = new Map([...shown()].filter(([id]) => id !== period));
  office.host.faults.before(writing.at(-1) ?? 0, () => {
    const range = { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 } as const;
    office.edit(office.controlId, { insertDimension: { range } });
  });
  const { workbookId } = done(office.create(period));
  expect(office.host.faults.pending()).toBe(0);
  const now = shown();
  expect(now.get(period)).toEqual(['Đang mở', expect.stringContaining(workbookId), '24/10/2021 08:00']);
  expect(now.get(undefined)).toEqual([undefined, undefined, undefined]);
  expect(new Map([...now].filter(([id]) => id !== period && id !== undefined))).toEqual(others);
});

test('a log without an empty row left gets one more', () => {
  const filled = (): number => office.tab(office.controlId, 'Nhật ký').values('at').filter(Boolean).length;
  const { sheetId } = office.tab(office.controlId, 'Nhật ký');
  const lines = filled();
  const rowCount = 3 + lines;
  office.edit(office.controlId, {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount } },
      fields: 'gridProperties.rowCount',
    },
  });
  done(office.create(after(most - 1)));
  expect(filled()).toBe(lines + 1);
});

function interrupt(period: string, order: () => void): void {
  if (++interrupted > mostPeriods) openWordyOffice();
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
    expect([period, made !== undefined && contentOf(made, period) === whole]).toEqual([period, true]);
  } else {
    expect(line()).toEqual([period, 'Chưa tạo', undefined]);
  }

  const { workbookId } = done(office.create(period));
  expect(line()).toEqual([period, 'Đang mở', address(workbookId)]);
  expect([period, contentOf(workbookId, period) === whole]).toEqual([period, true]);
  expect(periodFiles(office, period)).toEqual([workbookId]);
  expect([period, foldersOf(period)]).toEqual([period, folders]);
}

const foldersOf = (period: string): readonly string[] =>
  folderTree(office, period).map((line) => line.replace(period, '*'));

/**
 * All that the program writes into a workbook, whatever the period is called. Protections and folders get their ids from
 * Google.
 */
const contentOf = (fileId: string, period: string): string =>
  JSON.stringify(office.look(fileId, content), (key, value: unknown) => {
    if (key === 'protectedRangeId') return undefined;
    return value === period ? 'period' : value;
  }).replace(/folders\/([\w-]+)/g, (_, id: string) => `folders/${office.host.drive.get(id)?.name ?? 'gone'}`);

const cells = 'userEnteredValue,userEnteredFormat,effectiveValue,note,dataValidation';
const content = `properties,sheets(properties,protectedRanges,conditionalFormats,data(rowData(values(${cells})),rowMetadata,columnMetadata))`;

function before(nth: number): string {
  return `truoc-${String(nth)}`;
}
function after(nth: number): string {
  return `sau-${String(nth)}`;
}

/** Few criteria and figures, so that a creation is quick, but of so many words that it takes two writes all the same. */
function shortButWordy(): void {
  const criteria = ['1.I.24', '1.III.1', '2.I.17', '3.II.3'];
  keepUnits(office, units);
  setPeople(office, 'vh-tt', 'chuyen-vien@aluoi.example.vn');
  setPeople(office, 'tc-kh', 'tc-1@aluoi.example.vn; tc-2@aluoi.example.vn');
  keepOnly(office, criteria, ['postOffices']);
  const { rows } = office.tab(office.controlId, 'Danh mục');
  for (const row of rows.filter((each) => criteria.includes(String(each.value('id'))))) {
    for (const column of ['work', 'sourceNote', 'reason']) {
      office.type(office.controlId, `'Danh mục'!${row.a1(column)}`, 'ậ'.repeat(47_000));
    }
  }
}
