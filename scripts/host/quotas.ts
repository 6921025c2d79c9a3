import type { CallRecord, User } from './contract';
import { ServiceError } from './contract';
import { isRecord } from './define';
import type { Stored } from './serviceContext';

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

/** By the kind of account: https://developers.google.com/apps-script/guides/services/quotas */
const TRIGGER_MS_A_DAY = { workspace: 6 * 60 * MINUTE_MS, consumer: 90 * MINUTE_MS };
const DAY_MS = 24 * 60 * MINUTE_MS;

export type Account = keyof typeof TRIGGER_MS_A_DAY;

/** 24 hours that began with a first use. */
interface Window {
  readonly since: number;
  readonly spent: number;
  /** Google mailed that nothing runs any more. */
  readonly told?: true;
}

/**
 * How long a person's triggers have run, over all of that person's scripts: "Quotas are per user and reset 24 hours after
 * the first request." A run counts from its start to its end by the virtual clock, so only what calls (`latency`), sleeping
 * and waiting for locks take; what starting a run and computing take is assumed to be nothing.
 */
export interface TriggerTime extends Stored {
  isSpent(user: User, now: number): boolean;
  add(user: User, startedAt: number, endedAt: number): void;
  /** True once in each 24 hours. */
  tellSpent(user: User, now: number): boolean;
}

export function createTriggerTime(account: () => Account): TriggerTime {
  const windows = new Map<User, Window>();
  const current = (user: User, now: number): Window => {
    const window = windows.get(user);
    return window !== undefined && now < window.since + DAY_MS ? window : { since: now, spent: 0 };
  };
  return {
    isSpent: (user, now) => current(user, now).spent >= TRIGGER_MS_A_DAY[account()],
    add(user, startedAt, endedAt) {
      const window = current(user, startedAt);
      windows.set(user, { ...window, spent: window.spent + endedAt - startedAt });
    },
    tellSpent(user, now) {
      const window = current(user, now);
      windows.set(user, { ...window, told: true });
      return window.told !== true;
    },
    optional: true,
    dump: () => Object.fromEntries(windows),
    load(state) {
      if (!isRecord(state) || !Object.values(state).every(isWindow))
        throw new TypeError('Trigger time: not what users have spent');
      windows.clear();
      for (const [user, window] of Object.entries(state)) if (isWindow(window)) windows.set(user, window);
    },
  };
}

const isWindow = (value: unknown): value is Window =>
  isRecord(value) && typeof value['since'] === 'number' && typeof value['spent'] === 'number';
