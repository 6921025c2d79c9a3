import { appError } from '../../core/appError';
import type { CriterionGroup } from '../../core/model';
import { tabTitles } from '../../text/vi';
import { firstFormat } from './format';
import type { Sheet, Spreadsheet } from './sheets';
import { entrySheetId, sheetIds } from './sheetIds';

const { figureEntries, ...byTitle } = sheetIds;
const idsByTitle = new Map<string, readonly number[]>([
  ...(Object.keys(byTitle) as (keyof typeof byTitle)[]).map(
    (key) => [tabTitles[key], [byTitle[key]]] as const,
  ),
  [tabTitles.figures, [sheetIds.figures, figureEntries]],
]);

/**
 * The tab of this title, or the one that the program made for it and somebody renamed since; an `AppError` that names the
 * tab and the workbook where it is gone. One that came after the first format (`since`) and is not there is
 * marked as absent: the workbook was made before, and "Cập nhật kỳ" brings it.
 */
export function findSheet(
  { sheets = [], properties }: Spreadsheet,
  title: string,
  ids: readonly number[] = idsByTitle.get(title) ?? [],
  since = firstFormat,
): Sheet {
  const sheet =
    sheets.find((candidate) => candidate.properties?.title === title) ??
    sheets.find((candidate) => ids.includes(candidate.properties?.sheetId ?? -1));
  if (sheet) return sheet;
  if (since > firstFormat) return { properties: { title }, absent: true };
  throw appError('tabMissing', { tab: title, workbook: properties?.title ?? '' });
}

/** A tab as it should be called, and as it is called now. */
export interface TabReading {
  readonly sheetId: number;
  readonly title: string;
  readonly now: string;
}

/** A tab of a period workbook, also after somebody renamed it. */
export function findPeriodSheet(
  workbook: Spreadsheet,
  groups: readonly CriterionGroup[],
  title: string,
  since?: number,
  sheetId?: number,
): Sheet {
  const position = groups.findIndex(({ id }) => id === title);
  if (position === -1)
    return findSheet(workbook, title, sheetId === undefined ? undefined : [sheetId], since);
  // Groups may have moved since: a tab that bears another group's code is that group's.
  const made = workbook.sheets?.find(({ properties }) => properties?.sheetId === entrySheetId(position));
  const isOther = groups.some(({ id }) => id === made?.properties?.title);
  return findSheet(workbook, title, isOther ? [] : [entrySheetId(position)]);
}

export const titlesOf = ({ sheets = [] }: Spreadsheet): readonly string[] =>
  sheets.flatMap(({ properties }) => (properties?.title === undefined ? [] : [properties.title]));
