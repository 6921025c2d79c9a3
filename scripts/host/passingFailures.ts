import type { BadDay, BadDays } from './badDays';
import { ServiceError } from './contract';
import { createRandom } from './random';

/** One call in so many fails, by the seed. */
const ONE_IN = 4;

/** As they were reported of Sheets and Drive in Apps Script: they bear no number. */
const SENTENCES = ['Empty response', 'The service is currently unavailable.'];

type Moment = Extract<BadDay, 'failureBefore' | 'failureAfter'>;

export interface PassingFailures {
  /** Told by the bridge around each call; throws where this one fails. */
  pass(moment: Moment, call: string, request: string): void;
}

/**
 * Failures that pass: on days of that kind a seeded share of the calls of Sheets and Drive fails, the very same call never
 * twice in a row. The other random numbers of the host are none the wiser.
 */
export function createPassingFailures(badDays: BadDays, seed: number): PassingFailures {
  const random = createRandom(seed);
  const failed = new Set<string>();
  return {
    pass(moment, call, request) {
      if (!badDays.is(moment) || !/^(Sheets|Drive)\b/.test(call)) return;
      const key = `${moment} ${call} ${request}`;
      const fails = random.next() < 1 / ONE_IN && !failed.has(key);
      const sentence = SENTENCES[Math.floor(random.next() * SENTENCES.length)] ?? '';
      failed.delete(key);
      if (!fails) return;
      failed.add(key);
      throw new ServiceError(sentence, undefined);
    },
  };
}
