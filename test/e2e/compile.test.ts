import { done, refusal, type Office } from './office';
import { openPeriodOfFew } from './periodOfFew';
import { deleteRow } from './shortCatalogue';
import type { CellData, RowView, TabView } from './tabView';

const entryTabs = [
  '1.I',
  '1.II',
  '1.III',
  '2.I',
  '2.II',
  '2.III',
  '2.IV',
  '3.I',
  '3.II',
  '3.III',
  '3.IV',
  '3.V',
];
const byUnits = ['yesNo', 'numerator', 'denominator', 'notApplicable', 'explanation', 'evidence'];
const byPeople = [...byUnits, 'documentNo', 'documentDate', 'note', 'verdict', 'appraisedFigure', 'comment'];

let office: Office;
let workbookId: string;

const tab = (title: string): TabView => office.tab(workbookId, title);
const type = (title: string, key: string, column: string, text: string): void =>
  office.type(workbookId, `'${title}'!${tab(title).row('key', key).a1(column)}`, text);
const paste = (title: string, key: string, column: string, text: string): void => {
  const cell = `'${title}'!${tab(title).row('key', key).a1(column)}`;
  office.host.type(office.host.drive.get(workbookId)?.owner ?? '', workbookId, cell, [[text]], {
    paste: true,
  });
};

/** A period of few criteria, in which some units have reported. */
function newPeriod(): void {
  [office, workbookId] = openPeriodOfFew();
  type('1.I', '1.I.5@a-ngo', 'yesNo', 'Có');
  type('1.I', '1.I.5@a-ngo', 'evidence', 'https://aluoi.example.vn/a-ngo');
  type('1.I', '1.I.5@hong-ha', 'yesNo', 'Không');
  type('Số liệu chung', 'postOffices@vh-tt', 'value', '12');
  type('1.I', '1.I.24@vh-tt', 'numerator', '9');
  type('1.III', '1.III.1@vh-tt', 'yesNo', 'Có');
  type('1.III', '1.III.1@vp-hdnd-ubnd', 'note', 'VH-TT tham mưu');
  paste('1.I', '1.I.12@vp-hdnd-ubnd', 'numerator', 'năm máy');
}

/** The cells of these columns, by row key: rows and columns may have moved. */
const cellsOf = (
  view: TabView,
  columns: readonly string[],
  take: keyof CellData,
  key = 'key',
): ReadonlyMap<unknown, unknown> =>
  new Map(view.rows.map((row) => [row.value(key), columns.map((column) => row.cell(column)[take])]));

const read = (title: string, tabs: ReadonlyMap<string, TabView>): TabView => {
  const view = tabs.get(title);
  if (view === undefined) throw new Error(`No tab ${title}`);
  return view;
};

/** All cells that people type in, as entered; or, where formulas may have moved along, as they evaluate. */
function entries(take: keyof CellData = 'userEnteredValue'): unknown {
  const tabs = office.tabs(workbookId);
  return [
    ...entryTabs.map((title) => cellsOf(read(title, tabs), byPeople, take)),
    cellsOf(read('Số liệu chung', tabs), ['value', 'valueNote'], take),
    cellsOf(read('Nộp báo cáo', tabs), ['submit', 'note'], take, 'id'),
  ];
}

/** What the machine shows beside every row. */
function displays(): ReadonlyMap<unknown, unknown> {
  const tabs = office.tabs(workbookId);
  return new Map(
    [...entryTabs, 'Số liệu chung'].flatMap((title) => {
      const view = read(title, tabs);
      const columns = ['status', 'fix', 'selfPoints'].filter((column) => view.keys.includes(column));
      return [...cellsOf(view, columns, 'effectiveValue')];
    }),
  );
}

describe('a compile', () => {
  beforeAll(() => {
    newPeriod();
  });

  test('takes three calls of Sheets and leaves every cell that people type in as it was', () => {
    const before = entries();
    office.host.ledger.reset();
    done(office.compile());
    const calls = office.host.ledger.records.filter(({ service }) => service.startsWith('Sheets'));
    expect(calls.map(({ method }) => method)).toEqual(['get', 'get', 'batchUpdate']);
    expect(entries()).toEqual(before);
  });

  test('shows on every row how far it is, and on the wrong ones what to do', () => {
    const status = (title: string, key: string): unknown => tab(title).row('key', key).value('status');
    expect(status('1.I', '1.I.5@a-ngo')).toBe('✔ Đủ số liệu');
    expect(status('1.I', '1.I.5@hong-bac')).toBe('○ Chưa nhập');
    expect(status('1.I', '1.I.24@vh-tt')).toBe('✔ Đủ số liệu');
    expect(status('1.III', '1.III.1@vp-hdnd-ubnd')).toBe('⇄ Đã có đơn vị khác báo cáo');
    expect(status('Số liệu chung', 'postOffices@vh-tt')).toBe('✔ Đủ số liệu');
    const wrong = tab('1.I').row('key', '1.I.12@vp-hdnd-ubnd');
    expect(wrong.value('status')).toBe('✖ Có lỗi');
    expect(wrong.value('fix')).toMatch(/“năm máy” không phải là số/);
    expect(tab('1.I').row('key', '1.I.24@vh-tt').value('selfPoints')).toBe('0,75');
    expect(tab('1.I').values('status')).not.toContain(undefined);
  });

  test('lists what needs a look, the errors first, each with a link to its cell', () => {
    const { rows } = tab('Kiểm tra');
    const severities = rows.map((row) => row.value('severity'));
    expect(severities[0]).toBe('✖ Lỗi');
    expect(severities.lastIndexOf('✖ Lỗi')).toBeLessThan(severities.indexOf('▲ Cần xem lại'));
    const [first] = rows;
    const place = tab('1.I').row('key', '1.I.12@vp-hdnd-ubnd').a1('numerator');
    expect(first?.value('cell')).toBe(`1.I!${place}`);
    expect(first?.cell('cell').userEnteredValue?.formulaValue).toContain(`#gid=100&range=${place}`);
  });

  test('shows every unit its progress', () => {
    const progress = (unit: string): readonly unknown[] => {
      const row = tab('Nộp báo cáo').row('id', unit);
      return ['assigned', 'entered', 'valid', 'explained', 'errors'].map((column) => row.value(column));
    };
    expect(progress('a-ngo')).toEqual([3, 1, 1, 0, 0]);
    expect(progress('vp-hdnd-ubnd').at(-1)).toBe(1);
    expect(tab('Nộp báo cáo').row('id', 'a-ngo').value('points')).toBeGreaterThan(0);
  });

  test('lists every commune, and ranks none that may still come to any place', () => {
    const { rows } = tab('Xếp hạng xã');
    const { communes } = done(office.compile()).summary;
    expect(rows).toHaveLength(18);
    expect(rows.map((row) => row.value('position'))).toEqual(
      communes.map(({ position, rank }) => (rank ? position : undefined)),
    );
    expect(rows[0]?.value('name')).toBe('Xã A Ngo');
  });

  test('fills the columns of the province in each ledger of which something is known', () => {
    const rows = (tab('Tổng hợp').sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
      values.map(({ effectiveValue }) => effectiveValue?.stringValue ?? effectiveValue?.numberValue),
    );
    const head = rows.findIndex(([first]) => first === 'Mã');
    expect(rows[head]?.slice(2, 9)).toEqual([
      'Điểm tối đa',
      'Số điểm không đưa vào đánh giá',
      'Số điểm tối đa cần thực hiện',
      'Số điểm thực hiện',
      'Tỷ lệ thực hiện',
      'Số điểm thực hiện được quy đổi',
      'Xếp hạng mức độ',
    ]);
    const table = rows.slice(head + 1, head + 13);
    expect(table.map(([, name]) => name)).toEqual(
      ['Đơn vị tự chấm', 'Thẩm định', 'Tỉnh công nhận'].flatMap((ledger) => [
        ledger,
        'Điều kiện sẵn sàng',
        'Kết quả đạt được',
        'Đặc thù, bổ sung',
      ]),
    );
    for (const [, , max, excluded, required, achieved, rate, converted] of table.filter(([id]) => id)) {
      expect(required).toBe(Number(max) - Number(excluded));
      if (achieved === undefined) continue;
      expect(rate).toBeCloseTo(Number(achieved) / Number(required), 12);
      expect(converted).toBeCloseTo(Number(rate) * Number(max), 12);
    }
    expect(table.map(([id, , , , , achieved]) => id !== undefined && achieved !== undefined)).toEqual(
      [false, true, true, true].concat(Array.from({ length: 8 }, () => false)),
    );
    const readiness = done(office.compile()).summary.ledgers.self.scales.find(({ id }) => id === 'readiness');
    expect(table[1]?.slice(2, 9)).toEqual([
      6,
      0,
      6,
      expect.closeTo(readiness?.achieved.low ?? NaN, 12),
      expect.closeTo(readiness?.rate.low ?? NaN, 12),
      expect.closeTo(readiness?.converted.low ?? NaN, 12),
      'Mức III',
    ]);
    // 1.I.5: one of 20; 1.I.24: 9/12; 1.III.1: reported.
    expect(readiness?.achieved.low).toBeCloseTo(1 / 20 + 0.75 + 1, 12);
  });

  /** What a tab shows in its number cells, with what stands there. */
  const numbers = (title: string): readonly { shown: string; value: number; isFormula: boolean }[] => {
    const fields =
      'sheets(properties(title),data(rowData(values(userEnteredValue,effectiveValue,formattedValue))))';
    const sheet = office
      .look(workbookId, fields)
      .sheets?.find(({ properties }) => properties?.title === title);
    return (sheet?.data?.[0]?.rowData ?? []).flatMap(({ values = [] }) =>
      values.flatMap(({ userEnteredValue, effectiveValue, formattedValue = '' }) =>
        effectiveValue?.numberValue === undefined
          ? []
          : [
              {
                shown: formattedValue,
                value: effectiveValue.numberValue,
                isFormula: userEnteredValue?.formulaValue !== undefined,
              },
            ],
      ),
    );
  };

  test('shows points as people write them: 5 and 2,5, and a formula with two decimals', () => {
    for (const title of ['Tổng hợp', 'Xếp hạng xã', 'Điểm còn có thể lấy', 'Nộp báo cáo', 'Thang điểm']) {
      const cells = numbers(title);
      expect([title, cells.length > 0]).toEqual([title, true]);
      expect(cells.filter(({ shown }) => shown.endsWith(','))).toEqual([]);
      for (const { shown, value, isFormula } of cells) {
        if (Number.isInteger(value) && !isFormula && !shown.endsWith('%')) expect(shown).not.toContain(',');
      }
    }
    const summary = numbers('Tổng hợp');
    expect(summary.some(({ shown, isFormula }) => !isFormula && shown === '0,75')).toBe(true);
    expect(summary.some(({ shown, isFormula }) => isFormula && shown === '6,00')).toBe(true);
  });

  test('gives back the format of points that somebody changed, without asking for formats', () => {
    const ranking = tab('Xếp hạng xã');
    const [first] = ranking.rows;
    const at = ranking.keys.indexOf('converted');
    office.edit(workbookId, {
      repeatCell: {
        range: {
          sheetId: ranking.sheetId,
          startRowIndex: first?.index ?? 0,
          endRowIndex: ranking.rows.length + 3,
          startColumnIndex: at,
          endColumnIndex: at + 1,
        },
        cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: '#,##0.##' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    expect(numbers('Xếp hạng xã').some(({ shown }) => shown === '0,')).toBe(true);
    done(office.compile());
    expect(numbers('Xếp hạng xã').some(({ shown }) => shown.endsWith(','))).toBe(false);
  });

  test('done twice writes the same', () => {
    const once = office.print(workbookId);
    done(office.compile());
    expect(office.print(workbookId)).toBe(once);
  });
});

describe('a compile finds rows and columns again', () => {
  let expected: ReadonlyMap<unknown, unknown>;
  /** Which service call of a compile writes the results, and how many of them are one round of reading and writing. */
  let write: number;
  let round: number;

  beforeAll(() => {
    newPeriod();
    office.host.ledger.reset();
    done(office.compile());
    const methods = office.host.ledger.records.map(({ service, method }) => `${service}.${method}`);
    write = methods.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
    // What is read only once comes first: the control workbook, and with whom the period workbook is shared.
    round = write - (methods.indexOf('Drive.Permissions.list') + 1);
    expected = displays();
  });

  const insertRow = (title: string, index: number): void =>
    office.edit(workbookId, {
      insertDimension: {
        range: { sheetId: tab(title).sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
        inheritFromBefore: true,
      },
    });

  test.each(['1.I', 'Số liệu chung', 'Nộp báo cáo'])(
    'when somebody inserts a row in %s between its read and its write',
    (title) => {
      const before = entries();
      office.host.faults.before(write, () => insertRow(title, 5));
      office.host.ledger.reset();
      done(office.compile());
      expect(office.host.faults.pending()).toBe(0);
      expect(office.host.ledger.count('Sheets', 'batchUpdate')).toBe(2);
      const inserted = tab(title).rows.find((row) => row.index === 5);
      expect(Object.keys(inserted ?? {})).not.toEqual([]);
      expect(isBlank(inserted, tab(title).keys)).toBe(true);
      office.edit(workbookId, deleteRow(tab(title).sheetId, 5));
      expect(displays()).toEqual(expected);
      expect(entries()).toEqual(before);
    },
  );

  test('and says so when rows do not stop moving', () => {
    const meddle = (): void => {
      insertRow('1.I', 5);
      office.host.faults.before(round, meddle);
    };
    office.host.faults.before(write, meddle);
    expect(refusal(office.compile())).toMatch(/tab “1\.I” liên tục bị di chuyển/);
    office.host.faults.clear();
    for (const row of tab('1.I')
      .rows.filter((each) => each.value('key') === undefined)
      .toReversed()) {
      office.edit(workbookId, deleteRow(tab('1.I').sheetId, row.index));
    }
    done(office.compile());
    expect(displays()).toEqual(expected);
  });

  test('where columns were moved', () => {
    const before = entries('effectiveValue');
    moveColumn('1.I', 'note', 2);
    moveColumn('1.I', 'status', 5);
    moveColumn('1.I', 'key', 3);
    moveColumn('Số liệu chung', 'valueNote', 1);
    done(office.compile());
    expect(displays()).toEqual(expected);
    expect(entries('effectiveValue')).toEqual(before);
  });

  test('where a row was deleted, which is reported', () => {
    const { sheetId } = tab('1.I');
    office.edit(workbookId, deleteRow(sheetId, tab('1.I').row('key', '1.I.5@hong-bac').index));
    const { findings } = done(office.compile());
    expect(findings.filter(({ code }) => code === 'rowMissing')).toMatchObject([
      { severity: 'error', criterion: '1.I.5', unit: 'hong-bac', cell: null },
    ]);
    expect(displays()).toEqual(without(expected, '1.I.5@hong-bac'));
  });

  test('where a row was copied, which is reported; the first one counts', () => {
    const { sheetId, row } = tab('1.I');
    const { index } = row('key', '1.I.5@a-ngo');
    insertRow('1.I', index + 1);
    office.edit(workbookId, {
      copyPaste: {
        source: { sheetId, startRowIndex: index, endRowIndex: index + 1 },
        destination: { sheetId, startRowIndex: index + 1, endRowIndex: index + 2 },
      },
    });
    const copy = tab('1.I').rows.find((each) => each.index === index + 1);
    office.type(workbookId, `'1.I'!${copy?.a1('yesNo') ?? ''}`, 'Không');
    const { findings, summary } = done(office.compile());
    expect(findings.filter(({ code }) => code === 'rowDuplicated')).toMatchObject([
      { severity: 'error', criterion: '1.I.5', unit: 'a-ngo' },
    ]);
    expect(summary.ledgers.self.criteria.find(({ id }) => id === '1.I.5')?.rows).toMatchObject({
      assigned: 20,
      entered: 2,
    });
    office.edit(workbookId, deleteRow(sheetId, index + 1));
  });

  test('where a row was deleted from the ranking and a column added to the findings', () => {
    office.edit(workbookId, deleteRow(tab('Xếp hạng xã').sheetId, 6), {
      insertDimension: {
        range: { sheetId: tab('Kiểm tra').sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
      },
    });
    const { findings } = done(office.compile());
    expect(tab('Xếp hạng xã').rows).toHaveLength(18);
    const [first] = tab('Kiểm tra').rows;
    expect(first?.value('message')).toBe(findings[0]?.message);
    expect(first?.value('criterion')).toMatch(/^1\.I\.5 – /);
  });

  test('and refuses to leave out a unit whose line in Nộp báo cáo is gone', () => {
    const line = tab('Nộp báo cáo').row('id', 'hong-ha');
    office.edit(workbookId, deleteRow(tab('Nộp báo cáo').sheetId, line.index));
    expect(refusal(office.compile())).toMatch(/“Nộp báo cáo”.*hong-ha/);
  });
});

const without = (map: ReadonlyMap<unknown, unknown>, key: string): ReadonlyMap<unknown, unknown> =>
  new Map([...map].filter(([each]) => each !== key));

const isBlank = (row: RowView | undefined, keys: readonly string[]): boolean =>
  keys.every((key) => row?.value(key) === undefined);

/** As a person who cuts a column and inserts it elsewhere: its hidden key moves along. `to`: before this column. */
function moveColumn(title: string, key: string, to: number): void {
  const { sheetId, keys } = tab(title);
  const from = keys.indexOf(key) + (keys.indexOf(key) >= to ? 1 : 0);
  const columns = (at: number): { startColumnIndex: number; endColumnIndex: number } => ({
    startColumnIndex: at,
    endColumnIndex: at + 1,
  });
  const band = (at: number) => ({ sheetId, dimension: 'COLUMNS' as const, startIndex: at, endIndex: at + 1 });
  office.edit(
    workbookId,
    { insertDimension: { range: band(to) } },
    {
      copyPaste: {
        source: { sheetId, ...columns(from) },
        destination: { sheetId, ...columns(to) },
      },
    },
    { deleteDimension: { range: band(from) } },
  );
}
