import type { BadDay, BadDaySwitch } from './badDays';
import type { Spreadsheet, User } from './contract';
import type { FileRole } from './drive/storedFile';
import type { PeopleDrive } from './drive/peopleDrive';
import type { Faults } from './faults';
import type { Ledger } from './ledger';
import type { LocksHost } from './lock/createLocks';
import type { Mail } from './mail/createMail';
import type { Authorisation } from './permissions';
import type { Account } from './quotas';
import type { StoredTrigger } from './script/triggerStore';
import type { SheetsHost, TypedEdit, TypeOptions } from './sheets';
import type { UiRecord } from './ui/uiRecord';
import type { VirtualClock } from './virtualClock';

export interface HostOptions {
  /** The folder with the built *.js, the pages, and appsscript.json if there is one. */
  readonly bundle?: string;
  /** The script's developer and owner. */
  readonly owner: User;
  readonly now: Date | string;
  /** Where everything is kept; in memory only without it. */
  readonly workspace?: string;
  /** Begin anew, whatever the workspace holds; what it held stays beside it as the last good state. */
  readonly fresh?: boolean;
  /** Go on from the workspace's last good state; the one that it takes the place of stays beside it, as `.damaged`. */
  readonly fromBackup?: boolean;
  /** Begin where another host was left, as its `dump` told, whatever the workspace holds. */
  readonly state?: string;
  /** Virtual milliseconds that a service call takes; none if not given. */
  readonly latency?: (service: string, method: string) => number;
  /** Hold to the 60 reads and 60 writes of workbooks a minute; needs a clock that moves, so a `latency`. */
  readonly quotas?: boolean;
  readonly seed?: number;
  /** What kind of accounts people have: Workspace ones if not given. It decides how long their triggers may run. */
  readonly account?: Account;
  /** What goes wrong from the start; `Host.badDays` switches it later. */
  readonly badDays?: readonly BadDay[];
  /** Write the workspace only on `save` and `close`, not after every step. */
  readonly savedOnDemand?: boolean;
  /** Everybody has the script as an Editor add-on, too: its menu opens in every workbook. */
  readonly addOn?: boolean;
  /** Bytes that the contents of all files in Drive may hold; without end if not given. */
  readonly storage?: number;
  /** Real milliseconds that one run may take, since a loop without end would never return; ten minutes if not given. */
  readonly realTimeLimit?: number;
  /** Told of each line that the script logs, as it logs it. */
  logged?(line: LogLine): void;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** Who does it, the owner if nobody is named, and in which workbook, the bound one if none is. */
export interface Who {
  readonly as?: User;
  readonly workbook?: string;
}

export interface Host {
  /** Binds the script to a workbook: the one that getActiveSpreadsheet returns. */
  bind(fileId: string): void;
  /** The workbook that the script is bound to. */
  bound(): string | undefined;
  /**
   * Runs a function of the bundle, the owner's rights if none other are named; returns a copy of what it returned.
   * Throws a copy of the realm's error, or HostKilled / NotImplemented / Unanswered even where the app caught those.
   */
  run(
    functionName: string,
    args?: readonly unknown[],
    options?: Who & { authorisation?: Authorisation },
  ): unknown;
  /**
   * As a page calls it through google.script.run, with what that refuses to hand on. `by`: the person at the page of a
   * web app that runs as its owner.
   */
  runFromPage(
    functionName: string,
    args?: readonly unknown[],
    options?: Who & { readonly by?: User },
  ): unknown;
  /** Is this a function of the bundle that its pages may call? What ends in `_` is private. */
  offers(functionName: string): boolean;
  /** Chooses an entry of a menu by its captions: `choose(['Sổ điểm', 'Tổng hợp'])`. */
  choose(captions: readonly string[], options?: Who): unknown;
  /**
   * A person types or pastes texts; then the edit triggers run. Throws where that person may not, EditRejected where a
   * validation keeps the entry out, and the error of a trigger (what was typed stays).
   */
  type(
    user: User,
    fileId: string,
    range: string,
    values: readonly (readonly string[])[],
    options?: TypeOptions,
  ): TypedEdit;
  /**
   * A person changes a workbook in a way that typing can't, by that person's rights: sets a chip, or a link behind a text.
   * `requests`: as `spreadsheets.batchUpdate` takes them; no call of the script, and none of the ledger's.
   */
  edit(user: User, fileId: string, requests: readonly object[]): void;
  /**
   * What a person sees of a workbook, by that person's rights, as `spreadsheets.get` answers it: no call of the script,
   * and none of the ledger's. Throws where the person may not see it.
   */
  look(
    user: User,
    fileId: string,
    options?: { readonly ranges?: readonly string[]; readonly fields?: string },
  ): Spreadsheet;
  /** A person opens the workbook; then the open triggers run. */
  open(user: User, fileId: string): void;
  /** Returns how many ran. */
  runDueTriggers(): number;
  /** Triggers of another script of that person have run for so long, by now. */
  spendTriggerTime(user: User, milliseconds: number): void;
  newSpreadsheet(title: string, user: User): string;
  share(fileId: string, user: User, role: Exclude<FileRole, 'owner'> | 'none'): void;
  resource(fileId: string): Spreadsheet;
  readonly clock: VirtualClock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly badDays: BadDaySwitch;
  readonly ui: UiRecord;
  readonly mails: readonly Mail[];
  readonly drive: PeopleDrive;
  /** The workbooks, for looking at without being anybody. */
  readonly sheets: Pick<SheetsHost, 'resource' | 'cells' | 'highlights' | 'tabs'>;
  readonly triggers: readonly StoredTrigger[];
  readonly locks: Pick<LocksHost, 'hold'>;
  readonly logs: readonly LogLine[];
  /** Many steps in a row, saved once at their end. */
  batch<T>(work: () => T): T;
  /** People edit while no edit trigger runs, as when its daily time is spent. */
  withoutTriggers<T>(work: () => T): T;
  /** Throws as the disk does: then nothing of the workspace has changed there, and the next save tries anew. */
  save(): void;
  /** All that `save` would keep, as text: what outlives a run, so no ledger, no dialogs and no clock. */
  dump(): string;
  /** Saves, and gives the workspace free. */
  close(): void;
  /** Gives the workspace free as it was saved last. */
  release(): void;
}
