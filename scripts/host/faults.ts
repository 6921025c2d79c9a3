import { ServiceError } from './contract';
import { HostKilled } from './errors';

interface Failure {
  /** `Sheets.Spreadsheets`, or `Sheets` for all below it. */
  readonly service: string;
  readonly method?: string;
  /** The n-th matching call from now on, counted from 1. */
  readonly nth?: number;
  /** `none`: the failure bears no number, as when an answer got lost. */
  readonly code?: number | 'none';
  readonly message?: string;
  /** As in `details.errors[0].reason`; without it what follows from the number. */
  readonly reason?: string;
  /** The service did the work, only its answer was lost. */
  readonly after?: boolean;
  /** From the n-th matching call on each fails, until `clear`. */
  readonly lasting?: boolean;
}

/** What goes wrong, and when. A fault happens once unless it lasts; calls are counted from when it was ordered. */
export interface Faults {
  failAt(failure: Failure): void;
  /** Ends the run at its n-th service call: before the call has any effect, or with `after` when it is done. */
  killAt(nth: number, options?: { after?: boolean }): void;
  /** Does something just before the n-th service call: another person edits, a file is binned, time passes. */
  before(nth: number, action: () => void): void;
  /** How many faults have not happened yet. */
  pending(): number;
  clear(): void;
}

type Moment = 'before' | 'after';
interface Fault {
  left: number;
  readonly lasting: boolean;
  readonly moment: Moment;
  matches(service: string, method: string): boolean;
  happen(): void;
}

export interface FaultLine extends Faults {
  /** Told by the bridge around each call. */
  pass(moment: Moment, service: string, method: string): void;
}

export function createFaults(): FaultLine {
  let faults: Fault[] = [];
  let acting = false;

  function order(
    nth: number,
    after: boolean,
    matches: Fault['matches'],
    happen: () => void,
    lasting = false,
  ): void {
    if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`Calls are counted from 1, not ${nth}`);
    faults.push({ left: nth, lasting, moment: after ? 'after' : 'before', matches, happen });
  }

  return {
    failAt({ service, method, nth = 1, code = 500, reason, after = false, lasting = false, ...said }) {
      const { message = 'Internal error encountered.' } = said;
      const matches = (called: string, by: string) =>
        (called === service || called.startsWith(`${service}.`)) && (method === undefined || by === method);
      const happen = () => {
        throw new ServiceError(message, code === 'none' ? undefined : code, reason);
      };
      order(nth, after, matches, happen, lasting);
    },
    killAt(nth, { after = false } = {}) {
      order(
        nth,
        after,
        () => true,
        () => {
          throw new HostKilled(`Killed at service call ${nth}`);
        },
      );
    },
    before(nth, action) {
      order(
        nth,
        false,
        () => true,
        () => {
          acting = true;
          try {
            action();
          } finally {
            acting = false;
          }
        },
      );
    },
    pending: () => faults.length,
    clear: () => {
      faults = [];
    },
    pass(moment, service, method) {
      // What another person's edit sets off is not part of the run that is counted.
      if (acting) return;
      const due = faults.filter(
        (fault) =>
          fault.moment === moment &&
          fault.matches(service, method) &&
          (--fault.left === 0 || (fault.lasting && fault.left < 0)),
      );
      faults = faults.filter((fault) => fault.lasting || !due.includes(fault));
      for (const fault of due) fault.happen();
    },
  };
}
