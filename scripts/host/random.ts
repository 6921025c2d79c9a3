import type { Stored } from './serviceContext';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export interface Random extends Stored {
  next(): number;
  /** An id as Drive makes them. */
  id(length?: number): string;
  uuid(): string;
}

/** mulberry32: the same seed gives the same ids, so a run can be repeated. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const pick = (from: string) => from[Math.floor(next() * from.length)] ?? '';
  return {
    next,
    id: (length = 33) => `1${Array.from({ length: length - 1 }, () => pick(ALPHABET)).join('')}`,
    uuid: () =>
      'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (slot) =>
        pick(slot === 'x' ? '0123456789abcdef' : '89ab'),
      ),
    dump: () => state,
    load: (saved) => {
      if (typeof saved !== 'number') throw new TypeError('The state of the random numbers is not a number');
      state = saved >>> 0;
    },
  };
}
