import {
  checkMove,
  nextMoveOf,
  periodMoves,
  reopeningOf,
  type PeriodMove,
} from '../../../../src/core/period/periodTransitions';
import type { PeriodState } from '../../../../src/core/periodState';

const states: readonly PeriodState[] = ['draft', 'open', 'closed', 'compiled', 'reported', 'archived'];

/** Move → what it answers in each of the states above. */
const table: Readonly<Record<PeriodMove, readonly string[]>> = {
  close: ['wrongState', 'move', 'resume', 'wrongState', 'wrongState', 'wrongState'],
  conclude: ['wrongState', 'wrongState', 'move', 'resume', 'wrongState', 'wrongState'],
  report: ['wrongState', 'wrongState', 'wrongState', 'move', 'resume', 'wrongState'],
  archive: ['wrongState', 'wrongState', 'wrongState', 'wrongState', 'move', 'resume'],
  reopen: ['wrongState', 'resume', 'move', 'wrongState', 'wrongState', 'wrongState'],
  reconsider: ['wrongState', 'wrongState', 'resume', 'move', 'move', 'wrongState'],
};

test.each(Object.entries(table))('%s', (name, expected) => {
  const move = name as PeriodMove;
  const answers = states.map((state) => checkMove(move, state));
  expect(answers).toEqual(expected);
});

test('each state has its next move, and one step back', () => {
  expect(states.map(nextMoveOf)).toEqual([undefined, 'close', 'conclude', 'report', 'archive', undefined]);
  expect(states.map(reopeningOf)).toEqual([
    'reopen',
    'reopen',
    'reopen',
    'reconsider',
    'reconsider',
    'reopen',
  ]);
});

test('only going back lets people enter more than before', () => {
  expect(Object.entries(periodMoves).filter(([, { opens }]) => opens)).toEqual([
    ['reopen', { from: ['closed'], to: 'open', opens: true }],
    ['reconsider', { from: ['compiled', 'reported'], to: 'closed', opens: true }],
  ]);
});
