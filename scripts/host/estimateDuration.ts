import type { CallRecord } from './contract';

/**
 * How long calls take on the real platform, in milliseconds: a fixed part for the way there and back, and a part that
 * grows with what is sent. Anchored on a public measurement (ten single-range writes 11.9 s, the same ten in one batch
 * 1.1 s); the parts that grow, and all services but Sheets, are assumed.
 */
interface Latency {
  readonly call: number;
  /** For each megabyte sent and received. */
  readonly megabyte: number;
}

const sheetsRead: Latency = { call: 700, megabyte: 900 };
const sheetsWrite: Latency = { call: 1000, megabyte: 2500 };
const drive: Latency = { call: 600, megabyte: 500 };
const mail: Latency = { call: 800, megabyte: 500 };
const stores: Latency = { call: 60, megabyte: 0 };
/** Objects of the runtime itself: they wait for nobody. */
const local: Latency = { call: 1, megabyte: 0 };

function latencyOf({ service, method }: Pick<CallRecord, 'service' | 'method'>): Latency {
  const [root = ''] = service.split('.');
  switch (root) {
    case 'Sheets':
      return /^(get|batchGet|search)/.test(method) ? sheetsRead : sheetsWrite;
    case 'Drive':
    case 'UrlFetchApp':
      return drive;
    case 'MailApp':
      return mail;
    case 'PropertiesService':
    case 'CacheService':
    case 'LockService':
      return stores;
    case 'SpreadsheetApp':
      return method === 'openById' ? sheetsRead : method === 'toast' ? stores : local;
    default:
      return local;
  }
}

/** The fixed part, as the `latency` of a host: by it runs take their time on the virtual clock. */
export const usualLatency = (service: string, method: string): number => latencyOf({ service, method }).call;

const bytesPerMegabyte = 1_000_000;

/** What these calls would take one after another on the real platform, in milliseconds; the app's own computing apart. */
export const estimateDuration = (records: readonly CallRecord[]): number =>
  records.reduce((sum, record) => {
    const { call, megabyte } = latencyOf(record);
    return sum + call + (megabyte * (record.bytesOut + record.bytesIn)) / bytesPerMegabyte;
  }, 0);
