import type { CallRecord } from './contract';
import { ServiceError } from './contract';

/** Per user: https://developers.google.com/workspace/sheets/api/limits */
const A_MINUTE = 60;
const MINUTE_MS = 60_000;

const isSheets = ({ service }: Pick<CallRecord, 'service'>): boolean => service.startsWith('Sheets');
const isRead = ({ method }: Pick<CallRecord, 'method'>): boolean => /^(get|batchGet|search)/.test(method);

/** Throws 429 where the person has had the minute's reads or writes of workbooks, by the virtual clock. */
export function requireQuota(
  call: Pick<CallRecord, 'service' | 'method' | 'user' | 'at'>,
  records: readonly CallRecord[],
): void {
  if (!isSheets(call)) return;
  let used = 0;
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i];
    if (record === undefined || record.at <= call.at - MINUTE_MS) break;
    if (record.user === call.user && isSheets(record) && isRead(record) === isRead(call)) used++;
  }
  if (used < A_MINUTE) return;
  const kind = isRead(call) ? 'Read' : 'Write';
  throw new ServiceError(
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com'.`,
    429,
  );
}
