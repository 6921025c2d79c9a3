import type { User } from './contract';
import type { Handles } from './codec';
import type { Authorisation } from './permissions';

/** One execution of a function of the bundle. */
export interface Run {
  /** The person whose rights decide. */
  readonly user: User;
  /** The person at the keyboard; another one than `user` where a trigger runs. */
  readonly activeUser: User;
  readonly authorisation: Authorisation;
  /** The workbook that the person has open; the one that the script is bound to where nothing is said. */
  readonly workbook?: string;
  /** By the virtual clock. */
  readonly startedAt: number;
  readonly timeLimit: number;
  readonly handles: Handles;
  /** Is anyone there to look at a dialog? Not in a time-driven run. */
  readonly attended: boolean;
  /** Set once the run is over whatever its own code does: it was killed, or asked for what this host hasn't got. */
  fatal?: Error;
}
