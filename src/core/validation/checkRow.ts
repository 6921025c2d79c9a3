import type { RowCode } from '../findings/findings';
import { inOrder } from '../findings/inOrder';
import type { Day, Issue, ReportingPeriod } from '../model';
import { applyRules } from './applyRules';
import type { DraftRow } from './draftRows';
import type { RowRule } from './rule';
import * as rowRules from './rules/row';

const rules = inOrder<'row', RowRule>('row', rowRules);

/** What is odd in one row; `reporting`: criteria that one of their leads has reported for all. */
export function checkRow(
  draft: DraftRow,
  reporting: ReadonlySet<string>,
  period: ReportingPeriod,
  today: Day,
): readonly Issue<RowCode>[] {
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
    absentPapers: () => draft.absentPapers(today),
    missingFigures,
    period,
    today,
  };
  return applyRules(rules, context, { unit: unit.id, criterion: criterion.id });
}
