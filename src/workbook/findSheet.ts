import { appError } from '../core/appError';
import type { Sheet, Spreadsheet } from './sheets';

/** The tab of this title; an `AppError` that names the tab and the workbook where it is gone. */
export function findSheet({ sheets = [], properties }: Spreadsheet, title: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.properties?.title === title);
  if (sheet) return sheet;
  throw appError('tabMissing', { tab: title, workbook: properties?.title ?? '' });
}

export const titlesOf = ({ sheets = [] }: Spreadsheet): readonly string[] =>
  sheets.flatMap(({ properties }) => (properties?.title === undefined ? [] : [properties.title]));
