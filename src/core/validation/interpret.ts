import type { Day, FigureEntry, Issue, Row } from '../model';
import type { RawCell } from '../parse/rawCell';
import type { RawPeriod } from '../rows/rawPeriod';
import { firstRecord, standing } from '../rows/submissionRecord';
import type { PeriodData } from '../summary/model';
import { checkAcross } from './checkAcross';
import { checkAppraisals, checkProvince } from './checkAppraisals';
import { checkExamined } from './checkExamined';
import { checkFacts } from './checkFacts';
import { checkFigures } from './checkFigures';
import { checkKeys } from './checkKeys';
import { checkRow } from './checkRow';
import { draftRows, type DraftRow } from './draftRows';
import { figureValues } from './figureValues';
import { numberOf, readAppraisal } from './readAppraisal';
import type { IssueCode } from '../findings/findings';

export interface CheckedPeriod extends PeriodData {
  readonly issues: readonly Issue<IssueCode>[];
}

/** Cells → entries, with a finding for all that a person should look at. Every use derives it afresh. */
export function interpret(raw: RawPeriod, today: Day): CheckedPeriod {
  const { catalogue, period } = raw;
  const values = figureValues(raw);
  const drafts = draftRows(raw, values);
  const reporting = new Set(
    drafts
      .filter(({ criterion, entry }) => criterion.aggregation === 'any' && entry.yesNo === true)
      .filter((draft) => !hasErrors(checkRow(draft, nobody, period, today)))
      .map(({ criterion }) => criterion.id),
  );
  const checked = drafts.map((draft) => {
    const issues = draft.deleted ? [] : checkRow(draft, reporting, period, today);
    return { draft, row: finishRow(draft, issues), issues };
  });
  const figures: FigureEntry[] = raw.figures.map(({ figure, unit, first }) => {
    const value = values.own(figure, unit);
    const before = first && numberOf(first);
    return {
      figure,
      unit,
      ...(value !== undefined && { value }),
      ...(before !== undefined && { first: before }),
    };
  });
  return {
    period,
    catalogue,
    rows: checked.map(({ row }) => row),
    figures,
    province: numbersOf(raw.province),
    submissions: standingOf(raw.submissions),
    issues: [
      ...checkKeys(raw),
      ...checked.flatMap(({ issues }) => issues),
      ...checkAcross(checked, values),
      ...checkFigures(raw, values),
      ...checkAppraisals(drafts, raw),
      ...checkProvince(raw),
      ...checkExamined(raw),
      ...(raw.found ?? []),
      ...checkFacts(raw),
    ],
  };
}

const nobody: ReadonlySet<string> = new Set();

const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

/** Only what stands in the row itself makes it invalid: neither a comparison nor an appraiser's slip does. */
const finishRow = (
  { raw, criterion, entry, defaultNotApplicable, documented }: DraftRow,
  issues: readonly Issue[],
): Row => ({
  criterion: criterion.id,
  unit: raw.unit,
  defaultNotApplicable,
  entry,
  appraisal: readAppraisal(raw.appraisal),
  invalid: hasErrors(issues),
  ...(documented && { documented }),
});

/** As last remembered; `settleSubmissions` brings it up to date. */
function standingOf(submissions: RawPeriod['submissions']): PeriodData['submissions'] {
  return new Map([...submissions].map(([unit, { record = firstRecord }]) => [unit, standing(record)]));
}

function numbersOf(cells: ReadonlyMap<string, RawCell>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  cells.forEach((cell, id) => {
    const value = numberOf(cell);
    if (value !== undefined) numbers.set(id, value);
  });
  return numbers;
}
