import type { CallRecord } from './contract';

/** Every service call made since the last reset, oldest first. */
export interface Ledger {
  readonly records: readonly CallRecord[];
  /** How many calls; narrowed to a service (`Drive.Files`, or `Drive` for all below it) and a method. */
  count(service?: string, method?: string): number;
  /** A place in the ledger, to ask later what came after. */
  mark(): number;
  since(mark: number): readonly CallRecord[];
  reset(): void;
}

export function createLedger(): Ledger & { add(record: CallRecord): void } {
  const records: CallRecord[] = [];
  const within = (record: CallRecord, service: string) =>
    record.service === service || record.service.startsWith(`${service}.`);
  return {
    records,
    count: (service, method) =>
      records.filter(
        (record) =>
          (service === undefined || within(record, service)) &&
          (method === undefined || record.method === method),
      ).length,
    mark: () => records.length,
    since: (mark) => records.slice(mark),
    reset: () => {
      records.length = 0;
    },
    add: (record) => {
      records.push(record);
    },
  };
}
