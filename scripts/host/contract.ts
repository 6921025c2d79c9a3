/// <reference types="@maxim_mazurok/gapi.client.sheets-v4" />

import type { BadDays } from './badDays';

/**
 * What the parts of the local host promise each other. The host knows nothing of `src/`: it runs the built
 * bundle, as Google does, and speaks only the shapes of Google's public services.
 */

/** A Sheets v4 resource, as Google's own typings describe it. */
export type Spreadsheet = gapi.client.sheets.Spreadsheet;

/** An e-mail address: who is acting. */
export type User = string;

export type Role = 'owner' | 'writer' | 'reader' | 'none';

/** The virtual clock: nothing in the host asks the machine for the time. */
export interface Clock {
  now(): Date;
}

export interface CallRecord {
  /** The service and method as Apps Script names them: `Sheets.Spreadsheets`, `batchUpdate`. */
  readonly service: string;
  readonly method: string;
  readonly user: User;
  /** When, by the virtual clock, in milliseconds since 1970. */
  readonly at: number;
  /** Size of the arguments and of the answer as JSON, in bytes of UTF-8. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** How many cells the call read or wrote; 0 where that means nothing. */
  readonly cells: number;
}

/** Who runs the present call, and what there is to know while it runs. */
export interface CallContext {
  readonly clock: Clock;
  /** The person whose rights decide. */
  readonly user: User;
  readonly badDays: BadDays;
}

/** Which files exist and who may do what with them: kept by Drive, asked by every other service. */
export interface Files {
  /** `none` where the file does not exist, is in the bin of somebody else, or is not shared with the user. */
  role(fileId: string, user: User): Role;
  /** Whoever may see it, and in the bin, too. */
  exists(fileId: string): boolean;
  /** A service made a new file of its own kind; the user owns it. Returns the id given to it. */
  register(title: string, mimeType: string, user: User): string;
  rename(fileId: string, title: string): void;
  touch(fileId: string, user: User, at: Date): void;
}

/** What other services need of the workbooks. */
export interface Workbooks {
  /** An empty workbook as Drive makes it: one tab, the account's locale and time zone. */
  createEmpty(fileId: string, title: string): void;
  /** Another workbook with all that is in this one. */
  copy(fileId: string, copyId: string, title: string): void;
  /** The whole workbook, grid data included, as a copy. */
  resource(fileId: string): Spreadsheet;
}

/**
 * An error as Google's services raise it. `code`: the HTTP status; undefined where the answer itself got lost. `reason`:
 * what `details.errors[0].reason` says, where that does not follow from the number.
 */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly code: number | undefined,
    readonly reason?: string,
  ) {
    super(message);
    this.name = 'GoogleJsonResponseException';
  }
}

/** Something that Google has and this host has not: never silently accepted. */
export class NotImplemented extends Error {
  constructor(name: string) {
    super(`NotImplemented: ${name}`);
    this.name = 'NotImplemented';
  }
}
