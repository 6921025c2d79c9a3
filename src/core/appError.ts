import type { Params } from './model';

/** The world is not as an action needs it: a tab is gone, a right is missing, a date makes no sense. */
export type ErrorCode =
  | 'tabMissing'
  | 'columnMissing'
  /** A tab of somebody's own bears the title of one that the program is about to add. */
  | 'tabTitleTaken'
  /** A later version of the program made the workbook. */
  | 'workbookNewer'
  | 'controlNotSeeded'
  | 'controlAlreadySeeded'
  | 'noPeriod'
  | 'periodUnknown'
  | 'periodFieldMissing'
  | 'periodFieldUnreadable'
  | 'periodIdInvalid'
  | 'periodEndsBeforeStart'
  | 'deadlineBeforeEnd'
  | 'compileDeadlineBeforeUnitDeadline'
  | 'periodIdTwice'
  /** Google takes no more triggers of this account. */
  | 'tooManyPeriods'
  /** A period whose workbook nobody enters into any more. */
  | 'nothingToWatch'
  /** Units may still enter something. */
  | 'accessStillNeeded'
  | 'catalogueInvalid'
  | 'cellUnreadable'
  | 'weightMissing'
  | 'unitLineMissing'
  | 'unitUnknown'
  /** The control workbook does not say who compiles, or says it in a way that nobody could work with. */
  | 'officeFieldMissing'
  | 'officeTwice'
  | 'officeUnknown'
  | 'officeWithoutPeople'
  | 'periodNotCreated'
  | 'periodWrongState'
  /** Something stands in the way of closing, concluding or reporting; what asks for a reason got none. */
  | 'moveRefused'
  | 'moveReasonMissing'
  | 'nothingToExplain'
  | 'trialUnreadable'
  | 'scaleInvalid'
  /** What a page wants to write: the row is gone, somebody changed the cells, or the person may not. */
  | 'rowGone'
  | 'operatorOnly'
  | 'periodExists'
  | 'draftDiffers'
  | 'draftIncomplete'
  | 'planChanged'
  | 'appraisalIncomplete'
  | 'figureUnreadable'
  | 'uploadNoFolder'
  | 'foldersNotShared'
  | 'uploadNotYours'
  | 'reasonMissing'
  | 'cellsChanged'
  | 'cellsClosed'
  /** The same, since the period is no longer open. */
  | 'periodClosed'
  /** The page is not in a workbook of this program. */
  | 'notHere'
  /** Google does not show the file to this account. */
  | 'noAccess'
  /** A page passed what it never should. */
  | 'requestInvalid'
  | 'cancelled'
  | 'uploadForbidden'
  | 'uploadClosed'
  | 'uploadNotAssigned'
  | 'uploadUnreadable'
  /** The office has not switched on that scans are read. */
  | 'scansOff'
  | 'uploadEmpty'
  | 'uploadTooLarge'
  | 'uploadWrongType'
  | 'periodNotOpen'
  /** A file takes no more addresses than this. */
  | 'tooManyAddresses'
  | 'protectionLocked'
  | 'busy'
  | 'rowsKeepMoving'
  /** Google takes the request for a wrong one: the workbook may have changed since it was read. */
  | 'refused'
  /** Google has been asked too often for now: nothing is said of what was asked for. */
  | 'quota'
  /** The same for this day. */
  | 'quotaOfDay'
  /** Drive takes no more files, folders or bytes. */
  | 'full'
  /** The answer to a write got lost: whether it was done shows to whoever reads again. */
  | 'unanswered'
  /** Anything else of Google's; `passing` where a later attempt may go well. */
  | 'google';

/** An `Error` that carries its code; told apart by the code, never by its class, which another realm may own. */
export interface AppError extends Error {
  readonly code: ErrorCode;
  readonly params: Params;
  readonly details: readonly string[];
  readonly cause?: unknown;
}

interface AppErrorOptions {
  /** Further lines for the reader, in Vietnamese: one problem each. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

export function appError(code: ErrorCode, params: Params = {}, options: AppErrorOptions = {}): AppError {
  const { details = [], cause } = options;
  const fields = { name: 'AppError', code, params, details, ...(cause !== undefined && { cause }) };
  return Object.assign(new Error(code), fields);
}

export function isAppError(error: unknown): error is AppError {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AppError';
}
