import { appError, isAppError } from '../core/appError';

/** An advanced service, which is absent until it is enabled in the manifest. */
export function service<T>(found: T | undefined, name: string): T {
  if (found !== undefined) return found;
  throw appError('google', { message: `missing ${name}` });
}

/** Does what asks Google; whatever it raises becomes an `AppError` that keeps its cause. */
export function callGoogle<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (isAppError(cause) || isOfTheProgram(cause)) throw cause;
    throw toAppError(cause);
  }
}

/** An `AppError` of the kind that number and reason tell, or of another code. */
export function toAppError(cause: unknown, code = kindOf(cause)): Error {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [status, reason] = [statusOf(cause), reasonOf(cause)];
  const params = {
    message,
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(isPassing(cause) && { passing: 'yes' }),
  };
  return appError(code, params, { cause });
}

type Kind = 'refused' | 'noAccess' | 'quota' | 'quotaOfDay' | 'full' | 'google' | 'unanswered';

/** Asked too often for now. */
const ofNow: ReadonlySet<string> = new Set(['userRateLimitExceeded', 'rateLimitExceeded']);

/** Asked too often for this day; Drive names no number of its own for it. */
const ofToday: ReadonlySet<string> = new Set([
  'dailyLimitExceeded',
  'dailyLimitExceededUnreg',
  'quotaExceeded',
  'sharingRateLimitExceeded',
]);

/** Drive takes no more, however often and by whom it is asked. */
const ofSpace: ReadonlySet<string> = new Set([
  'storageQuotaExceeded',
  'teamDriveFileLimitExceeded',
  'numChildrenInNonRootLimitExceeded',
  'myDriveHierarchyDepthLimitExceeded',
  'teamDriveHierarchyTooDeep',
  'activeItemCreationLimitExceeded',
]);

/**
 * The kind of a failure, from its number and `reason` alone: its sentence comes in the language of the account.
 * 400: a request that Google does not take; 403 and 404: what this account may not see, unless a limit is the reason.
 * What bears no number is `google`: an answer that got lost, or a limit of Apps Script itself, which nothing but its
 * sentence tells apart. https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
function kindOf(error: unknown): Kind {
  const status = statusOf(error);
  const reason = reasonOf(error) ?? '';
  if (isOverRate(error)) return 'quota';
  if (ofToday.has(reason)) return 'quotaOfDay';
  if (ofSpace.has(reason)) return 'full';
  switch (status) {
    case 400:
      return 'refused';
    case 403:
      // The script's project is not set up; nothing is said of the file.
      return reason === 'accessNotConfigured' ? 'google' : 'noAccess';
    case 404:
      return 'noAccess';
    default:
      return 'google';
  }
}

/** Refused because it came too soon: nothing was done. */
export const isOverRate = (error: unknown): boolean =>
  statusOf(error) === 429 || ofNow.has(reasonOf(error) ?? '');

/** The answer got lost, or Google failed: it may have been done or not. */
export function isLost(error: unknown): boolean {
  if (isAppError(error) || isOfTheProgram(error)) return false;
  const status = statusOf(error);
  return status === undefined || [500, 502, 503, 504].includes(status);
}

/** The same call may go well a moment later. */
export const isPassing = (error: unknown): boolean => isOverRate(error) || isLost(error);

/** Drive answers alike for what is gone and for what is not shared; not so for what was asked too often. */
export const isNoAccess = (error: unknown): boolean => kindOf(error) === 'noAccess';

/** The HTTP status in an error of an advanced service. */
export function statusOf(error: unknown): number | undefined {
  const code = read(read(error, 'details'), 'code');
  return typeof code === 'number' ? code : undefined;
}

/** What it says besides: `details` is the error as REST answers it. */
export function reasonOf(error: unknown): string | undefined {
  const reason = read(read(read(read(error, 'details'), 'errors'), '0'), 'reason');
  return typeof reason === 'string' ? reason : undefined;
}

/** A fault of ours, which the language itself found. */
const isOfTheProgram = (error: unknown): boolean =>
  ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'].includes(String(read(error, 'name')));

const read = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
