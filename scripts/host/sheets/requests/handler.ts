import type { BadDays } from '../../badDays';
import type { Actor } from '../access/protection';
import type { Reply, Request } from '../model/resources';
import type { Workbook } from '../model/workbook';

/** A copy of the workbook that becomes the workbook once every request has gone well. */
export interface Draft {
  readonly workbook: Workbook;
  readonly actor: Actor;
  readonly badDays: BadDays;
  /** Says how many cells were written, for the ledger. */
  touch(cells: number): void;
}

/** Carries out one request on the draft. The body has been held against Google's typings. */
export type Handler<K extends keyof Request> = (body: NonNullable<Request[K]>, draft: Draft) => Reply;

export const NO_REPLY: Reply = {};

/** An id that no object of the workbook has: the one asked for, or the next. */
export function takeId(
  workbook: Workbook,
  asked: number | undefined,
  used: readonly (number | undefined)[],
): number {
  if (asked !== undefined) return asked;
  let id = workbook.nextId;
  while (used.includes(id)) id += 1;
  workbook.nextId = id + 1;
  return id;
}
