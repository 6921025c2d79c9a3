import { checkMove, periodMoves, type PeriodMove } from '../../../../src/core/period/periodTransitions';
import type { PeriodState } from '../../../../src/core/periodState';

const states: readonly PeriodState[] = ['draft', 'open', 'closed', 'compiled', 'reported', 'archived'];
const unitDeadline = '2021-10-31';

/** Move → what it answers in each of the states above, once the units' last day is over. */
const table: Readonly<Record<PeriodMove, readonly string[]>> = {
  close: ['wrongState', 'move', 'resume', 'wrongState', 'wrongState', 'wrongState'],
  conclude: ['wrongState', 'wrongState', 'move', 'resume', 'wrongState', 'wrongState'],
  report: ['wrongState', 'wrongState', 'wrongState', 'move', 'resume', 'wrongState'],
  archive: ['wrongState', 'wrongState', 'wrongState', 'wrongState', 'move', 'resume'],
  reopen: ['wrongState', 'resume', 'move', 'wrongState', 'wrongState', 'wrongState'],
};

test.each(Object.entries(table))('%s', (name, expected) => {
  const move = name as PeriodMove;
  const answers = states.map((state) => checkMove(move, { state, today: '2021-11-01', unitDeadline }).code);
  expect(answers).toEqual(expected);
});

test('units have until the end of their last day', () => {
  const close = (today: string): string => checkMove('close', { state: 'open', today, unitDeadline }).code;
  expect([close('2021-10-30'), close('2021-10-31'), close('2021-11-01')]).toEqual([
    'tooEarly',
    'tooEarly',
    'move',
  ]);
});

test('only reopening lets units enter more than before', () => {
  expect(Object.entries(periodMoves).filter(([, { opens }]) => opens)).toEqual([
    ['reopen', { from: 'closed', to: 'open', opens: true }],
  ]);
});
