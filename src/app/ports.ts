import type { Day } from '../core/model';
import type { Moment } from '../core/period/submissionRecord';
import type { Access } from '../core/permissions/findSharingDrifts';
import type { Request, Spreadsheet } from '../workbook/sheets';

/** Google Sheets, one round trip a call. Failures are `AppError`s. */
export interface Workbooks {
  /** `fields`: a field mask; grid data comes as far as the mask names it. */
  get(workbookId: string, fields: string): Spreadsheet;
  /** Atomic. `check`: ranges whose cells come back as they are after the write. */
  write(workbookId: string, requests: readonly Request[], check?: readonly string[]): Spreadsheet;
}

/** Where period workbooks lie. A file carries its period, so that an interrupted creation finds it again. */
export interface PeriodFiles {
  find(controlId: string, periodId: string): string | undefined;
  create(controlId: string, periodId: string, title: string): string;
}

/** With whom a file is shared, directly or through its folder; one call, unless there are more than 100 in a shared drive. */
export interface Sharing {
  list(fileId: string): readonly Access[];
}

export interface Clock {
  /** The day in Asia/Ho_Chi_Minh. */
  today(): Day;
  /** dd/MM/yyyy HH:mm in Asia/Ho_Chi_Minh, as people read it. */
  now(): string;
  /** yyyy-MM-ddTHH:mm in Asia/Ho_Chi_Minh, as it is remembered and compared. */
  moment(): Moment;
}

/** What runs by itself, with the rights of whoever installed it. */
export interface Triggers {
  /** A look at every edit of the workbook, and at all running periods once an hour. Nothing is installed twice. */
  ensure(workbookId: string): void;
}

/** Only one long action at a time; `AppError` busy otherwise. */
export interface Lock {
  hold<T>(work: () => T): T;
}

export interface Progress {
  say(text: string): void;
}

/** All that an action sees of the world. */
export interface World {
  /** The control workbook, to which the script belongs. */
  readonly controlId: string;
  /** Whose rights the action has. */
  readonly user: string;
  readonly workbooks: Workbooks;
  readonly periodFiles: PeriodFiles;
  readonly sharing: Sharing;
  readonly triggers: Triggers;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly progress: Progress;
}
