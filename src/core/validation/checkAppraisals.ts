import type { CodeOf } from '../findings/findings';
import { inOrder } from '../findings/inOrder';
import { makeIssue } from '../findings/issue';
import type { Issue, Place } from '../model';
import { isBlank } from '../parse/rawCell';
import { appraisesItself } from '../rows/appraisesItself';
import type { RawPeriod } from '../rows/rawPeriod';
import { applyRules } from './applyRules';
import type { DraftRow } from './draftRows';
import { numberOf, readAppraisal, textOf } from './readAppraisal';
import type { AppraisalRule } from './rule';
import * as appraisalRules from './rules/appraisal';

const rules = inOrder<'appraisal', AppraisalRule>('appraisal', appraisalRules);

/** What is odd in the cells of the appraisers. It leaves the unit's own entry valid. */
export const checkAppraisals = (
  drafts: readonly DraftRow[],
  period: Pick<RawPeriod, 'facts' | 'submissions'>,
): readonly Issue<CodeOf<'appraisal'>>[] =>
  drafts.flatMap(({ criterion, unit, raw: { appraisal: raw } }) => {
    const onlyItself = appraisesItself(period, unit.id);
    const context = { criterion, raw, appraisal: readAppraisal(raw), onlyItself };
    return applyRules(rules, context, { unit: unit.id, criterion: criterion.id });
  });

/** What is odd in the province's points, which stand in `Thang điểm`. */
export const checkProvince = ({
  catalogue,
  province,
}: Pick<RawPeriod, 'catalogue' | 'province'>): readonly Issue<CodeOf<'province'>>[] =>
  catalogue.criteria.flatMap(({ id: criterion, weight: { max } }): readonly Issue<CodeOf<'province'>>[] => {
    const cell = province.get(criterion);
    if (!cell || isBlank(cell)) return [];
    const where: Place = { criterion, column: 'province' };
    const value = numberOf(cell);
    if (value === undefined) return [makeIssue('provinceUnreadable', where, { text: textOf(cell) })];
    return value < 0 || value > max ? [makeIssue('provinceAboveMax', where, { value, max })] : [];
  });
