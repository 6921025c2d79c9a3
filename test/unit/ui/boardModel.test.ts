import type { BoardUnit } from '../../../src/app/api/boardApi';
import { commandOf, nextWaiting, shownUnits } from '../../../src/ui/pages/board/model';

const unit = (name: string, valid: number, change: Partial<BoardUnit> = {}): BoardUnit => ({
  id: name,
  name,
  progress: {
    assigned: 10,
    entered: valid,
    valid,
    explained: 0,
    notApplicable: 0,
    rate: { low: 0, high: 1 },
  },
  errors: 0,
  warnings: 0,
  waiting: 0,
  state: 'open',
  stateText: '○ Chưa nộp',
  late: false,
  handedIn: '',
  ...change,
});

const units = [
  unit('Xã Sơn Thủy', 5, { errors: 2 }),
  unit('Xã A Ngo', 5, { waiting: 3 }),
  unit('Xã Đông Sơn', 1, { state: 'submitted', errors: 1 }),
];
const names = (
  ...how: [Parameters<typeof shownUnits>[1], Parameters<typeof shownUnits>[2]]
): readonly string[] => shownUnits(units, ...how).map(({ name }) => name);

test('units are sorted by progress, by errors, or by name in Vietnamese order', () => {
  expect(names('all', 'progress')).toEqual(['Xã Đông Sơn', 'Xã A Ngo', 'Xã Sơn Thủy']);
  expect(names('all', 'errors')).toEqual(['Xã Sơn Thủy', 'Xã Đông Sơn', 'Xã A Ngo']);
  expect(names('all', 'name')).toEqual(['Xã A Ngo', 'Xã Đông Sơn', 'Xã Sơn Thủy']);
});

test('units are filtered by what is left with them', () => {
  expect(names('notSubmitted', 'name')).toEqual(['Xã A Ngo', 'Xã Sơn Thủy']);
  expect(names('errors', 'name')).toEqual(['Xã Đông Sơn', 'Xã Sơn Thủy']);
  expect(names('waiting', 'name')).toEqual(['Xã A Ngo']);
});

describe('keys of the appraisal', () => {
  const press = (key: string, inText: boolean, change: object = {}): unknown =>
    commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...change }, inText);

  test('mean something only outside of a text field, but saving works anywhere', () => {
    expect(press('3', false)).toEqual({ kind: 'verdict', verdict: 'returned' });
    expect(press(']', false)).toEqual({ kind: 'move', by: 1 });
    expect(press('[', false)).toEqual({ kind: 'move', by: -1 });
    for (const key of ['3', ']', '[', 'Enter']) expect(press(key, true)).toBeUndefined();
    expect(press('Enter', true, { ctrlKey: true })).toEqual({ kind: 'save' });
  });

  test('leave the browser’s own combinations alone', () => {
    expect(press('1', false, { ctrlKey: true })).toBeUndefined();
    expect(press('1', false, { altKey: true })).toBeUndefined();
    expect(press('5', false)).toBeUndefined();
    expect(press('0', false)).toBeUndefined();
  });
});

test('the next row that waits comes after this one, then from the top', () => {
  const rows = [true, false, true, false].map((waiting) => ({ waiting }));
  expect(nextWaiting(rows, 0)).toBe(2);
  expect(nextWaiting(rows, 2)).toBe(0);
  expect(nextWaiting([{ waiting: false }], 0)).toBeUndefined();
});
