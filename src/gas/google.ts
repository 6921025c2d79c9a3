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
    throw appError(status === 400 ? 'refused' : 'google', params, { cause });
  }
}

/** An advanced service raises an error that carries Google's answer: 400 is a request that it does not take. */
function statusOf(cause: unknown): number | undefined {
  const details = fieldOf(cause, 'details');
  const code = fieldOf(details, 'code');
  return typeof code === 'number' ? code : undefined;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value ? value[key as keyof typeof value] : undefined;
