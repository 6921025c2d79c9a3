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

/** Consumer accounts; Workspace has 6 hours: https://developers.google.com/apps-script/guides/services/quotas */
const TRIGGER_MS_A_DAY = 90 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long a person's installed triggers have run in the last day, by the virtual clock. */
export interface TriggerTime {
  /** Throws where the day's time is used up. */
  require(user: string, now: number): void;
  add(user: string, startedAt: number, endedAt: number): void;
}

export function createTriggerTime(): TriggerTime {
  const runs: { readonly user: string; readonly startedAt: number; readonly spent: number }[] = [];
  return {
    require(user, now) {
      const used = runs
        .filter((run) => run.user === user && run.startedAt > now - DAY_MS)
        .reduce((sum, { spent }) => sum + spent, 0);
      if (used >= TRIGGER_MS_A_DAY) throw new Error('Service using too much computer time for one day');
    },
    add: (user, startedAt, endedAt) => {
      runs.push({ user, startedAt, spent: endedAt - startedAt });
    },
  };
}
