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
    throw appError('google', { message: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}
