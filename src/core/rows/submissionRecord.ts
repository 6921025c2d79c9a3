import type { Day } from '../model';
import type { PeriodState } from '../periodState';

/** How far a unit's submission has come, as the program last saw it. */
export type SubmissionState = 'open' | 'submitted' | 'returned' | 'resubmitted' | 'accepted';

/** `yyyy-MM-ddTHH:mm` in the district's time zone: compared as text. */
export type Moment = string;

/** What the office may choose for a submission. */
export type SubmissionVerdict = 'accepted' | 'returned';

/** One time that a unit submitted. */
export interface SubmissionRound {
  readonly at: Moment;
  /** After the unit's last day. */
  readonly late: boolean;
  /** Taken back by the unit before its last day was over. */
  readonly withdrawn: boolean;
}

/** What the cells of the office said when they were last looked at. */
interface SeenDecision {
  readonly verdict?: SubmissionVerdict;
  readonly reply: string;
  /** Nothing was submitted that it could have decided on. */
  readonly idle: boolean;
  /** When the program saw the last one that took effect. */
  readonly at?: Moment;
}

/** What is remembered of one unit from one look to the next. */
export interface SubmissionRecord {
  readonly state: SubmissionState;
  /** Only ever grows: a submission that was taken back or returned keeps its time. */
  readonly rounds: readonly SubmissionRound[];
  readonly ticked: boolean;
  readonly decision: SeenDecision;
  /** Since the office returned it: the entries as they were then, and whether the tick has been seen off. */
  readonly returned?: { readonly content: string; readonly tickedOff: boolean };
  readonly extendedTo?: Day;
  /** How often it changed: of two records of a unit the one that knows more. */
  readonly revision: number;
}

/** What is seen of one unit at one moment. */
export interface SubmissionLook {
  readonly at: Moment;
  readonly today: Day;
  readonly periodState: PeriodState;
  /** The last day for all units. */
  readonly unitDeadline: Day;
  /** Until the end of which day the office lets this unit enter. */
  readonly extendedTo?: Day;
  readonly ticked: boolean;
  readonly verdict?: SubmissionVerdict;
  readonly reply: string;
  /** What keeps it from being submitted: errors, and rows or figures with neither value nor reason. */
  readonly blockers: Blockers;
  /** Equal as long as the unit's entries are. */
  readonly content: string;
}

export interface Blockers {
  readonly errors: number;
  readonly missing: number;
}

export type SubmissionEventKind =
  'submitted' | 'resubmitted' | 'withdrawn' | 'returned' | 'accepted' | 'reopened' | 'extended';

export interface SubmissionChange {
  readonly kind: SubmissionEventKind;
  readonly from: SubmissionState;
  readonly to: SubmissionState;
}

/** Why a tick does not count (or its removal), and what the unit can do. */
export type SubmissionHint =
  | ({ readonly code: 'blocked' } & Blockers)
  /** Ticked, or to be ticked anew, while the unit may not enter. */
  | { readonly code: 'entryClosed' }
  | { readonly code: 'tooLateToWithdraw'; readonly deadline: Day }
  | { readonly code: 'acceptedStays' }
  /** Returned, the tick still set, nothing changed since. */
  | { readonly code: 'mend' }
  /** Returned, the tick off. */
  | { readonly code: 'tickAnew' };

export const firstRecord: SubmissionRecord = {
  state: 'open',
  rounds: [],
  ticked: false,
  decision: { reply: '', idle: false },
  revision: 0,
};

/** Whether it is in the office's hands, or was accepted. */
export const isStanding = (state: SubmissionState): boolean =>
  state === 'submitted' || state === 'resubmitted' || state === 'accepted';

/** The submission that was not taken back came after the unit's last day. */
export const isLate = ({ rounds }: SubmissionRecord): boolean =>
  rounds.find(({ withdrawn }) => !withdrawn)?.late ?? false;

/** What stands of it, and since when. */
export function standing(record: SubmissionRecord): {
  readonly state: SubmissionState;
  readonly since?: Moment;
  readonly late: boolean;
} {
  const { state, rounds } = record;
  const since = isStanding(state) ? rounds[rounds.length - 1]?.at : undefined;
  return { state, ...(since !== undefined && { since }), late: isLate(record) };
}
