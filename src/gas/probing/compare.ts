import { reasonOf, statusOf } from '../google';
import type { Seen } from './probe';

export const asAssumed: Seen = 'as assumed';

/** Compares JSON, whatever the order of its keys; of two lists of the same length it names the items that differ. */
export function same(seen: unknown, assumed: unknown): Seen {
  if (textOf(seen) === textOf(assumed)) return asAssumed;
  if (!Array.isArray(seen) || !Array.isArray(assumed) || seen.length !== assumed.length)
    return `saw ${textOf(seen)}, not ${textOf(assumed)}`;
  return seen
    .map((item: unknown, at) => [textOf(item), textOf(assumed[at]), at + 1] as const)
    .filter(([one, other]) => one !== other)
    .map(([one, other, place]) => `${String(place)}: saw ${one}, not ${other}`)
    .join('; ');
}

const textOf = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'nothing';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** How a call is refused: its number and reason, `refused` where it bears none; `taken` if it is not. */
export function refusal(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    const status = statusOf(error);
    return status === undefined ? 'refused' : `${String(status)} ${reasonOf(error) ?? ''}`.trim();
  }
}

/** What a failing call says; `taken` if it does not fail. */
export function messageOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
