import type { Answer } from '../../src/app/api/api';
import type { MyWork, Recorded } from '../../src/app/api/pageApi';
import { conclude } from './conclude';
import { done, OWNER, refusal } from './office';
import { OFFICER, putUnitToWork, type UnitAtWork } from './unitAtWork';

const call = <T>({ office, workbookId }: UnitAtWork, name: string, order: object, as = OFFICER): Answer<T> =>
  office.host.runFromPage(name, [order], { as, workbook: workbookId }) as Answer<T>;

/** As the page does that was opened while the period was open. */
const claim = (at: UnitAtWork, unit = 'a-ngo', as = OFFICER): Answer<Recorded> =>
  call(
    at,
    'claimNotApplicable',
    {
      period: '2021',
      unit,
      criterion: '1.I.5',
      seen: { notApplicable: null, explanation: null },
      notApplicable: true,
      reason: 'Không có',
    },
    as,
  );

const closed = (): UnitAtWork => {
  const at = putUnitToWork({ addOn: true });
  at.office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
  done(at.move('closePeriod'));
  return at;
};

test('a unit’s own cell after the closing says that the period is closed, since when, and what to do', () => {
  const at = closed();
  // Somebody looks two days later: the time is that of the closing.
  at.office.host.clock.set(new Date('2021-11-04T02:00:00Z'));
  at.check();
  at.office.host.ledger.reset();
  const cell = at.rowCell('1.I', '1.I.5@a-ngo', 'notApplicable').split('!')[1];
  expect(refusal(claim(at))).toBe(
    `Kỳ “2021” đã đóng từ lúc 02/11/2021 09:00 (trạng thái: Đã đóng), nên ô ${String(cell)} của tab “1.I” không nhận số liệu nữa; chưa ghi gì. Nếu cần sửa, hãy đề nghị VH-TT cho nhập thêm (cột “Cho nhập đến hết ngày” của tab “Nộp báo cáo”) hoặc mở lại kỳ, kèm lý do.`,
  );
  // Its tab, and only then the period's own copy of its line.
  expect(at.sheetsCalls()).toEqual(['get', 'get']);
  const { standing } = done(call<MyWork>(at, 'openMyWork', { unit: 'a-ngo' }));
  expect(standing.title).toContain('đóng lúc 02/11/2021 09:00');
  expect(at.office.tab(at.office.controlId, 'Các kỳ').row('id', '2021').value('closedAt')).toBe(
    '02/11/2021 09:00',
  );
});

test('later moves keep the time, opening again takes it away', () => {
  const at = closed();
  const closedAt = (): readonly unknown[] => [
    at.office.tab(at.office.controlId, 'Các kỳ').row('id', '2021').value('closedAt'),
    at.tab('Kỳ báo cáo').row('id', '2021').value('closedAt'),
  ];
  const since = '02/11/2021 09:00';
  expect(closedAt()).toEqual([since, since]);
  at.office.host.clock.set(new Date('2021-11-03T02:00:00Z'));
  done(at.move('closePeriod'));
  expect(closedAt()).toEqual([since, since]);
  done(at.move('reopenPeriod', '2021', 'Sót số liệu'));
  expect(closedAt()).toEqual([undefined, undefined]);
  done(at.move('closePeriod'));
  conclude((action, args) => at.move(action, ...args));
  const again = '03/11/2021 09:00';
  expect(closedAt()).toEqual([again, again]);
  expect(refusal(claim(at))).toContain(`đã đóng từ lúc ${again} (trạng thái: `);
});

test('a cell of another unit in an open period is told as that', () => {
  const told = refusal(claim(putUnitToWork({ addOn: true }), 'hong-ha'));
  expect(told).toContain('Ô thuộc đơn vị khác');
  expect(told).not.toContain('đóng');
});

test('where the copy of the line can’t be read only what Google says is told', () => {
  const at = closed();
  const state = at.tab('Kỳ báo cáo').row('id', '2021').a1('state');
  at.office.host.withoutTriggers(() => at.type(`'Kỳ báo cáo'!${state}`, 'hỏng', OWNER));
  expect(refusal(claim(at))).toContain('không được sửa ô');
});

test('the office still writes there', () => {
  expect(done(claim(closed(), 'a-ngo', OWNER))).toMatchObject({ written: true });
});
