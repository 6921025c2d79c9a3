import { ownFigure } from '../aggregation/rowBounds';
import type { CodeOf } from '../findings/findings';
import { inOrder } from '../findings/inOrder';
import { makeIssue } from '../findings/issue';
import { rowKey } from '../keys';
import type { Issue, Row } from '../model';
import type { DraftRow } from './draftRows';
import type { FigureValues } from './figureValues';
import type { AcrossRule, ComparedRow } from './rule';
import * as acrossRules from './rules/across';

const rules = inOrder<'across', AcrossRule>('across', acrossRules);

interface CheckedRow {
  readonly draft: DraftRow;
  readonly row: Row;
}

/** What shows only when rows are held beside each other. */
export function checkAcross(
  checked: readonly CheckedRow[],
  values: FigureValues,
): readonly Issue<CodeOf<'across'>>[] {
  const rows = checked.filter(({ draft }) => !draft.deleted).map(compared);
  const byKey = new Map(rows.map((row) => [rowKey({ criterion: row.criterion.id, unit: row.unit.id }), row]));
  const context = {
    rows,
    rowOf: (criterion: string, unit: string) => byKey.get(rowKey({ criterion, unit })),
    figureOf: values.of,
    nameOf: values.nameOf,
  };
  return rules.flatMap(({ code, check }) =>
    check(context).map(({ row: { unit, criterion }, column, params }) =>
      makeIssue(
        code,
        { unit: unit.id, criterion: criterion.id, ...(column !== undefined && { column }) },
        params,
      ),
    ),
  );
}

function compared({ draft: { criterion, unit, entry, links, raw }, row }: CheckedRow): ComparedRow {
  // 0 of 0 measures nothing.
  const isMeasured = !row.invalid && entry.notApplicable !== true && entry.denominator !== 0;
  const figure = isMeasured ? ownFigure(criterion, row) : undefined;
  return {
    criterion,
    unit,
    entry,
    links,
    ...(figure !== undefined && { figure }),
    ...(raw.previous !== undefined && { previous: raw.previous }),
  };
}
