import type { Clock } from './contract';

export interface VirtualClock extends Clock {
  set(at: Date | string): void;
  advance(milliseconds: number): void;
}

/** A clock that stands still until it is told otherwise. Services and the realm read only this one. */
export function createClock(start: Date | string): VirtualClock {
  let at = instant(start);
  return {
    now: () => new Date(at),
    set(to) {
      at = instant(to);
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`The clock can't go back by ${milliseconds} ms`);
      at += milliseconds;
    },
  };
}

function instant(at: Date | string): number {
  const ms = new Date(at).getTime();
  if (Number.isNaN(ms)) throw new RangeError(`Not a time: ${String(at)}`);
  return ms;
}
