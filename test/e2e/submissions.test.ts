import type { Answer, CheckResult, MoveResult, RepairResult, ReviewResult } from '../../src/app/api';
import { bundleForOffice, done, OWNER, openOffice, refusal, type Office } from './office';
import { keepOnly } from './shortCatalogue';
import type { TabView } from './tabView';

const OFFICER = 'a-ngo@aluoi.example.vn';
const entryTabs = ['1.I', '1.III', '2.II', '3.I', '3.IV'];
const SUBMISSIONS = 'Nộp báo cáo';

let office: Office;
let workbookId: string;

const tab = (title: string): TabView => office.tab(workbookId, title);
const line = (column: string): unknown => tab(SUBMISSIONS).row('id', 'a-ngo').value(column);
const lineCell = (column: string): string =>
  `'${SUBMISSIONS}'!${tab(SUBMISSIONS).row('id', 'a-ngo').a1(column)}`;
const rowCell = (title: string, key: string, column: string): string =>
  `'${title}'!${tab(title).row('key', key).a1(column)}`;
const type = (cell: string, text: string, user = OFFICER): void =>
  void office.host.type(user, workbookId, cell, [[text]]);
const byOperator = (column: string, text: string): void => type(lineCell(column), text, OWNER);
const check = (): CheckResult => done(office.host.run('checkAll') as Answer<CheckResult>);
const move = (name: string, ...args: readonly string[]): Answer<MoveResult> =>
  office.host.run(name, args) as Answer<MoveResult>;
const review = (): readonly string[] =>
  done(office.host.run('reviewPermissions') as Answer<ReviewResult>).lines.map(({ code }) => code);
const repair = (): RepairResult => done(office.host.run('repairPermissions') as Answer<RepairResult>);
const periodState = (): unknown => office.tab(office.controlId, 'Các kỳ').row('id', '2021').value('state');
const changed = ({ findings }: CheckResult): readonly unknown[] =>
  findings.filter(({ code }) => code === 'changedAfterSubmission').map(({ cell, params }) => [cell, params]);
const log = (title = 'Nhật ký'): readonly (readonly unknown[])[] =>
  tab(title)
    .rows.filter((row) => row.value('action') !== undefined)
    .map((row) => ['who', 'action', 'unit', 'from', 'to', 'details'].map((column) => row.value(column)));
const sheetsCalls = (): readonly string[] =>
  office.host.ledger.records
    .filter(({ service }) => service.startsWith('Sheets'))
    .map(({ method }) => method);

/** Every row of the unit says why it has no figure, all its figures are 0. */
function fillIn(unit: string): void {
  for (const title of entryTabs) {
    for (const row of tab(title).rows.filter((each) => String(each.value('key')).endsWith(`@${unit}`))) {
      type(`'${title}'!${row.a1('explanation')}`, 'Chưa có kinh phí');
    }
  }
  const figures = tab('Số liệu chung').rows.filter((each) => String(each.value('key')).endsWith(`@${unit}`));
  for (const row of figures) type(`'Số liệu chung'!${row.a1('value')}`, '0');
}

beforeAll(async () => {
  office = openOffice(await bundleForOffice());
  done(office.seed());
  keepOnly(office);
  const people = office.tab(office.controlId, 'Đơn vị').row('id', 'a-ngo').a1('people');
  office.type(office.controlId, `'Đơn vị'!${people}`, OFFICER);
  workbookId = done(office.create()).workbookId;
  office.host.share(workbookId, OFFICER, 'writer');
});

/** One story, each test a day on from the one before. */
describe('an officer of a commune', () => {
  test('reads that nothing is submitted yet', () => {
    expect([line('state'), line('submittedAt'), line('answer')]).toEqual([
      '○ Chưa nộp',
      undefined,
      undefined,
    ]);
  });

  test('ticks with errors left: it is not counted, and the line says what stands in the way', () => {
    office.host.withoutTriggers(() => {
      fillIn('a-ngo');
      type(rowCell('1.I', '1.I.5@a-ngo', 'explanation'), '');
      office.host.type(OFFICER, workbookId, rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), [['tạm']], {
        paste: true,
      });
      type(rowCell('Số liệu chung', 'communeTablets@a-ngo', 'value'), '');
    });
    type(lineCell('submit'), 'TRUE');
    expect(line('state')).toBe('✖ Chưa nộp được');
    expect(line('answer')).toBe(
      'Chưa nộp được: còn 1 lỗi phải sửa, 1 chỗ chưa có số liệu và chưa giải trình (xem tab “Kiểm tra” và cột “Cần sửa”). Hãy sửa; giữ nguyên dấu Nộp thì sẽ được tính là đã nộp ngay khi không còn vướng.',
    );
    expect(line('submit')).toBe(true);
    expect(log()).toEqual([]);
  });

  test('mends it: the tick counts by itself, at the very edit, and what was entered is kept', () => {
    office.host.clock.set('2021-10-25T02:30:00Z');
    type(rowCell('Số liệu chung', 'communeTablets@a-ngo', 'valueNote'), 'Đang kiểm kê');
    expect(line('state')).toBe('✖ Chưa nộp được');
    type(rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), 'Có');
    expect([line('state'), line('submittedAt'), line('answer')]).toEqual([
      '✔ Đã nộp',
      '25/10/2021 09:30',
      undefined,
    ]);
    const kept = tab('Bản đã nộp').rows.map((row) =>
      ['unit', 'round', 'at', 'part', 'parts'].map((key) => row.value(key)),
    );
    expect(kept).toEqual([['a-ngo', 1, '2021-10-25T09:30', 1, 1]]);
    expect(tab('Bản đã nộp').sheet.properties?.hidden).toBe(true);
    expect(log()).toEqual([
      [`Đơn vị (ghi nhận qua ${OWNER})`, 'Nộp báo cáo', 'Xã A Ngo', '○ Chưa nộp', '✔ Đã nộp', undefined],
    ]);
  });

  test('where nothing changed, another check writes no submission, no log and no snapshot', () => {
    check();
    const before = office.print(workbookId);
    office.host.ledger.reset();
    check();
    expect(office.print(workbookId)).toBe(before);
    expect(sheetsCalls()).toEqual(['get', 'get', 'batchUpdate']);
  });

  test('takes it back before the deadline, and submits again', () => {
    type(lineCell('submit'), 'FALSE');
    expect([line('state'), line('submittedAt')]).toEqual(['○ Chưa nộp', undefined]);
    office.host.clock.set('2021-10-26T02:00:00Z');
    type(lineCell('submit'), 'TRUE');
    expect([line('state'), line('submittedAt')]).toEqual(['✔ Đã nộp', '26/10/2021 09:00']);
    expect(log().map(([, action]) => action)).toEqual(['Nộp báo cáo', 'Rút lại báo cáo', 'Nộp báo cáo']);
  });

  test('changes a cell although it is submitted: it is named, before and after, even if no trigger ran', () => {
    const cell = rowCell('1.I', '1.I.5@a-ngo', 'yesNo');
    office.host.withoutTriggers(() => type(cell, 'Không'));
    expect(changed(check())).toEqual([
      [cell.replace(/'/g, ''), { before: 'Có', after: 'Không', at: '2021-10-26T09:00' }],
    ]);
    expect(tab('1.I').row('key', '1.I.5@a-ngo').value('fix')).toContain('trước là “Có”, nay là “Không”');
    expect(line('answer')).toContain('Có 1 ô thay đổi sau khi nộp');
    expect(line('state')).toBe('✔ Đã nộp');
  });

  test('is told that it was returned, why, and which rows', () => {
    type(rowCell('1.I', '1.I.5@a-ngo', 'verdict'), 'Trả lại', OWNER);
    type(rowCell('1.I', '1.I.5@a-ngo', 'comment'), 'Trang thông tin vẫn hoạt động', OWNER);
    byOperator('reply', 'Xem lại các dòng được nêu');
    byOperator('decision', 'Trả lại');
    expect(line('state')).toBe('↩ Bị trả lại');
    expect(line('answer')).toBe(
      [
        'VH-TT trả lại lúc 26/10/2021 09:00: Xem lại các dòng được nêu',
        '• 1.I.5: Trang thông tin vẫn hoạt động',
        'Hãy sửa theo ý kiến; sửa xong, báo cáo tự được tính là nộp lại. Nếu không phải sửa gì: bỏ dấu Nộp, đợi cột “Trạng thái nộp” cập nhật rồi đánh dấu lại.',
      ].join('\n'),
    );
    expect(changed(check())).toEqual([]);
    expect(log().at(-1)).toEqual([
      `VH-TT (ghi nhận qua ${OWNER})`,
      'Trả lại',
      'Xã A Ngo',
      '✔ Đã nộp',
      '↩ Bị trả lại',
      'Xem lại các dòng được nêu',
    ]);
  });

  test('mends what was returned, which counts as submitted anew', () => {
    office.host.clock.set('2021-10-27T02:00:00Z');
    type(rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), 'Có');
    expect([line('state'), line('submittedAt')]).toEqual(['✔ Đã nộp lại', '27/10/2021 09:00']);
    expect(tab('Bản đã nộp').values('round')).toEqual([1, 2, 3]);
  });

  test('is accepted; from then on its tick changes nothing, and a later change is still named', () => {
    type(rowCell('1.I', '1.I.5@a-ngo', 'verdict'), '', OWNER);
    byOperator('reply', '');
    byOperator('decision', 'Chấp nhận');
    expect(line('state')).toBe('★ Đã chấp nhận');
    expect(tab('1.I').row('key', '1.I.5@a-ngo').value('status')).toBe('★ Đã thẩm định');
    expect(tab('1.I').row('key', '1.I.5@a-ngo').value('verdict')).toBeUndefined();
    type(lineCell('submit'), 'FALSE');
    expect(line('state')).toBe('★ Đã chấp nhận');
    expect(line('answer')).toContain('bỏ dấu Nộp không có tác dụng');
    type(lineCell('submit'), 'TRUE');

    type(rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Bổ sung');
    const findings = check();
    expect(changed(findings)).toHaveLength(1);
    expect(tab('1.I').row('key', '1.I.5@a-ngo').value('status')).toBe('✔ Đủ số liệu');
    type(rowCell('1.I', '1.I.5@a-ngo', 'note'), '');
    expect(changed(check())).toEqual([]);
  });

  test('stands as submitted again where VH-TT takes the acceptance away', () => {
    byOperator('decision', '');
    expect(line('state')).toBe('✔ Đã nộp lại');
    byOperator('decision', 'Chấp nhận');
    expect(line('state')).toBe('★ Đã chấp nhận');
  });

  test('is not bothered by a decision on another unit that has not submitted; VH-TT is told', () => {
    const cell = `'${SUBMISSIONS}'!${tab(SUBMISSIONS).row('id', 'hong-ha').a1('decision')}`;
    type(cell, 'Chấp nhận', OWNER);
    const found = check().findings.filter(({ code }) => code === 'decisionWithoutSubmission');
    expect(found).toMatchObject([{ unit: 'hong-ha', cell: cell.replace(/'/g, '') }]);
    expect(tab(SUBMISSIONS).row('id', 'hong-ha').value('state')).toBe('○ Chưa nộp');
    type(cell, '', OWNER);
  });
});

describe('rows that move between a read and the write', () => {
  test('do not make a submission count twice, nor lose what is remembered', () => {
    const entries = log().length;
    const last = tab(SUBMISSIONS).rows.at(-1);
    const unit = String(last?.value('id'));
    const submit = `'${SUBMISSIONS}'!${last?.a1('submit') ?? ''}`;
    const decide = (text: string): void =>
      office.host.withoutTriggers(() => {
        type(`'${SUBMISSIONS}'!${tab(SUBMISSIONS).row('id', unit).a1('decision')}`, text, OWNER);
      });
    office.host.withoutTriggers(() => {
      type(submit, 'TRUE', OWNER);
      for (const title of entryTabs) {
        for (const row of tab(title).rows.filter((each) => String(each.value('key')).endsWith(`@${unit}`))) {
          type(`'${title}'!${row.a1('explanation')}`, 'Không có', OWNER);
        }
      }
      for (const row of tab('Số liệu chung').rows.filter((each) =>
        String(each.value('key')).endsWith(`@${unit}`),
      )) {
        type(`'Số liệu chung'!${row.a1('value')}`, '0', OWNER);
      }
    });
    check();
    expect(log()).toHaveLength(entries + 1);

    office.host.ledger.reset();
    check();
    const methods = office.host.ledger.records.map(({ method }) => method);
    decide('Chấp nhận');
    office.host.faults.before(methods.indexOf('batchUpdate') + 1, () => {
      office.edit(workbookId, {
        insertDimension: {
          range: { sheetId: tab(SUBMISSIONS).sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
          inheritFromBefore: true,
        },
      });
    });
    check();
    expect(office.host.faults.pending()).toBe(0);
    expect(log()).toHaveLength(entries + 2);
    expect(tab(SUBMISSIONS).row('id', unit).value('state')).toBe('★ Đã chấp nhận');
    expect(line('state')).toBe('★ Đã chấp nhận');
    const memories = tab(SUBMISSIONS)
      .rows.filter((row) => row.value('memory') !== undefined)
      .map((row) => [row.value('id'), (JSON.parse(String(row.value('memory'))) as { unit: string }).unit]);
    for (const [id, remembered] of memories) expect(remembered).toBe(id);
    office.edit(workbookId, {
      deleteDimension: {
        range: { sheetId: tab(SUBMISSIONS).sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
      },
    });
    decide('');
    check();
  });
});

describe('the end of a period', () => {
  test('does not come before the units’ last day is over', () => {
    office.host.clock.set('2021-10-31T16:00:00Z');
    expect(refusal(move('closePeriod'))).toBe(
      'Chưa đóng được kỳ “2021”: đơn vị được nộp đến hết ngày 31/10/2021, hôm nay là ngày 31/10/2021. Hãy đóng kỳ sau ngày 31/10/2021, hoặc sửa hạn trong tab “Các kỳ”.',
    );
    expect(refusal(move('concludePeriod'))).toContain('đang ở trạng thái “Đang mở”, trong khi cần “Đã đóng”');
    expect(refusal(move('reportPeriod'))).toContain('cần “Đã tổng hợp”');
  });

  test('is not reached over a tick that nobody has seen', () => {
    office.host.clock.set('2021-11-01T01:00:00Z');
    const cell = `'${SUBMISSIONS}'!${tab(SUBMISSIONS).row('id', 'hong-ha').a1('submit')}`;
    office.host.withoutTriggers(() => type(cell, 'TRUE', OWNER));
    expect(refusal(move('closePeriod'))).toMatch(
      /1 đơn vị .*\(Xã Hồng Hạ\)\. Hãy chạy “Kiểm tra” rồi đóng kỳ/,
    );
    expect([periodState(), review()]).toEqual(['Đang mở', []]);
    office.host.withoutTriggers(() => type(cell, 'FALSE', OWNER));
  });

  test('closes the cells to the units: two reads, two writes, and who is missing', () => {
    const own = rowCell('1.I', '1.I.5@a-ngo', 'note');
    office.host.ledger.reset();
    const { from, to, notSubmitted, left } = done(move('closePeriod'));
    expect(sheetsCalls()).toEqual(['get', 'get', 'batchUpdate', 'batchUpdate']);
    expect([from, to, left]).toEqual(['open', 'closed', []]);
    expect(notSubmitted).toContain('Xã Hồng Hạ');
    expect(notSubmitted).not.toContain('Xã A Ngo');
    expect([periodState(), review()]).toEqual(['Đã đóng', []]);
    expect(() => {
      type(own, 'Thêm');
    }).toThrow(/protected/i);
    const control = office.tab(office.controlId, 'Nhật ký').rows.filter((row) => row.value('action'));
    expect(['who', 'action', 'from', 'to', 'details'].map((column) => control.at(-1)?.value(column))).toEqual(
      [OWNER, 'Đóng kỳ', 'Đang mở', 'Đã đóng', '2021'],
    );
  });

  test('asked for again changes nothing', () => {
    const before = office.print(workbookId) + office.print(office.controlId);
    office.host.ledger.reset();
    expect(move('closePeriod')).toMatchObject({ ok: true, result: { from: 'closed', to: 'closed' } });
    expect(sheetsCalls()).toEqual(['get', 'get']);
    expect(office.print(workbookId) + office.print(office.controlId)).toBe(before);
  });
});

describe('a unit that VH-TT lets in after the closing', () => {
  test('is shut out until its day is written and the permissions are put right', () => {
    byOperator('decision', 'Trả lại');
    expect(line('answer')).toContain('Hãy đề nghị VH-TT cho nhập thêm');
    byOperator('extendedTo', '05/11/2021');
    expect(line('answer')).toContain('Đơn vị được nhập đến hết ngày 05/11/2021.');
    expect([...new Set(review())]).toEqual(['editorsLost']);
    expect(repair().left).toEqual([]);
    expect(review()).toEqual([]);
    expect(
      log().some(
        ([, action, , , , details]) =>
          action === 'Cho nhập thêm' && details === 'Cho nhập đến hết ngày 05/11/2021.',
      ),
    ).toBe(true);
  });

  test('enters and submits in its own rows alone, in time', () => {
    office.host.clock.set('2021-11-04T02:00:00Z');
    type(rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Bổ sung minh chứng');
    expect([line('state'), line('submittedAt')]).toEqual(['✔ Đã nộp lại', '04/11/2021 09:00']);
    for (const cell of [
      rowCell('1.I', '1.I.5@hong-ha', 'note'),
      rowCell('1.I', '1.I.5@a-ngo', 'comment'),
      lineCell('extendedTo'),
    ]) {
      expect(() => {
        type(cell, '06/11/2021');
      }).toThrow(/protected/i);
    }
  });

  test('is shut out again once its day is over, which the review shows and a repair does', () => {
    office.host.clock.set('2021-11-05T16:30:00Z');
    expect(review()).toEqual([]);
    office.host.clock.set('2021-11-06T01:00:00Z');
    expect([...new Set(review())]).toEqual(['editorsAdded']);
    repair();
    expect(review()).toEqual([]);
    expect(() => {
      type(rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Nữa');
    }).toThrow(/protected/i);
  });

  test('is late where it never had a day of its own', () => {
    const row = (): ReturnType<TabView['row']> => tab(SUBMISSIONS).row('id', 'hong-ha');
    office.host.withoutTriggers(() => {
      for (const title of entryTabs) {
        for (const each of tab(title).rows.filter((entry) =>
          String(entry.value('key')).endsWith('@hong-ha'),
        )) {
          type(`'${title}'!${each.a1('explanation')}`, 'Không có', OWNER);
        }
      }
      for (const each of tab('Số liệu chung').rows.filter((entry) =>
        String(entry.value('key')).endsWith('@hong-ha'),
      )) {
        type(`'Số liệu chung'!${each.a1('value')}`, '0', OWNER);
      }
      type(`'${SUBMISSIONS}'!${row().a1('submit')}`, 'TRUE', OWNER);
    });
    check();
    expect(row().value('state')).toBe('✖ Chưa nộp được');
    expect(row().value('answer')).toContain('Kỳ báo cáo đã đóng đối với đơn vị');
    done(move('reopenPeriod', 'Bổ sung số liệu xã Hồng Hạ'));
    check();
    expect(row().value('state')).toBe('✔ Đã nộp (trễ hạn)');
    expect(log().at(-1)?.[5]).toBe('Trễ hạn.');
  });
});

describe('a period that is reopened', () => {
  test('says why in the log, and asks where no reason is given', () => {
    const control = (): readonly unknown[] => {
      const rows = office.tab(office.controlId, 'Nhật ký').rows.filter((row) => row.value('action'));
      return ['action', 'details'].map((column) => rows.at(-1)?.value(column));
    };
    expect(control()).toEqual(['Mở lại kỳ', '2021: Bổ sung số liệu xã Hồng Hạ']);
    done(move('closePeriod'));
    office.host.ui.answer('CANCEL');
    expect(refusal(office.host.run('reopenPeriod') as Answer<MoveResult>)).toContain('Đã dừng');
    office.host.ui.answer('OK', 'Theo chỉ đạo');
    done(office.host.run('reopenPeriod') as Answer<MoveResult>);
    expect(control()).toEqual(['Mở lại kỳ', '2021: Theo chỉ đạo']);
    expect([periodState(), review()]).toEqual(['Đang mở', []]);
  });

  test.each(['closePeriod', 'reopenPeriod'])(
    '%s, cut short at any call, leaves nothing open that should be closed, and a second run completes it',
    (action) => {
      const opens = action === 'reopenPeriod';
      const args = opens ? ['Thử'] : [];
      const own = rowCell('1.I', '1.I.5@a-ngo', 'note');
      const mayType = (): boolean => {
        try {
          office.host.withoutTriggers(() => {
            type(own, 'x');
          });
          return true;
        } catch {
          return false;
        }
      };
      office.host.ledger.reset();
      done(move(action, ...args));
      const calls = office.host.ledger.records.length;
      const back = opens ? 'closePeriod' : 'reopenPeriod';
      for (let call = 1; call <= calls; call++) {
        done(move(back, ...(opens ? [] : ['Thử'])));
        office.host.faults.killAt(call);
        expect(() => move(action, ...args)).toThrow();
        office.host.faults.clear();
        if (periodState() === 'Đã đóng') expect([call, mayType()]).toEqual([call, false]);
        done(move(action, ...args));
        expect([call, periodState(), review(), mayType()]).toEqual([
          call,
          opens ? 'Đang mở' : 'Đã đóng',
          [],
          opens,
        ]);
      }
      done(move('closePeriod'));
    },
  );

  test('goes on to its end, each state only after the one before', () => {
    for (const [action, state] of [
      ['concludePeriod', 'Đã tổng hợp'],
      ['reportPeriod', 'Đã báo cáo'],
      ['archivePeriod', 'Đã lưu trữ'],
    ] as const) {
      done(move(action));
      expect([periodState(), review()]).toEqual([state, []]);
    }
    expect(refusal(move('reopenPeriod', 'Sửa'))).toContain('đang ở trạng thái “Đã lưu trữ”');
  });
});
