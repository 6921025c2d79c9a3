import type {
  SubmissionRecord,
  SubmissionRound,
  SubmissionState,
  SubmissionVerdict,
} from '../../../core/rows/submissionRecord';
import { shorten } from '../../../text/vi';
import { parseJson } from '../../grid/parseJson';

/** Raised whenever the shape changes; another version reads as nothing. */
const version = 1;

/** Of JSON; beside it there is room for some three hundred rounds. */
const longestReply = 30_000;

/** A reply as it can be remembered: one that would not leave room in its cell is taken as far as it would, whatever it holds. */
export const keptReply = (text: string): string =>
  JSON.stringify(text).length <= longestReply ? text : shorten(text, longestReply / longestEscape);

/** `\\u0001` */
const longestEscape = 6;

/** What the hidden column holds. It names its unit, since rows may move between a read and a write. */
export interface Memory {
  readonly unit: string;
  readonly record: SubmissionRecord;
}

/** The same text for the same record, however it was come by. */
export function writeMemory({ unit, record }: Memory): string {
  const { state, rounds, ticked, decision, returned, extendedTo, revision } = record;
  return JSON.stringify({ version, unit, state, rounds, ticked, decision, returned, extendedTo, revision });
}

/** Undefined for whatever is not, to the last field, what the program writes. */
export function readMemory(text: string): Memory | undefined {
  const found = parseJson(text);
  if (!isFields(found) || found['version'] !== version) return undefined;
  const { unit, state, rounds, ticked, decision, returned, extendedTo, revision } = found;
  const isMemory =
    typeof unit === 'string' &&
    isState(state) &&
    Array.isArray(rounds) &&
    typeof ticked === 'boolean' &&
    isDecision(decision) &&
    isReturned(returned) &&
    typeof revision === 'number' &&
    (extendedTo === undefined || typeof extendedTo === 'string');
  if (!isMemory || !rounds.every(isRound)) return undefined;
  const record = {
    state,
    rounds,
    ticked,
    decision,
    ...(returned && { returned }),
    ...(extendedTo !== undefined && { extendedTo }),
    revision,
  };
  return { unit, record };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const states: readonly unknown[] = [
  'open',
  'submitted',
  'returned',
  'resubmitted',
  'accepted',
] satisfies readonly SubmissionState[];
const isState = (value: unknown): value is SubmissionState => states.includes(value);

const isRound = (value: unknown): value is SubmissionRound =>
  isFields(value) &&
  typeof value['at'] === 'string' &&
  typeof value['late'] === 'boolean' &&
  typeof value['withdrawn'] === 'boolean';

const verdicts: readonly unknown[] = [undefined, 'accepted', 'returned'] satisfies readonly (
  SubmissionVerdict | undefined
)[];

const isDecision = (value: unknown): value is SubmissionRecord['decision'] =>
  isFields(value) &&
  verdicts.includes(value['verdict']) &&
  typeof value['reply'] === 'string' &&
  typeof value['idle'] === 'boolean' &&
  (value['at'] === undefined || typeof value['at'] === 'string');

const isReturned = (value: unknown): value is SubmissionRecord['returned'] =>
  value === undefined ||
  (isFields(value) && typeof value['content'] === 'string' && typeof value['tickedOff'] === 'boolean');
