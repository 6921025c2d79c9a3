import { appError } from '../../core/appError';
import { firstFormat, formatOf } from './format';
import type { Sheet, Spreadsheet } from './sheets';

/** How a tab is known. */
export interface TabIdentity {
  readonly title: string;
  /** The id with which the program makes it: by it the tab is known even after somebody renamed it. */
  readonly sheetId?: number;
  /** The format in which the tab came. */
  readonly since?: number;
}

/**
 * The tab of this title, or the one that the program made for it and somebody renamed since; an `AppError` that names the
 * tab and the workbook where it is gone. One that came after the first format and is not there is marked as absent: the
 * workbook was made before, and is brought up by an action. There a tab of the same title is somebody's own.
 */
export function findSheet(
  workbook: Spreadsheet,
  { title, sheetId, since = firstFormat }: TabIdentity,
): Sheet {
  const { sheets = [], properties } = workbook;
  const titled = sheets.find((candidate) => candidate.properties?.title === title);
  const made = sheets.find((candidate) => sheetId !== undefined && candidate.properties?.sheetId === sheetId);
  const sheet = formatOf(workbook) < since ? made : (titled ?? made);
  if (sheet) return sheet;
  if (since > firstFormat) return { properties: { title }, absent: true };
  throw appError('tabMissing', { tab: title, workbook: properties?.title ?? '' });
}

export const titlesOf = ({ sheets = [] }: Spreadsheet): readonly string[] =>
  sheets.flatMap(({ properties }) => (properties?.title === undefined ? [] : [properties.title]));
