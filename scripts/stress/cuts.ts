import type { CallRecord, Host } from '../host';

/** What may befall a call of a service. */
export const cutKinds = {
  killedBefore: 'killed before',
  killedAfter: 'killed after',
  tooMany: '429',
  failed: '500',
  unnumbered: '500 without a number',
  forbidden: '403',
  answerLost: 'answer lost',
} as const;

export type CutKind = keyof typeof cutKinds;

/** The n-th call of a start, counted from 1, and what befalls it. */
export interface Cut {
  readonly kind: CutKind;
  readonly nth: number;
  /** `Sheets.Spreadsheets.batchUpdate` */
  readonly call: string;
}

/** What is done within the run itself can be cut short by killing that alone. */
const within = /^(Utilities|HtmlService|CardService|Session)\b/;
const killing: ReadonlySet<CutKind> = new Set(['killedBefore', 'killedAfter']);

/** What has a number comes from the advanced services alone; other services throw an exception. */
const withNumbers = /^(Sheets|Drive)\b/;
const numbered: ReadonlySet<CutKind> = new Set(['tooMany', 'failed', 'forbidden']);

/** Every call of an undisturbed start with all that may befall it. */
export const cutsOf = (calls: readonly CallRecord[]): readonly Cut[] =>
  calls.flatMap(({ service, method }, at) =>
    (Object.keys(cutKinds) as readonly CutKind[])
      .filter((kind) => killing.has(kind) || !within.test(service))
      .filter((kind) => !numbered.has(kind) || withNumbers.test(service))
      .map((kind) => ({ kind, nth: at + 1, call: `${service}.${method}` })),
  );

/** Orders a cut in an office that has the same calls before it. */
export function order({ faults }: Host, { kind, nth }: Cut, calls: readonly CallRecord[]): void {
  if (kind === 'killedBefore' || kind === 'killedAfter') {
    faults.killAt(nth, { after: kind === 'killedAfter' });
    return;
  }
  const { service, method } = calls[nth - 1] ?? { service: '', method: '' };
  const same = calls.slice(0, nth).filter((call) => call.service === service && call.method === method);
  const code = { tooMany: 429, failed: 500, forbidden: 403, unnumbered: 'none', answerLost: 'none' } as const;
  faults.failAt({ service, method, nth: same.length, code: code[kind], after: kind === 'answerLost' });
}
