import type { EvidenceFolder, FolderPlace } from '../../core/evidence/index/folders';
import type { FileFacts, FoundFile } from '../../core/evidence/model';
import type { Day } from '../../core/model';
import type { Fate, Installed, Watch } from '../../core/period/watch';
import type { Moment } from '../../core/rows/submissionRecord';
import type { Access } from '../../core/permissions/findSharingDrifts';
import type { Request, Spreadsheet } from '../../workbook/grid/sheets';

/** Google Sheets, one round trip a call. Failures are `AppError`s. */
export interface Workbooks {
  /** `fields`: a field mask; grid data comes as far as the mask names it. `ranges`: only these tabs or cells. */
  get(workbookId: string, fields: string, ranges?: readonly string[]): Spreadsheet;
  /** Atomic. `check`: ranges whose cells come back as they are after the write. */
  write(workbookId: string, requests: readonly Request[], check?: readonly string[]): Spreadsheet;
}

export interface KeptFile {
  readonly controlId: string;
  readonly folderId: string;
  /** By it the file is found again where the answer to its creation got lost. */
  readonly keepId: string;
  readonly name: string;
  readonly text: string;
}

/** Where period workbooks lie. A file carries its period, so that an interrupted creation finds it again. */
export interface PeriodFiles {
  find(controlId: string, periodId: string): string | undefined;
  create(controlId: string, periodId: string, title: string): string;
  /** Whose period a workbook is; undefined where the file carries nothing of it, as a copy does. */
  origin(workbookId: string): { readonly control: string; readonly period: string } | undefined;
  /** Keeps a text as a file of its own in a folder, which nothing of the program ever writes again; one call. */
  keep(file: KeptFile): { readonly id: string; readonly url: string };
  /** Whether the workbook is still there for this account; one call. */
  fate(workbookId: string): Fate;
}

/** With whom a file is shared, directly or through its folder; one call, unless there are more than 100 in a shared drive. */
export interface Sharing {
  list(fileId: string): readonly Access[];
  /**
   * Lets a person write in a file or a folder, without a mail; one call. `unknown`: Google knows no such account; `full`:
   * the file takes no more addresses.
   */
  letIn(fileId: string, address: string): 'done' | 'unknown' | 'full';
  /**
   * Takes the rights that these people have on this very file or folder; one call to look, and one each. Returns those who
   * are still in, since they were let in from above.
   */
  shutOut(fileId: string, addresses: readonly string[]): readonly string[];
}

export type { EvidenceFolder, FileFacts, FolderPlace, FoundFile };

interface InFolders<T> {
  readonly files: readonly T[];
  /** Folders that are gone, or no longer open to this account. */
  readonly lost: readonly string[];
}

export interface NewFolder {
  readonly controlId: string;
  readonly periodId: string;
  readonly place: FolderPlace;
  readonly name: string;
  /** My Drive without it. */
  readonly parent?: string;
}

/** Where evidence lies: folders of the program, files of the units. No file is ever renamed, moved or shared. */
export interface EvidenceFiles {
  /**
   * The program's folders of a period, oldest first, those in the bin among them; a call for a thousand. One that was made
   * minutes ago may be missing.
   */
  folders(controlId: string, periodId: string): readonly EvidenceFolder[];
  /** In a shared drive the folder of the control workbook; undefined elsewhere, where a folder might be open to others. */
  home(controlId: string): string | undefined;
  makeFolder(folder: NewFolder): EvidenceFolder;
  /** Remembers in the folder that all of its people were let in. */
  markShared(folderId: string): void;
  /** The program's folders of a period that lie directly in this one, My Drive's root without it: known at once, too. */
  foldersIn(controlId: string, periodId: string, parent: string | undefined): readonly EvidenceFolder[];
  /**
   * What lies directly in these folders, the bin and further folders included; a call for a thousand files. Of several
   * folders Drive may leave out files without a word (`folderLister`).
   */
  list(folderIds: readonly string[]): InFolders<FileFacts>;
  /** The same, only what lies where. */
  glance(folderIds: readonly string[]): InFolders<Pick<FileFacts, 'id' | 'parents'>>;
  /** One call; `resourceKey`: as the link holds it. Gone and not shared are told alike, as `noAccess`. An `AppError` quota where Google answers nothing. */
  find(fileId: string, resourceKey?: string): FoundFile;
  /** The file that was uploaded under this id before, wherever it lies now, unless it is in the bin; one call or two. */
  findUpload(upload: Pick<NewFile, 'controlId' | 'uploadId' | 'folderId'>): FileFacts | undefined;
  upload(file: NewFile): FileFacts;
}

/** Text of scans, by way of Google documents that are made of them and removed again. The scans stay as they are. */
export interface ScanTexts {
  /** Ids of documents that an earlier run left behind; one call. */
  leftovers(controlId: string): readonly string[];
  /**
   * Makes a document of a scan, in a folder; an `AppError` refused or noAccess where Drive makes none of this file, quota
   * where it makes none for now.
   */
  convert(controlId: string, fileId: string, folderId: string): string;
  textOf(documentId: string): string;
  /** For good, or into the bin where this account may do no more; one that is gone already is no error. */
  remove(documentId: string): void;
}

/** What files hold. `AppError`s: noAccess, refused, quota where Google gives nothing more for now. */
export interface FileContents {
  /**
   * The bytes from one place up to another; fewer where the file ends before. One call. `resourceKey`: of what was shared
   * by a link.
   */
  read(
    file: { readonly id: string; readonly resourceKey?: string | undefined },
    from: number,
    to: number,
  ): Uint8Array;
}

/** One of the program's papers in Drive, with what it remembers of it there. */
export interface PaperFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly md5: string;
  /** Which paper it is: `report`, `unitSheet@a-ngo`; a second one of a paper is a copy that was made beside a first. */
  readonly key: string;
  /** Its content is what the program wrote last: nobody changed it since. */
  readonly untouched: boolean;
  /** Of the texts that were written, so that the same ones are not written again. */
  readonly base: string;
}

export interface PaperContent extends Pick<PaperFile, 'name' | 'key' | 'base'> {
  readonly bytes: Uint8Array;
  /** What people wrote is in it as well. */
  readonly mixed?: true;
}

/** Papers as .docx in the folder for them. A file that somebody is changing can't be told from any other. */
export interface PaperFiles {
  /** Those that are in the folder, oldest first; one call for a thousand. */
  list(controlId: string, folderId: string): readonly PaperFile[];
  /** Once, even where the answer got lost. */
  create(controlId: string, folderId: string, paper: PaperContent): PaperFile;
  /** Writes another content; the one before stays among Drive's versions of the file. An `AppError` refused where it is locked. */
  replace(fileId: string, paper: PaperContent): PaperFile;
  /** Whether the file still is as it was listed; one call. */
  isAsListed(file: PaperFile): boolean;
}

interface NewFile {
  readonly controlId: string;
  readonly uploadId: string;
  readonly folderId: string;
  readonly name: string;
  readonly mimeType: string;
  /** The bytes in Base64. */
  readonly content: string;
}

export interface Clock {
  /** The day in Asia/Ho_Chi_Minh. */
  today(): Day;
  /** dd/MM/yyyy HH:mm in Asia/Ho_Chi_Minh, as people read it. */
  now(): string;
  /** yyyy-MM-ddTHH:mm in Asia/Ho_Chi_Minh, as it is remembered and compared. */
  moment(): Moment;
}

/** What runs by itself, with the rights of whoever installed it. Only what a person started may install. */
export interface Triggers {
  /** How many this account has installed: Google shows nobody those of another. One call. */
  count(): number;
  list(): readonly Installed[];
  /** A look after every edit of the workbook. */
  watchEdits(workbookId: string): void;
  startClock(everyHours: number): void;
  /** Those that are gone already are no error. */
  remove(ids: readonly string[]): void;
}

/** What the accounts that use the script remember for each other: who watches which period, and whose clock goes. */
export interface Watches {
  read(): { readonly watches: readonly Watch[]; readonly ran: ReadonlyMap<string, Moment> };
  of(workbookId: string): Watch | undefined;
  put(watch: Watch): void;
  forget(workbookId: string): void;
  clockWent(account: string, at: Moment): void;
}

/** Waits for what must not run at the same time; `AppError` busy where that takes too long. */
export interface Lock {
  /** One such action at a time, whoever runs it. */
  hold<T>(work: () => T): T;
  /** One such action at a time of the same person; others go on. */
  holdOwn<T>(work: () => T): T;
}

export interface Progress {
  say(text: string): void;
}

/** All that an action sees of the world. */
export interface World {
  /** The control workbook, to which the script belongs. */
  readonly controlId: string;
  /** The period in whose workbook the person is; absent in the control workbook. */
  readonly here?: string;
  /** Whose rights the action has. */
  readonly user: string;
  /** Who asked for it; '' where Google does not say. */
  readonly caller: string;
  readonly workbooks: Workbooks;
  readonly periodFiles: PeriodFiles;
  readonly sharing: Sharing;
  readonly triggers: Triggers;
  readonly watches: Watches;
  readonly evidence: EvidenceFiles;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly progress: Progress;
}

/** The world of a run that nobody started: a trigger that it made might never fire. */
export type UnattendedWorld = Omit<World, 'triggers'> & {
  readonly triggers: Pick<Triggers, 'list' | 'remove'>;
};

/** What the reading of scans sees besides. */
export interface ScanningWorld extends World {
  readonly scans: ScanTexts;
}

/** What the writing of papers sees besides. */
export interface PaperWorld extends World {
  readonly papers: PaperFiles;
  readonly contents: FileContents;
}

/** What the reading of signatures sees besides. */
export interface SigningWorld extends World {
  readonly contents: FileContents;
}
