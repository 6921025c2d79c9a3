import type { CheckResult } from '../../src/app/api/api';
import { OWNER } from './office';
import { OFFICER, putUnitToWork, SUBMISSIONS, type UnitAtWork } from './unitAtWork';

let at: UnitAtWork;

beforeAll(() => {
  at = putUnitToWork();
});

const changed = ({ findings }: CheckResult): readonly unknown[] =>
  findings.filter(({ code }) => code === 'changedAfterSubmission').map(({ cell, params }) => [cell, params]);

/** One story, each test a day on from the one before. */
describe('an officer of a commune', () => {
  test('reads that nothing is submitted yet', () => {
    expect([at.line('state'), at.line('submittedAt'), at.line('answer')]).toEqual([
      '○ Chưa nộp',
      undefined,
      undefined,
    ]);
  });

  test('ticks with errors left: it is not counted, and the line says what stands in the way', () => {
    at.office.host.withoutTriggers(() => {
      at.fillIn('a-ngo');
      at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'explanation'), '');
      at.office.host.type(OFFICER, at.workbookId, at.rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), [['tạm']], {
        paste: true,
      });
      at.type(at.rowCell('Số liệu chung', 'communeTablets@a-ngo', 'value'), '');
    });
    at.type(at.lineCell('submit'), 'TRUE');
    expect(at.line('state')).toBe('✖ Chưa nộp được');
    expect(at.line('answer')).toBe(
      'Chưa nộp được: còn 1 lỗi phải sửa, 1 chỗ chưa có số liệu và chưa giải trình (xem tab “Kiểm tra” và cột “Cần sửa”). Hãy sửa; giữ nguyên dấu Nộp thì sẽ được tính là đã nộp ngay khi không còn vướng.',
    );
    expect(at.line('submit')).toBe(true);
    expect(at.log()).toEqual([]);
  });

  test('mends it: the tick counts by itself, at the very edit, and what was entered is kept', () => {
    at.office.host.clock.set('2021-10-25T02:30:00Z');
    at.type(at.rowCell('Số liệu chung', 'communeTablets@a-ngo', 'valueNote'), 'Đang kiểm kê');
    expect(at.line('state')).toBe('✖ Chưa nộp được');
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), 'Có');
    expect([at.line('state'), at.line('submittedAt'), at.line('answer')]).toEqual([
      '✔ Đã nộp',
      '25/10/2021 09:30',
      undefined,
    ]);
    const kept = at
      .tab('Bản đã nộp')
      .rows.map((row) => ['unit', 'round', 'at', 'part', 'parts'].map((key) => row.value(key)));
    expect(kept).toEqual([['a-ngo', 1, '2021-10-25T09:30', 1, 1]]);
    expect(at.tab('Bản đã nộp').sheet.properties?.hidden).toBe(true);
    expect(at.log()).toEqual([
      [`Đơn vị (ghi nhận qua ${OWNER})`, 'Nộp báo cáo', 'Xã A Ngo', '○ Chưa nộp', '✔ Đã nộp', undefined],
    ]);
  });

  test('where nothing changed, another check writes no submission, no log and no snapshot', () => {
    at.check();
    const before = at.office.print(at.workbookId);
    at.office.host.ledger.reset();
    at.check();
    expect(at.office.print(at.workbookId)).toBe(before);
    expect(at.sheetsCalls()).toEqual(['get', 'get', 'batchUpdate']);
  });

  test('takes it back before the deadline, and submits again', () => {
    at.type(at.lineCell('submit'), 'FALSE');
    expect([at.line('state'), at.line('submittedAt')]).toEqual(['○ Chưa nộp', undefined]);
    at.office.host.clock.set('2021-10-26T02:00:00Z');
    at.type(at.lineCell('submit'), 'TRUE');
    expect([at.line('state'), at.line('submittedAt')]).toEqual(['✔ Đã nộp', '26/10/2021 09:00']);
    expect(at.log().map(([, action]) => action)).toEqual(['Nộp báo cáo', 'Rút lại báo cáo', 'Nộp báo cáo']);
  });

  test('changes a cell although it is submitted: it is named, before and after, even if no trigger ran', () => {
    const cell = at.rowCell('1.I', '1.I.5@a-ngo', 'yesNo');
    at.office.host.withoutTriggers(() => at.type(cell, 'Không'));
    expect(changed(at.check())).toEqual([
      [cell.replace(/'/g, ''), { before: 'Có', after: 'Không', at: '2021-10-26T09:00' }],
    ]);
    expect(at.tab('1.I').row('key', '1.I.5@a-ngo').value('fix')).toContain('trước là “Có”, nay là “Không”');
    expect(at.line('answer')).toContain('Có 1 ô thay đổi sau khi nộp');
    expect(at.line('state')).toBe('✔ Đã nộp');
  });

  test('is told that it was returned, why, and which rows', () => {
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'verdict'), 'Trả lại', OWNER);
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'comment'), 'Trang thông tin vẫn hoạt động', OWNER);
    at.byOperator('reply', 'Xem lại các dòng được nêu');
    at.byOperator('decision', 'Trả lại');
    expect(at.line('state')).toBe('↩ Bị trả lại');
    expect(at.line('answer')).toBe(
      [
        'VH-TT trả lại lúc 26/10/2021 09:00: Xem lại các dòng được nêu',
        '• 1.I.5: Trang thông tin vẫn hoạt động',
        'Hãy sửa theo ý kiến; sửa xong, báo cáo tự được tính là nộp lại. Nếu không phải sửa gì: bỏ dấu Nộp, đợi cột “Trạng thái nộp” cập nhật rồi đánh dấu lại.',
      ].join('\n'),
    );
    expect(changed(at.check())).toEqual([]);
    expect(at.log().at(-1)).toEqual([
      `VH-TT (ghi nhận qua ${OWNER})`,
      'Trả lại',
      'Xã A Ngo',
      '✔ Đã nộp',
      '↩ Bị trả lại',
      'Xem lại các dòng được nêu',
    ]);
  });

  test('mends what was returned, which counts as submitted anew', () => {
    at.office.host.clock.set('2021-10-27T02:00:00Z');
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'yesNo'), 'Có');
    expect([at.line('state'), at.line('submittedAt')]).toEqual(['✔ Đã nộp lại', '27/10/2021 09:00']);
    expect(at.tab('Bản đã nộp').values('round')).toEqual([1, 2, 3]);
  });

  test('is accepted; from then on its tick changes nothing, and a later change is still named', () => {
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'verdict'), '', OWNER);
    at.byOperator('reply', '');
    at.byOperator('decision', 'Chấp nhận');
    expect(at.line('state')).toBe('★ Đã chấp nhận');
    expect(at.tab('1.I').row('key', '1.I.5@a-ngo').value('status')).toBe('★ Đã thẩm định');
    expect(at.tab('1.I').row('key', '1.I.5@a-ngo').value('verdict')).toBeUndefined();
    at.type(at.lineCell('submit'), 'FALSE');
    expect(at.line('state')).toBe('★ Đã chấp nhận');
    expect(at.line('answer')).toContain('bỏ dấu Nộp không có tác dụng');
    at.type(at.lineCell('submit'), 'TRUE');

    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Bổ sung');
    const findings = at.check();
    expect(changed(findings)).toHaveLength(1);
    expect(at.tab('1.I').row('key', '1.I.5@a-ngo').value('status')).toBe('✔ Đủ số liệu');
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'note'), '');
    expect(changed(at.check())).toEqual([]);
  });

  test('stands as submitted again where VH-TT takes the acceptance away', () => {
    at.byOperator('decision', '');
    expect(at.line('state')).toBe('✔ Đã nộp lại');
    at.byOperator('decision', 'Chấp nhận');
    expect(at.line('state')).toBe('★ Đã chấp nhận');
  });

  test('is not bothered by a decision on another unit that has not submitted; VH-TT is told', () => {
    const cell = at.lineCell('decision', 'hong-ha');
    at.type(cell, 'Chấp nhận', OWNER);
    const found = at.check().findings.filter(({ code }) => code === 'decisionWithoutSubmission');
    expect(found).toMatchObject([{ unit: 'hong-ha', cell: cell.replace(/'/g, '') }]);
    expect(at.line('state', 'hong-ha')).toBe('○ Chưa nộp');
    at.type(cell, '', OWNER);
  });
});

describe('VH-TT', () => {
  test('may accept its own submission, but the sheet says so, in the list and in the rows', () => {
    at.fillIn('vh-tt', OWNER);
    at.type(at.rowCell('1.III', '1.III.1@vh-tt', 'yesNo'), 'Có', OWNER);
    at.byOperator('submit', 'TRUE', 'vh-tt');
    at.byOperator('decision', 'Chấp nhận', 'vh-tt');
    expect(at.line('state', 'vh-tt')).toBe('★ Đã chấp nhận');
    const row = at.tab('1.III').row('key', '1.III.1@vh-tt');
    expect(row.value('status')).toBe('★ Đã thẩm định (tự thẩm định)');
    const found = at.check().findings.filter(({ code }) => code === 'selfAccepted');
    expect(found).toMatchObject([
      { unit: 'vh-tt', cell: at.lineCell('decision', 'vh-tt').replace(/'/g, '') },
    ]);
  });
});

describe('rows that move between a read and the write', () => {
  test('do not make a submission count twice, nor lose what is remembered', () => {
    const entries = at.log().length;
    const unit = String(at.tab(SUBMISSIONS).values('id').at(-1));
    const decide = (text: string): void =>
      at.office.host.withoutTriggers(() => at.byOperator('decision', text, unit));
    at.fillIn(unit, OWNER);
    at.office.host.withoutTriggers(() => at.byOperator('submit', 'TRUE', unit));
    at.check();
    expect(at.log()).toHaveLength(entries + 1);

    at.office.host.ledger.reset();
    at.check();
    const methods = at.office.host.ledger.records.map(({ method }) => method);
    decide('Chấp nhận');
    at.office.host.faults.before(methods.indexOf('batchUpdate') + 1, () => {
      at.office.edit(at.workbookId, {
        insertDimension: {
          range: { sheetId: at.tab(SUBMISSIONS).sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
          inheritFromBefore: true,
        },
      });
    });
    at.check();
    expect(at.office.host.faults.pending()).toBe(0);
    expect(at.log()).toHaveLength(entries + 2);
    expect(at.line('state', unit)).toBe('★ Đã chấp nhận');
    expect(at.line('state')).toBe('★ Đã chấp nhận');
    const memories = at
      .tab(SUBMISSIONS)
      .rows.filter((row) => row.value('memory') !== undefined)
      .map((row) => [row.value('id'), (JSON.parse(String(row.value('memory'))) as { unit: string }).unit]);
    for (const [id, remembered] of memories) expect(remembered).toBe(id);
    at.office.edit(at.workbookId, {
      deleteDimension: {
        range: { sheetId: at.tab(SUBMISSIONS).sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
      },
    });
    decide('');
    at.check();
  });
});
