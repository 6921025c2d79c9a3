import type { BadDays } from './badDays';
import type { User } from './contract';
import type { Run } from './run';
import type { VirtualClock } from './virtualClock';

/** What every stand-in may know of its surroundings. */
export interface ServiceContext {
  readonly clock: VirtualClock;
  readonly badDays: BadDays;
  /** The script's owner: its developer. */
  readonly owner: User;
  readonly timeZone: string;
  /** The run whose call is being served. */
  run(): Run;
  /** The workbook before which the run is: an add-on's is the one that the person has open. */
  active(): string | undefined;
  /** Seeded: from 0 up to, but not including, 1. */
  random(): number;
}

/** State that outlives a run, as JSON. `load` refuses what `dump` could not have written. */
export interface Stored {
  /** Older workspaces hold nothing of it: it begins empty there. */
  readonly optional?: true;
  dump(): unknown;
  load(state: unknown): void;
}
