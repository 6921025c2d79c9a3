import type { Question } from './ui/question';

/** An error as a built-in service (not a REST one) raises it. */
export function exception(message: string): Error {
  return Object.assign(new Error(message), { name: 'Exception' });
}

/** The run was ended from outside. No code in the realm can undo it: every later call of the run throws again. */
export class HostKilled extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HostKilled';
  }
}

/** A question to the user for which nobody gave an answer beforehand. */
export class Unanswered extends Error {
  constructor(
    message: string,
    readonly question: Question,
  ) {
    super(message);
    this.name = 'Unanswered';
  }
}

export interface ErrorShape {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string | number;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly cause?: ErrorShape;
}

/** An error that came out of the realm, made anew in this one: the same name, message, code, stack and fields. */
export interface RealmError extends Error {
  readonly code?: string | number;
  readonly details?: unknown;
}

/** Builds the host's copy of an error thrown in the realm. */
export function realmError(shape: ErrorShape): RealmError {
  const error = new Error(shape.message);
  const cause = shape.cause === undefined ? {} : { cause: realmError(shape.cause) };
  return Object.assign(error, shape.fields, cause, codeOf(shape), { name: shape.name, stack: shape.stack });
}

function codeOf(shape: ErrorShape): { code?: string | number } {
  if (shape.code !== undefined) return { code: shape.code };
  const details = shape.fields?.['details'];
  if (typeof details !== 'object' || details === null || !('code' in details)) return {};
  const code = details.code;
  return typeof code === 'number' || typeof code === 'string' ? { code } : {};
}
