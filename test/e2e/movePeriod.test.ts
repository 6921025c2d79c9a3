import { done, OWNER, refusal } from './office';
import { putUnitToWork, type UnitAtWork } from './unitAtWork';

let at: UnitAtWork;

/** The unit has submitted in time. */
beforeAll(() => {
  at = putUnitToWork();
  at.fillIn('a-ngo');
  at.type(at.lineCell('submit'), 'TRUE');
});

describe('the end of a period', () => {
  test('does not come before the units’ last day is over', () => {
    at.office.host.clock.set('2021-10-31T16:00:00Z');
    expect(refusal(at.move('closePeriod'))).toMatch(
      /^Chưa làm được “Đóng kỳ” ở kỳ “2021”:\n.*Đơn vị được nộp đến hết ngày 31\/10\/2021\./u,
    );
    expect(refusal(at.move('concludePeriod'))).toContain(
      'đang ở trạng thái “Đang mở”, trong khi cần “Đã đóng”',
    );
    expect(refusal(at.move('reportPeriod'))).toContain('cần “Đã tổng hợp”');
  });

  test('is not reached over a tick that nobody has seen', () => {
    at.office.host.clock.set('2021-11-01T01:00:00Z');
    const cell = at.lineCell('submit', 'hong-ha');
    at.office.host.withoutTriggers(() => at.type(cell, 'TRUE', OWNER));
    expect(refusal(at.move('closePeriod'))).toMatch(/1 đơn vị .* Chạy “Kiểm tra” trước\. \(Xã Hồng Hạ\)/u);
    expect([at.periodState(), at.review()]).toEqual(['Đang mở', []]);
    at.office.host.withoutTriggers(() => at.type(cell, 'FALSE', OWNER));
  });

  test('closes the cells to the units: three reads, two writes, and who is missing', () => {
    const own = at.rowCell('1.I', '1.I.5@a-ngo', 'note');
    at.office.host.ledger.reset();
    const { from, to, notSubmitted, left } = done(at.move('closePeriod'));
    expect(at.sheetsCalls()).toEqual(['get', 'get', 'get', 'batchUpdate', 'batchUpdate']);
    expect([from, to, left]).toEqual(['open', 'closed', []]);
    expect(notSubmitted).toContain('Xã Hồng Hạ');
    expect(notSubmitted).not.toContain('Xã A Ngo');
    expect([at.periodState(), at.review()]).toEqual(['Đã đóng', []]);
    expect(() => {
      at.type(own, 'Thêm');
    }).toThrow(/protected/i);
    expect(at.controlLog().at(-1)).toEqual([OWNER, 'Đóng kỳ', undefined, 'Đang mở', 'Đã đóng', '2021']);
  });

  test('asked for again changes nothing', () => {
    const before = at.office.print(at.workbookId) + at.office.print(at.office.controlId);
    at.office.host.ledger.reset();
    expect(at.move('closePeriod')).toMatchObject({ ok: true, result: { from: 'closed', to: 'closed' } });
    expect(at.sheetsCalls()).toEqual(['get', 'get']);
    expect(at.office.print(at.workbookId) + at.office.print(at.office.controlId)).toBe(before);
  });
});

describe('a unit that VH-TT lets in after the closing', () => {
  test('is shut out until its day is written and the permissions are put right', () => {
    at.byOperator('decision', 'Trả lại');
    expect(at.line('answer')).toContain('Hãy đề nghị VH-TT cho nhập thêm');
    at.byOperator('extendedTo', '05/11/2021');
    expect(at.line('answer')).toContain('Đơn vị được nhập đến hết ngày 05/11/2021.');
    expect(at.review()).toEqual(['editorsLost']);
    expect(at.repair().left).toEqual([]);
    expect(at.review()).toEqual([]);
    expect(at.log().map(([, action, , , , details]) => [action, details])).toContainEqual([
      'Cho nhập thêm',
      'Cho nhập đến hết ngày 05/11/2021.',
    ]);
  });

  test('enters and submits in its own rows alone, in time', () => {
    at.office.host.clock.set('2021-11-04T02:00:00Z');
    at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Bổ sung minh chứng');
    expect([at.line('state'), at.line('submittedAt')]).toEqual(['✔ Đã nộp lại', '04/11/2021 09:00']);
    for (const cell of [
      at.rowCell('1.I', '1.I.5@hong-ha', 'note'),
      at.rowCell('1.I', '1.I.5@a-ngo', 'comment'),
      at.lineCell('extendedTo'),
    ]) {
      expect(() => {
        at.type(cell, '06/11/2021');
      }).toThrow(/protected/i);
    }
  });

  test('is shut out again once its day is over, which the review shows and a repair does', () => {
    at.office.host.clock.set('2021-11-05T16:30:00Z');
    expect(at.review()).toEqual([]);
    at.office.host.clock.set('2021-11-06T01:00:00Z');
    expect(at.review()).toEqual(['editorsAdded']);
    at.repair();
    expect(at.review()).toEqual([]);
    expect(() => {
      at.type(at.rowCell('1.I', '1.I.5@a-ngo', 'note'), 'Nữa');
    }).toThrow(/protected/i);
  });

  test('is late where it never had a day of its own', () => {
    at.fillIn('hong-ha', OWNER);
    at.office.host.withoutTriggers(() => at.byOperator('submit', 'TRUE', 'hong-ha'));
    at.check();
    expect(at.line('state', 'hong-ha')).toBe('✖ Chưa nộp được');
    expect(at.line('answer', 'hong-ha')).toContain('Kỳ báo cáo đã đóng đối với đơn vị');
    done(at.move('reopenPeriod', '2021', 'Bổ sung số liệu xã Hồng Hạ'));
    at.check();
    expect(at.line('state', 'hong-ha')).toBe('✔ Đã nộp (trễ hạn)');
    expect(at.log().at(-1)?.[5]).toBe('Trễ hạn.');
  });
});

describe('a period that is reopened', () => {
  test('says why in the log, and is refused without a reason', () => {
    const last = (): readonly unknown[] => {
      const [, action, , , , details] = at.controlLog().at(-1) ?? [];
      return [action, details];
    };
    expect(last()).toEqual(['Mở lại kỳ', '2021: Bổ sung số liệu xã Hồng Hạ']);
    done(at.move('closePeriod'));
    for (const reason of [[], [' ']])
      expect(refusal(at.move('reopenPeriod', '2021', ...reason))).toMatch(/thì phải ghi lý do:\n.*lý do/u);
    done(at.move('reopenPeriod', '2021', 'Theo chỉ đạo'));
    expect(last()).toEqual(['Mở lại kỳ', '2021: Theo chỉ đạo']);
    expect([at.periodState(), at.review()]).toEqual(['Đang mở', []]);
  });

  test.each(['closePeriod', 'reopenPeriod'])(
    '%s, cut short at any call, leaves nothing open that should be closed, and a second run completes it',
    (action) => {
      const opens = action === 'reopenPeriod';
      const args = opens ? ['2021', 'Thử'] : [];
      const own = at.rowCell('1.I', '1.I.5@a-ngo', 'note');
      const mayType = (): boolean => {
        try {
          at.office.host.withoutTriggers(() => {
            at.type(own, 'x');
          });
          return true;
        } catch {
          return false;
        }
      };
      at.office.host.ledger.reset();
      done(at.move(action, ...args));
      // What comes between two calls of a service changes nothing outside.
      const calls = at.office.host.ledger.records.flatMap(({ service, method }, index) =>
        /^(Sheets|Drive)/.test(service) || method === 'releaseLock' ? [index + 1] : [],
      );
      const back = opens ? 'closePeriod' : 'reopenPeriod';
      for (const call of calls) {
        done(at.move(back, ...(opens ? [] : ['2021', 'Thử'])));
        at.office.host.faults.killAt(call);
        expect(() => at.move(action, ...args)).toThrow();
        at.office.host.faults.clear();
        if (at.periodState() === 'Đã đóng') expect([call, mayType()]).toEqual([call, false]);
        done(at.move(action, ...args));
        expect([call, at.periodState(), at.review(), mayType()]).toEqual([
          call,
          opens ? 'Đang mở' : 'Đã đóng',
          [],
          opens,
        ]);
      }
      done(at.move('closePeriod'));
    },
  );
});
