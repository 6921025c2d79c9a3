import type { ServiceError } from './contract';

/** `google.rpc.Code` beside the number: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
const STATUSES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** What the number alone says: https://developers.google.com/workspace/drive/api/guides/handle-errors */
const REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  404: 'notFound',
  429: 'rateLimitExceeded',
};

const LIMITS: ReadonlySet<string> = new Set([
  'userRateLimitExceeded',
  'rateLimitExceeded',
  'dailyLimitExceeded',
]);

/**
 * `details` of an exception of an advanced service: the error as REST answers it (`GoogleJsonError`: code, message, errors,
 * and of Sheets the status). That Apps Script hands it on unchanged is assumed. Nothing where the failure bears no number.
 */
export function refusalDetails(
  { code, reason: given }: ServiceError,
  call: string,
  message: string,
): object | undefined {
  if (code === undefined) return undefined;
  const isSheets = call.startsWith('sheets.');
  const forbidden = isSheets ? 'forbidden' : 'insufficientFilePermissions';
  const reason = given ?? REASONS[code] ?? (code === 403 ? forbidden : 'backendError');
  const domain = LIMITS.has(reason) && !isSheets ? 'usageLimits' : 'global';
  const status = isSheets && STATUSES[code] !== undefined ? { status: STATUSES[code] } : {};
  return { code, message, errors: [{ domain, reason, message }], ...status };
}

/** Sentences of an account that speaks Vietnamese. Which words Google takes is not known: only that no English is left. */
const VIETNAMESE: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/^File not found: (.*)\.$/, 'Không tìm thấy tệp: $1.'],
  [/not found/i, 'Không tìm thấy thực thể được yêu cầu.'],
  [/permission/i, 'Người gọi không có quyền.'],
  [/rate limit|quota|too many times/i, 'Đã vượt quá hạn mức sử dụng dịch vụ.'],
  [/unavailable|internal error|backend/i, 'Dịch vụ hiện không hoạt động.'],
  [/empty response/i, 'Phản hồi trống'],
];

export function inVietnamese(message: string): string {
  const [english, vietnamese] = VIETNAMESE.find(([pattern]) => pattern.test(message)) ?? [];
  if (english === undefined || vietnamese === undefined) return 'Yêu cầu không hợp lệ.';
  return vietnamese.includes('$1') ? message.replace(english, vietnamese) : vietnamese;
}
