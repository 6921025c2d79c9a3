import type { PeriodData, Summary, UnitLine } from '../../../../src/core/summary/model';
import { punctuality } from '../../../../src/core/summary/punctuality';

const line = (id: string, assigned: number, valid = 0, explained = 0, notApplicable = 0): UnitLine =>
  ({
    id,
    name: id,
    rows: { assigned, entered: valid, valid, explained, notApplicable },
  }) as unknown as UnitLine;

const of = (units: readonly UnitLine[], submissions: PeriodData['submissions']): unknown =>
  punctuality({ ledgers: { self: { units } } } as unknown as Summary, submissions);

test('on time, late and missing are told apart; one that was asked for nothing is none', () => {
  const submissions: PeriodData['submissions'] = new Map([
    ['a', { state: 'submitted', since: '2021-10-30T09:00', late: false }],
    ['b', { state: 'accepted', since: '2021-11-02T09:00', late: true }],
    ['c', { state: 'returned', late: true }],
  ]);
  const units = [line('a', 4, 2, 1, 1), line('b', 4, 3), line('c', 2), line('d', 2), line('e', 0)];
  expect(of(units, submissions)).toMatchObject({
    units: [
      { id: 'a', state: 'onTime', since: '2021-10-30T09:00', complete: 4 },
      { id: 'b', state: 'late', complete: 3 },
      { id: 'c', state: 'missing' },
      { id: 'd', state: 'missing' },
    ],
    ...{ onTime: 1, late: 1, missing: 2, assigned: 12, complete: 7 },
  });
});

test('a period without units is no unit of none', () => {
  expect(of([], new Map())).toEqual({ units: [], onTime: 0, late: 0, missing: 0, assigned: 0, complete: 0 });
});
