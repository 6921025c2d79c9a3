import type { Day } from '../model';
import { isExcepted, mayEdit } from '../permissions/matrix';
import {
  isStanding,
  type SubmissionChange,
  type SubmissionEventKind,
  type SubmissionHint,
  type SubmissionLook,
  type SubmissionRecord,
} from '../rows/submissionRecord';

export interface Advance {
  readonly record: SubmissionRecord;
  readonly events: readonly SubmissionChange[];
  readonly hint?: SubmissionHint;
}

type Step = Omit<Advance, 'hint'>;

/**
 * One look moves a submission on. First what the office decided, since that speaks of what the last look showed, then the
 * unit's tick. The same look again changes nothing.
 */
export function advanceSubmission(record: SubmissionRecord, look: SubmissionLook): Advance {
  const extended = extend(record, look);
  const decided = decide(extended.record, look);
  const heeded = heedTick(decided.record, look);
  const hint = hintOf(heeded.record, look);
  const next = { ...heeded.record, ticked: look.ticked };
  const changed = JSON.stringify(next) !== JSON.stringify(record);
  return {
    record: changed ? { ...next, revision: record.revision + 1 } : record,
    events: [...extended.events, ...decided.events, ...heeded.events],
    ...(hint && { hint }),
  };
}

/** The unit's last day: everybody's, or its own if that is later. */
export const lastDayOf = ({
  unitDeadline,
  extendedTo,
}: Pick<SubmissionLook, 'unitDeadline' | 'extendedTo'>): Day =>
  extendedTo !== undefined && extendedTo > unitDeadline ? extendedTo : unitDeadline;

export const mayEnter = ({
  periodState,
  extendedTo,
  today,
}: Pick<SubmissionLook, 'periodState' | 'extendedTo' | 'today'>): boolean =>
  mayEdit(periodState, 'entry', 'unit', isExcepted(periodState, extendedTo, today));

const unchanged = (record: SubmissionRecord): Step => ({ record, events: [] });

function move(
  record: SubmissionRecord,
  kind: SubmissionEventKind,
  change: Partial<SubmissionRecord> & Pick<SubmissionRecord, 'state'>,
): Step {
  return { record: { ...record, ...change }, events: [{ kind, from: record.state, to: change.state }] };
}

function extend(record: SubmissionRecord, { extendedTo }: SubmissionLook): Step {
  if (record.extendedTo === extendedTo) return unchanged(record);
  const { state, rounds, ticked, decision, returned, revision } = record;
  const next = {
    ...{ state, rounds, ticked, decision, revision },
    ...(returned && { returned }),
    ...(extendedTo !== undefined && { extendedTo }),
  };
  return move(next, 'extended', { state });
}

function decide(record: SubmissionRecord, look: SubmissionLook): Step {
  const { verdict, reply, at } = look;
  const { state, decision: seen } = record;
  if (verdict === seen.verdict && reply === seen.reply) return unchanged(record);
  // Words that were only taken away decide nothing.
  if (verdict === seen.verdict && reply === '') {
    return unchanged({ ...record, decision: { ...seen, reply } });
  }
  const decision = {
    ...(verdict && { verdict }),
    reply,
    idle: false,
    ...(seen.at !== undefined && { at: seen.at }),
  };
  if (verdict === undefined) {
    return state === 'accepted'
      ? move(record, 'reopened', { state: record.returned ? 'resubmitted' : 'submitted', decision })
      : unchanged({ ...record, decision });
  }
  // Other words for what was decided before.
  if (verdict === state) return unchanged({ ...record, decision });
  if (!isStanding(state) && !isUntouched(record, look))
    return unchanged({ ...record, decision: { ...decision, idle: true } });
  return verdict === 'accepted'
    ? move(record, 'accepted', { state: 'accepted', decision: { ...decision, at } })
    : move(record, 'returned', {
        state: 'returned',
        decision: { ...decision, at },
        returned: { content: look.content, tickedOff: false },
      });
}

/** Returned, and the unit has done nothing about it yet: the office may still change its mind. */
const isUntouched = (record: SubmissionRecord, look: SubmissionLook): boolean =>
  record.state === 'returned' && look.ticked && !isAnswered(record, look);

function heedTick(record: SubmissionRecord, look: SubmissionLook): Step {
  switch (record.state) {
    case 'open':
      return look.ticked && obstacle(look) === undefined ? submit(record, look) : unchanged(record);
    case 'submitted':
    case 'resubmitted':
      return !look.ticked && look.today <= lastDayOf(look) ? withdraw(record) : unchanged(record);
    case 'returned':
      if (!look.ticked) return unchanged(tickedOff(record));
      return isAnswered(record, look) && obstacle(look) === undefined
        ? submit(record, look)
        : unchanged(record);
    case 'accepted':
      return unchanged(record);
  }
}

function submit(record: SubmissionRecord, look: SubmissionLook): Step {
  const round = { at: look.at, late: look.today > lastDayOf(look), withdrawn: false };
  const state = record.state === 'returned' ? 'resubmitted' : 'submitted';
  return move(record, state, { state, rounds: [...record.rounds, round] });
}

function withdraw(record: SubmissionRecord): Step {
  const last = record.rounds.length - 1;
  const rounds = record.rounds.map((round, at) => (at === last ? { ...round, withdrawn: true } : round));
  return move(tickedOff(record), 'withdrawn', { state: record.returned ? 'returned' : 'open', rounds });
}

const tickedOff = (record: SubmissionRecord): SubmissionRecord =>
  record.returned ? { ...record, returned: { ...record.returned, tickedOff: true } } : record;

/** The unit did something about what was returned: it ticked anew, or left the tick and changed its entries. */
const isAnswered = ({ returned }: SubmissionRecord, { content }: SubmissionLook): boolean =>
  returned !== undefined && (returned.tickedOff || returned.content !== content);

function obstacle(look: SubmissionLook): SubmissionHint | undefined {
  const { errors, missing } = look.blockers;
  if (!mayEnter(look)) return { code: 'entryClosed' };
  return errors + missing > 0 ? { code: 'blocked', errors, missing } : undefined;
}

/** What the state after the look leaves to be said. */
function hintOf(record: SubmissionRecord, look: SubmissionLook): SubmissionHint | undefined {
  switch (record.state) {
    case 'open':
      return look.ticked ? obstacle(look) : undefined;
    case 'submitted':
    case 'resubmitted':
      return look.ticked ? undefined : { code: 'tooLateToWithdraw', deadline: lastDayOf(look) };
    case 'accepted':
      return look.ticked ? undefined : { code: 'acceptedStays' };
    case 'returned':
      if (!mayEnter(look)) return { code: 'entryClosed' };
      if (!look.ticked) return { code: 'tickAnew' };
      return isAnswered(record, look) ? obstacle(look) : { code: 'mend' };
  }
}
