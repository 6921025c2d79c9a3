import fc from 'fast-check';
import { advanceSubmission } from '../../../../src/core/submission/submission';
import {
  firstRecord,
  isLate,
  standing,
  type SubmissionLook,
  type SubmissionRecord,
  type SubmissionState,
} from '../../../../src/core/rows/submissionRecord';
import { propertyRuns } from '../../../support/propertyRuns';

const deadline = '2021-10-31';

const plain: SubmissionLook = {
  at: '2021-10-20T09:00',
  today: '2021-10-20',
  periodState: 'open',
  unitDeadline: deadline,
  ticked: false,
  reply: '',
  blockers: { errors: 0, missing: 0 },
  content: 'A',
};

/** The words of the table below. */
const looks: Readonly<Record<string, Partial<SubmissionLook>>> = {
  off: { ticked: false },
  tick: { ticked: true },
  errors: { blockers: { errors: 2, missing: 0 } },
  missing: { blockers: { errors: 0, missing: 3 } },
  changed: { content: 'B' },
  accept: { verdict: 'accepted', reply: 'Tốt' },
  return: { verdict: 'returned', reply: 'Thiếu hoá đơn' },
  wordless: { verdict: 'returned', reply: '' },
  again: { verdict: 'returned', reply: 'Vẫn thiếu' },
  lastDay: { today: deadline, at: `${deadline}T23:59` },
  late: { today: '2021-11-01', at: '2021-11-01T08:00' },
  closed: { today: '2021-11-01', at: '2021-11-01T08:00', periodState: 'closed' },
  compiled: { today: '2021-11-01', at: '2021-11-01T08:00', periodState: 'compiled' },
  reported: { today: '2021-11-01', at: '2021-11-01T08:00', periodState: 'reported' },
  draft: { periodState: 'draft' },
  until5: { extendedTo: '2021-11-05' },
  until1: { extendedTo: '2021-11-01' },
  expired: { extendedTo: '2021-10-31' },
};

const look = (words: string, change: Partial<SubmissionLook> = {}): SubmissionLook =>
  words
    .split(' ')
    .reduce<SubmissionLook>((sum, word) => ({ ...sum, ...looks[word] }), { ...plain, ...change });

/** How a unit comes to stand there: looks of the day before, one after another. */
const paths: Readonly<Record<string, readonly string[]>> = {
  open: [],
  submitted: ['tick'],
  returned: ['tick', 'tick return'],
  'returned, tick off': ['tick', 'tick return', 'off return'],
  resubmitted: ['tick', 'tick return', 'off return', 'tick return'],
  accepted: ['tick', 'tick accept'],
  'accepted again': ['tick', 'tick return', 'tick return changed', 'tick accept changed'],
  'idle accept': ['off accept'],
};

const yesterday: Partial<SubmissionLook> = { at: '2021-10-19T09:00', today: '2021-10-19' };

const after = (path: string): SubmissionRecord =>
  (paths[path] ?? []).reduce(
    (record, words) => advanceSubmission(record, look(words, yesterday)).record,
    firstRecord,
  );

/** From, look → state, what happened, what the unit is told. Decisions stay in their cells: each look repeats them. */
const table: readonly (readonly [
  from: string,
  words: string,
  to: SubmissionState,
  events: string,
  hint: string,
])[] = [
  ['open', 'off', 'open', '', ''],
  ['open', 'off errors', 'open', '', ''],
  ['open', 'tick', 'submitted', 'submitted', ''],
  ['open', 'tick lastDay', 'submitted', 'submitted', ''],
  ['open', 'tick late', 'submitted', 'submitted', ''],
  ['open', 'tick errors', 'open', '', 'blocked'],
  ['open', 'tick missing', 'open', '', 'blocked'],
  ['open', 'tick errors late', 'open', '', 'blocked'],
  ['open', 'tick draft', 'open', '', 'entryClosed'],
  ['open', 'tick closed', 'open', '', 'entryClosed'],
  ['open', 'tick closed errors', 'open', '', 'entryClosed'],
  ['open', 'tick closed until5', 'submitted', 'extended submitted', ''],
  ['open', 'tick closed until1', 'submitted', 'extended submitted', ''],
  // What is concluded takes nothing more, whatever day stands in the cell.
  ['open', 'tick compiled until5', 'open', 'extended', 'entryClosed'],
  ['open', 'tick closed expired', 'open', 'extended', 'entryClosed'],
  ['open', 'tick closed until5 errors', 'open', 'extended', 'blocked'],
  ['open', 'tick reported until5', 'open', 'extended', 'entryClosed'],
  ['open', 'off until5', 'open', 'extended', ''],
  ['open', 'off accept', 'open', '', ''],
  ['open', 'off return', 'open', '', ''],
  // The decision speaks of what the last look showed: nothing.
  ['open', 'tick accept', 'submitted', 'submitted', ''],
  ['open', 'tick return', 'submitted', 'submitted', ''],
  ['idle accept', 'tick accept', 'submitted', 'submitted', ''],
  ['idle accept', 'off', 'open', '', ''],

  ['submitted', 'tick', 'submitted', '', ''],
  ['submitted', 'tick changed', 'submitted', '', ''],
  ['submitted', 'tick errors', 'submitted', '', ''],
  ['submitted', 'tick closed', 'submitted', '', ''],
  ['submitted', 'off', 'open', 'withdrawn', ''],
  ['submitted', 'off lastDay', 'open', 'withdrawn', ''],
  ['submitted', 'off late', 'submitted', '', 'tooLateToWithdraw'],
  ['submitted', 'off late until5', 'open', 'extended withdrawn', ''],
  ['submitted', 'off late expired', 'submitted', 'extended', 'tooLateToWithdraw'],
  ['submitted', 'off closed', 'submitted', '', 'tooLateToWithdraw'],
  ['submitted', 'tick accept', 'accepted', 'accepted', ''],
  ['submitted', 'tick accept closed', 'accepted', 'accepted', ''],
  ['submitted', 'off accept', 'accepted', 'accepted', 'acceptedStays'],
  ['submitted', 'tick return', 'returned', 'returned', 'mend'],
  ['submitted', 'off return', 'returned', 'returned', 'tickAnew'],
  ['submitted', 'tick return closed', 'returned', 'returned', 'entryClosed'],
  ['submitted', 'tick return changed', 'returned', 'returned', 'mend'],

  ['returned', 'tick return', 'returned', '', 'mend'],
  ['returned', 'off return', 'returned', '', 'tickAnew'],
  ['returned', 'tick return changed', 'resubmitted', 'resubmitted', ''],
  ['returned', 'tick return changed late', 'resubmitted', 'resubmitted', ''],
  ['returned', 'tick return changed errors', 'returned', '', 'blocked'],
  ['returned', 'tick return changed closed', 'returned', '', 'entryClosed'],
  ['returned', 'tick return changed closed until5', 'resubmitted', 'extended resubmitted', ''],
  ['returned', 'off return changed', 'returned', '', 'tickAnew'],
  ['returned', 'tick again', 'returned', '', 'mend'],
  // VH-TT changes its mind before the unit did anything.
  ['returned', 'tick accept', 'accepted', 'accepted', ''],
  ['returned', 'off accept', 'returned', '', 'tickAnew'],
  ['returned', 'tick accept changed', 'resubmitted', 'resubmitted', ''],
  ['returned', 'tick', 'returned', '', 'mend'],
  ['returned, tick off', 'off return', 'returned', '', 'tickAnew'],
  ['returned, tick off', 'tick return', 'resubmitted', 'resubmitted', ''],
  ['returned, tick off', 'tick accept', 'resubmitted', 'resubmitted', ''],
  ['returned, tick off', 'tick return missing', 'returned', '', 'blocked'],
  ['returned, tick off', 'tick return closed', 'returned', '', 'entryClosed'],

  ['resubmitted', 'tick return', 'resubmitted', '', ''],
  ['resubmitted', 'tick return changed', 'resubmitted', '', ''],
  ['resubmitted', 'tick', 'resubmitted', '', ''],
  ['resubmitted', 'off return', 'returned', 'withdrawn', 'tickAnew'],
  ['resubmitted', 'off return late', 'resubmitted', '', 'tooLateToWithdraw'],
  ['resubmitted', 'tick wordless', 'resubmitted', '', ''],
  ['resubmitted', 'tick again', 'returned', 'returned', 'mend'],
  ['resubmitted', 'tick accept', 'accepted', 'accepted', ''],

  ['accepted', 'tick accept', 'accepted', '', ''],
  ['accepted', 'tick accept changed', 'accepted', '', ''],
  ['accepted', 'tick accept errors', 'accepted', '', ''],
  ['accepted', 'off accept', 'accepted', '', 'acceptedStays'],
  ['accepted', 'tick', 'submitted', 'reopened', ''],
  ['accepted', 'tick closed', 'submitted', 'reopened', ''],
  ['accepted', 'off', 'open', 'reopened withdrawn', ''],
  ['accepted', 'off late', 'submitted', 'reopened', 'tooLateToWithdraw'],
  ['accepted', 'tick return', 'returned', 'returned', 'mend'],
  ['accepted again', 'tick', 'resubmitted', 'reopened', ''],
  ['accepted again', 'tick return', 'returned', 'returned', 'mend'],
];

describe('one look', () => {
  test.each(table)('%s, then %s: %s', (from, words, to, events, hint) => {
    const step = advanceSubmission(after(from), look(words));
    expect([step.record.state, step.events.map(({ kind }) => kind).join(' '), step.hint?.code ?? '']).toEqual(
      [to, events, hint],
    );
  });

  test('is tried of every state, with the tick on and off, and each decision', () => {
    for (const state of ['open', 'submitted', 'returned', 'resubmitted', 'accepted']) {
      const words = table.filter(([from]) => from.startsWith(state)).map(([, each]) => each);
      for (const part of ['off', 'tick', 'accept', 'again|return', 'late|closed']) {
        expect([state, part, words.some((each) => new RegExp(part).test(each))]).toEqual([state, part, true]);
      }
    }
  });

  test('says how many errors and gaps stand in the way', () => {
    const { hint } = advanceSubmission(firstRecord, look('tick', { blockers: { errors: 3, missing: 1 } }));
    expect(hint).toEqual({ code: 'blocked', errors: 3, missing: 1 });
  });

  test('after which a tick counts by itself once nothing is in its way', () => {
    const blocked = advanceSubmission(firstRecord, look('tick errors')).record;
    expect(advanceSubmission(blocked, look('tick')).record.state).toBe('submitted');
  });

  test('names the day until which the unit could have taken it back: the later of the two', () => {
    const told = (words: string): unknown => advanceSubmission(after('submitted'), look(words)).hint;
    expect(told('off late')).toEqual({ code: 'tooLateToWithdraw', deadline });
    const beyond = { ...look('off until5'), today: '2021-11-06' };
    expect(advanceSubmission(after('submitted'), beyond).hint).toMatchObject({ deadline: '2021-11-05' });
  });
});

describe('whether a submission is late', () => {
  const lateness = (...words: readonly string[]): boolean =>
    isLate(words.reduce((record, each) => advanceSubmission(record, look(each)).record, firstRecord));

  test.each<readonly [string, readonly string[], boolean]>([
    ['on the last day', ['tick lastDay'], false],
    ['the day after', ['tick late'], true],
    ['the day after, where VH-TT let the unit', ['tick late until5'], false],
    ['after the closing, where VH-TT let the unit', ['tick closed until1'], false],
    ['first in time, once more after its return', ['tick', 'tick return', 'tick return changed late'], false],
    ['taken back in time and submitted late', ['tick', 'off', 'tick late'], true],
    [
      'first late, once more after its return',
      ['tick late', 'tick return late', 'tick return changed late'],
      true,
    ],
  ])('%s', (_, words, expected) => {
    expect(lateness(...words)).toBe(expected);
  });
});

describe('a decision', () => {
  test('on nothing is remembered as idle, and told until it is taken away', () => {
    const idle = advanceSubmission(firstRecord, look('off accept')).record;
    expect(idle.decision).toEqual({ verdict: 'accepted', reply: 'Tốt', idle: true });
    const submitted = advanceSubmission(idle, look('tick accept')).record;
    expect([submitted.state, submitted.decision.idle]).toEqual(['submitted', true]);
    const cleared = advanceSubmission(submitted, look('tick')).record;
    expect(cleared.decision.idle).toBe(false);
    expect(advanceSubmission(cleared, look('tick accept')).record.state).toBe('accepted');
  });

  test('keeps the time at which it was first seen while only its words change', () => {
    const again = advanceSubmission(after('returned'), look('tick again')).record;
    expect(again.decision).toEqual({
      verdict: 'returned',
      reply: 'Vẫn thiếu',
      idle: false,
      at: '2021-10-19T09:00',
    });
  });
});

test('what stands is known with its time; what was returned does not stand', () => {
  expect(standing(after('open'))).toEqual({ state: 'open', late: false });
  expect(standing(after('submitted'))).toEqual({
    state: 'submitted',
    since: '2021-10-19T09:00',
    late: false,
  });
  expect(standing(after('returned'))).toEqual({ state: 'returned', late: false });
});

describe('whatever is looked at, in whatever order', () => {
  const days = ['2021-10-20', '2021-10-31', '2021-11-01', '2021-11-06'];
  const anyLook: fc.Arbitrary<SubmissionLook> = fc
    .record({
      day: fc.nat(days.length - 1),
      minute: fc.nat(59),
      periodState: fc.constantFrom('draft', 'open', 'closed', 'compiled', 'reported', 'archived'),
      extendedTo: fc.option(fc.constantFrom('2021-10-31', '2021-11-05'), { nil: undefined }),
      ticked: fc.boolean(),
      verdict: fc.option(fc.constantFrom('accepted', 'returned'), { nil: undefined }),
      reply: fc.constantFrom('', 'a', 'b'),
      errors: fc.nat(1),
      missing: fc.nat(1),
      content: fc.constantFrom('A', 'B'),
    })
    .map(({ day, minute, extendedTo, verdict, errors, missing, ...rest }): SubmissionLook => {
      const today = days[day] ?? deadline;
      return {
        ...rest,
        today,
        at: `${today}T09:${String(minute).padStart(2, '0')}`,
        unitDeadline: deadline,
        ...(extendedTo !== undefined && { extendedTo }),
        ...(verdict !== undefined && { verdict }),
        blockers: { errors, missing },
      };
    });

  test('no time of a submission is lost, no state changes without an event, and the same look changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 25 }), (sequence) => {
        let record = firstRecord;
        for (const each of sequence) {
          const { record: next, events } = advanceSubmission(record, each);
          const times = record.rounds.map(({ at }) => at);
          expect(next.rounds.map(({ at }) => at).slice(0, times.length)).toEqual(times);
          // From one event to the next there is no gap.
          const states = [record.state, ...events.map(({ to }) => to)];
          expect(events.map(({ from }) => from)).toEqual(states.slice(0, -1));
          expect(states.at(-1)).toBe(next.state);
          const added = events.filter(({ kind }) => kind === 'submitted' || kind === 'resubmitted').length;
          expect(next.rounds.length - record.rounds.length).toBe(added);

          const again = advanceSubmission(next, each);
          expect([again.record, again.events]).toEqual([next, []]);
          expect(again.record.revision).toBe(next.revision);
          record = next;
        }
      }),
      { numRuns: propertyRuns(2000), seed: 20211031 },
    );
  });
});
