import { applyRules } from './applyRules';
import type { Day, Issue, ReportingPeriod } from '../model';
import type { DraftRow } from './draftRows';
import { rowRules, type IssueCode } from './rules';

/** What is odd in one row; `reporting`: criteria that one of their leads has reported for all. */
export function checkRow(
  draft: DraftRow,
  reporting: ReadonlySet<string>,
  period: ReportingPeriod,
  today: Day,
): readonly Issue<IssueCode>[] {
  const { criterion, unit, raw, parsed, entry, links, missingFigures, defaultNotApplicable, documented } =
    draft;
  const context = {
    criterion,
    cells: raw.cells,
    entry,
    flaws: parsed.flaws,
    links,
    defaultNotApplicable,
    coveredByOther: reporting.has(criterion.id),
    documented,
    missingFigures,
    period,
    today,
  };
  return applyRules(rowRules, context, { unit: unit.id, criterion: criterion.id });
}
