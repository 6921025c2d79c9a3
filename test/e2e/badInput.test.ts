import type { Answer } from '../../src/app/api/api';
import { bundleForOffice, done, openOffice, periodFiles, refusal, type Office } from './office';
import { reopen, type KeptOffice } from './keptOffice';
import { keptControlOfFew, keptPeriodOfFew } from './periodOfFew';
import { addPeriods, deleteRow, keepOnly } from './shortCatalogue';

let bundle: string;
/** Offices as they were left: the control workbook seeded; the period created as well. */
let seeded: KeptOffice<void>;
let created: KeptOffice<string>;

beforeAll(() => {
  bundle = bundleForOffice();
  seeded = keptControlOfFew();
  created = keptPeriodOfFew();
});

/** A copy of the office, to be spoilt. */
function inOffice(kept: KeptOffice<unknown>, work: (office: Office) => void): void {
  work(reopen(kept));
}

interface Trouble {
  readonly what: string;
  spoil(office: Office): void;
  /** What the message names. */
  readonly says: readonly string[];
}

const inPeriods =
  (column: string, text: string) =>
  ({ controlId, tab, type }: Office): void =>
    type(controlId, `'Các kỳ'!${tab(controlId, 'Các kỳ').row('id', '2021').a1(column)}`, text);

const inControl =
  (title: string, id: string, column: string, text: string) =>
  ({ controlId, tab, type }: Office): void =>
    type(controlId, `'${title}'!${tab(controlId, title).row('id', id).a1(column)}`, text);

const removeTab =
  (title: string, fileOf = ({ controlId }: Office): string => controlId) =>
  (office: Office): void => {
    const { sheetId } = office.tab(fileOf(office), title);
    office.edit(fileOf(office), { deleteSheet: { sheetId } });
  };

const renameKey =
  (title: string, key: string, fileOf = ({ controlId }: Office): string => controlId) =>
  (office: Office): void => {
    const { sheetId, keys } = office.tab(fileOf(office), title);
    office.edit(fileOf(office), {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: keys.indexOf(key) },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'cột cũ' } }] }],
        fields: 'userEnteredValue',
      },
    });
  };

const periodFile = (office: Office): string => periodFiles(office, '2021')[0] ?? '';

const busy = ({ host }: Office): void => host.locks.hold('script', 60_000);

const onCreating: readonly Trouble[] = [
  {
    what: 'there is no period',
    spoil: ({ controlId, edit, tab }) => edit(controlId, deleteRow(tab(controlId, 'Các kỳ').sheetId, 3)),
    says: ['“Các kỳ” chưa có kỳ báo cáo nào'],
  },
  {
    what: 'the period ends before it begins',
    spoil: inPeriods('to', '01/09/2020'),
    says: ['“2021”', '01/09/2020', '01/10/2020', '“Các kỳ”'],
  },
  {
    what: "the units' deadline comes before the end of the period",
    spoil: inPeriods('unitDeadline', '30/09/2021'),
    says: ['“2021”', 'hạn đơn vị nộp 30/09/2021', '01/10/2021', '“Các kỳ”'],
  },
  {
    what: "VH-TT's deadline comes before the units'",
    spoil: inPeriods('compileDeadline', '15/10/2021'),
    says: ['“2021”', '15/10/2021', '31/10/2021', '“Các kỳ”'],
  },
  {
    what: 'a date is missing',
    spoil: inPeriods('from', ''),
    says: ['“2021”', '“Các kỳ” (dòng 4)', 'thiếu “Số liệu từ ngày”'],
  },
  {
    what: 'a date is none',
    spoil: inPeriods('to', '31/02/2021'),
    says: ['“2021”', '“Các kỳ” (dòng 4)', '“Số liệu đến ngày” không phải là ngày hợp lệ'],
  },
  {
    what: 'the name is missing',
    spoil: inPeriods('name', ''),
    says: ['“2021”', 'thiếu “Tên kỳ”'],
  },
  {
    what: 'the id has a slash',
    spoil: inPeriods('id', '2021/2'),
    says: ['“2021/2”', '“Các kỳ”'],
  },
  {
    what: 'the id stands there twice',
    spoil: ({ controlId, tab, edit }) => {
      const { sheetId } = tab(controlId, 'Các kỳ');
      const row = (index: number) => ({ sheetId, startRowIndex: index, endRowIndex: index + 1 });
      edit(controlId, { copyPaste: { source: row(3), destination: row(4) } });
    },
    says: ['“2021” có hai lần', '“Các kỳ”'],
  },
  {
    what: 'nobody is known by the name of a lead',
    spoil: inControl('Danh mục', '1.III.8', 'leadText', 'Phòng Tài chính - KH; Phòng Hạnh phúc'),
    says: ['1 chỗ phải sửa', '“Danh mục”, tiêu chí 1.III.8', '“Phòng Hạnh phúc”'],
  },
  {
    what: 'there are no criteria',
    spoil: ({ controlId, tab, edit }) => {
      const { rows, sheetId } = tab(controlId, 'Danh mục');
      const filled = rows.filter((row) => row.value('id') !== undefined);
      edit(controlId, ...filled.map(({ index }) => deleteRow(sheetId, index)).toReversed());
    },
    says: ['“Danh mục” chưa có tiêu chí nào'],
  },
  {
    what: 'the points of a scale do not add up',
    spoil: inControl('Thang điểm', '1.I.5', 'max', '3'),
    says: ['“Thang điểm”, thang điểm readiness', 'cộng lại là 8', 'điểm tối đa 6'],
  },
  {
    what: 'several things are wrong, all of which are listed',
    spoil: (office) => {
      inControl('Thang điểm', '1.I.5', 'max', '3')(office);
      inControl('Danh mục', '1.III.8', 'leadText', 'Phòng Hạnh phúc')(office);
      inControl('Số liệu chung', 'postOffices', 'enteredBy', 'buu-dien')(office);
    },
    says: ['3 chỗ phải sửa', 'thang điểm readiness', 'Phòng Hạnh phúc', 'buu-dien'],
  },
  {
    what: 'a word is none that the program knows',
    spoil: inControl('Danh mục', '1.I.5', 'measure', 'Cân nặng'),
    says: ['“Danh mục”', 'dòng 4', '“Cách đo”', '“Cân nặng”'],
  },
  {
    what: 'a criterion has no line in Thang điểm',
    spoil: ({ controlId, tab, edit }) => {
      const { sheetId, row } = tab(controlId, 'Thang điểm');
      edit(controlId, deleteRow(sheetId, row('id', '1.I.12').index));
    },
    says: ['“Thang điểm”', '1.I.12'],
  },
  ...['Các kỳ', 'Đơn vị', 'Danh mục', 'Thang điểm', 'Số liệu chung', 'Nhật ký'].map((title): Trouble => ({
    what: `the tab ${title} was removed`,
    spoil: removeTab(title),
    says: [`“${title}”`, '“Sổ điều hành”'],
  })),
  {
    what: 'the key of a column was changed',
    spoil: renameKey('Danh mục', 'leadText'),
    says: ['“Danh mục” thiếu cột “Đơn vị chủ trì”'],
  },
  {
    what: 'the key of a column of the log was changed',
    spoil: renameKey('Nhật ký', 'who'),
    says: ['“Nhật ký” thiếu cột “Người thực hiện”'],
  },
  { what: 'somebody else is at work', spoil: busy, says: ['Đang có người khác'] },
];

const onCompiling: readonly Trouble[] = [
  {
    what: 'a tab of the period was removed',
    spoil: removeTab('3.II', periodFile),
    says: ['“3.II”', '“Sổ điểm CQĐT – Năm 2021'],
  },
  {
    what: 'another tab of the period is gone',
    spoil: removeTab('Nộp báo cáo', periodFile),
    says: ['“Nộp báo cáo”', '“Sổ điểm CQĐT – Năm 2021'],
  },
  {
    what: 'the key of an entry column was changed',
    spoil: renameKey('2.II', 'numerator', periodFile),
    says: ['“2.II” thiếu cột “Tử số'],
  },
  {
    what: 'the list of periods was removed',
    spoil: removeTab('Các kỳ'),
    says: ['“Các kỳ”', '“Sổ điều hành”'],
  },
  { what: 'somebody else is at work', spoil: busy, says: ['Đang có người khác'] },
];

describe('a period is not created and nothing is left behind where', () => {
  test.each(onCreating)('$what', ({ spoil, says }) => {
    inOffice(seeded, (office) => {
      spoil(office);
      expectRefusal(office, says, () => office.create());
      expect(office.host.drive.list().map(({ name }) => name)).not.toContainEqual(
        expect.stringMatching(/^Sổ điểm CQĐT/),
      );
    });
  });
});

describe('a period is not compiled and nothing is written where', () => {
  test.each(onCompiling)('$what', ({ spoil, says }) => {
    inOffice(created, (office) => {
      spoil(office);
      expectRefusal(office, says, () => office.compile());
    });
  });

  test('it has not been created', () => {
    inOffice(seeded, (office) => {
      expectRefusal(office, ['“2021” chưa có sổ báo cáo'], () => office.compile());
      expectRefusal(office, ['“2021” chưa có sổ báo cáo'], () => office.compile('2021'));
    });
  });

  test('no period has that id', () => {
    inOffice(created, (office) => {
      expectRefusal(office, ['“Các kỳ”', '“1999”'], () => office.compile('1999'));
      expectRefusal(office, ['“Các kỳ”', '“1999”'], () => office.create('1999'));
    });
  });
});

test('a workbook that is no control workbook says so', () => {
  const office = openOffice(bundle);
  expectRefusal(office, ['“Khởi tạo sổ điều hành”'], () => office.create());
  expectRefusal(office, ['“Khởi tạo sổ điều hành”'], () => office.compile());
});

test('a control workbook is not seeded while somebody else is at work', () => {
  const office = openOffice(bundle);
  busy(office);
  expectRefusal(office, ['Đang có người khác'], () => office.seed());
});

describe('where Google fails, an action says so, leaves no half, and can be repeated:', () => {
  const failures = [
    { code: 429, message: 'Quota exceeded for quota metric Write requests.', after: false },
    // The work was done, only its answer was lost.
    { code: 500, message: 'Internal error encountered.', after: true },
  ];

  test('seeding', () => {
    for (const failure of failures) {
      const [reading, writing] = [openOffice(bundle), openOffice(bundle)];
      failAt(reading, { service: 'Sheets', nth: 1, ...failure }, () => reading.seed());
      expect(reading.tabTitles(reading.controlId)).toHaveLength(1);
      done(reading.seed());
      failAt(writing, { service: 'Sheets', nth: 2, ...failure }, () => writing.seed());
      expect(writing.tabTitles(writing.controlId)).toHaveLength(failure.after ? 8 : 1);
      expect(writing.seed()).toMatchObject(failure.after ? { code: 'controlAlreadySeeded' } : { ok: true });
    }
  });

  test('creating a period', () => {
    const office = openOffice(bundle);
    done(office.seed());
    keepOnly(office, ['1.I.24', '2.I.38', '3.II.3'], ['postOffices']);
    // Each of them looks into the one before it as well.
    const calls = [
      ...[1, 2, 3, 4, 5].map((nth) => ({ service: 'Sheets', nth, writes: nth > 3 })),
      ...[1, 2, 3].map((nth) => ({ service: 'Drive', nth, writes: nth > 2 })),
    ];
    const faults = calls.flatMap(({ service, nth, writes }) =>
      failures.filter(({ after }) => writes || !after).map((failure) => ({ service, nth, ...failure })),
    );
    const periods = faults.map((_, at) => `ky-${String(at)}`);
    addPeriods(office, periods);
    office.host.ledger.reset();
    done(office.create('2021'));
    // The file and whether it is there, by a search and in My Drive; the same of the folders, most of them one a unit.
    expect([office.host.ledger.count('Sheets'), office.host.ledger.count('Drive')]).toEqual([4, 44]);
    const shown = (period: string): unknown =>
      office.tab(office.controlId, 'Các kỳ').row('id', period).value('workbook');

    faults.forEach((fault, at) => {
      const period = periods[at] ?? '';
      failAt(office, fault, () => office.create(period));
      const isDone = fault.after && fault.service === 'Sheets' && fault.nth === 5;
      expect([fault, shown(period) !== undefined]).toEqual([fault, isDone]);
      const { workbookId, created: isNew } = done(office.create(period));
      expect([fault, isNew]).toEqual([fault, !isDone]);
      expect(shown(period)).toContain(workbookId);
      expect(periodFiles(office, period)).toEqual([workbookId]);
    });
  });

  test('compiling', () => {
    inOffice(created, (office) => {
      const results = (): readonly unknown[] =>
        office.tab(periodFile(office), 'Nộp báo cáo').values('errors');
      const before = results();
      for (const nth of [1, 2, 3]) {
        failAt(office, { service: 'Sheets', nth, ...failures[0] }, () => office.compile());
        expect(results()).toEqual(before);
      }
      failAt(office, { service: 'Sheets', nth: 3, ...failures[1] }, () => office.compile());
      const after = results();
      expect(after).not.toEqual(before);
      done(office.compile());
      expect(results()).toEqual(after);
    });
  });
});

type Fault = Parameters<Office['host']['faults']['failAt']>[0];

function failAt(office: Office, fault: Fault, act: () => Answer<unknown>): void {
  // As long as the program goes on asking.
  office.host.faults.failAt({ ...fault, lasting: true });
  const message = refusal(act());
  office.host.faults.clear();
  expect(message).toContain(fault.message?.replace(/\.$/, ''));
  expect(message).toMatch(
    fault.code === 429
      ? /^Google tạm dừng phục vụ vì tài khoản này đang gọi quá nhiều: .*[^.]\. .*hãy chạy lại sau vài phút/
      : /^Google không thực hiện được yêu cầu lúc này: .*[^.]\. Hãy chạy lại sau ít phút/,
  );
}

/** The message is for officials: a sentence that names the thing and what to do. Nothing is written. */
function expectRefusal(office: Office, says: readonly string[], act: () => Answer<unknown>): void {
  office.host.ledger.reset();
  const message = refusal(act());
  says.forEach((words) => expect(message).toContain(words));
  expect(message).toMatch(/hãy /i);
  expect(message).not.toMatch(/undefined|null|NaN|\[object|“”|\.\./);
  expect(office.host.ui.alerts.at(-1)?.text).toBe(message);
  const writes = office.host.ledger.records.filter(({ method }) => /batchUpdate|create|set/.test(method));
  expect(writes).toEqual([]);
}
