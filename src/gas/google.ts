import { appError, isAppError } from '../core/appError';

/** An advanced service, which is absent until it is enabled in the manifest. */
export function service<T>(found: T | undefined, name: string): T {
  if (found !== undefined) return found;
  throw appError('google', { message: `missing ${name}` });
}

/** Runs one call to Google; whatever it raises becomes an `AppError` that keeps its cause. */
export function callGoogle<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const status = statusOf(cause);
    const params = { message, ...(status !== undefined && { status }) };
    throw appError(codeOf(status, message), params, { cause });
  }
}

/** 400: a request that Google does not take; 403 and 404: what this account may not see, unless it asked too often. */
function codeOf(status: number | undefined, message: string): 'refused' | 'noAccess' | 'quota' | 'google' {
  if (isOverQuota(status, message)) return 'quota';
  switch (status) {
    case 400:
      return 'refused';
    case 403:
    case 404:
      return 'noAccess';
    default:
      return 'google';
  }
}

/** https://developers.google.com/workspace/drive/api/guides/handle-errors; Apps Script's own limits bear no status. */
const isOverQuota = (status: number | undefined, message: string): boolean =>
  status === 429 ||
  ((status === 403 || status === undefined) && /\b(?:rate|quota|limit)|too many times/i.test(message));

/** Drive answers alike for what is gone and for what is not shared; not so for what was asked too often. */
export function isNoAccess(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return codeOf(statusOf(error), message) === 'noAccess';
}

/** The HTTP status in an error of an advanced service. */
export function statusOf(error: unknown): number | undefined {
  const details = read(error, 'details');
  const code = read(details, 'code');
  return typeof code === 'number' ? code : undefined;
}

/** What it says besides: `details` is the error as REST answers it. */
export function reasonOf(error: unknown): string | undefined {
  const reason = read(read(read(read(error, 'details'), 'errors'), '0'), 'reason');
  return typeof reason === 'string' ? reason : undefined;
}

const read = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
