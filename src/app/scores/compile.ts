import { delivered } from '../../catalogue';
import { checkScale } from '../../core/catalogue/checkScale';
import { compareScale, scaleMark } from '../../core/catalogue/compareScale';
import { markOf } from '../../core/mark';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { describeCatalogueProblem, describeScaleChange, scaleTexts } from '../../text/vi';
import { showFindings } from '../../workbook/show/listFindings';
import { requireScale } from '../../workbook/period/requireScale';
import { showChecks } from '../../workbook/show/showResults';
import { showSummary } from '../../workbook/show/showSummary';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { CompileResult } from '../api/api';
import { lookAtControl } from '../checking/controlLook';
import { examine } from '../checking/examine';
import { findingLines } from '../checking/findingLines';
import { findPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { urlOf } from '../world/masks';
import type { World } from '../world/ports';

/**
 * "Tổng hợp": one read of the control workbook, one read and one write of the period workbook. What "Kiểm tra" shows,
 * and the scores.
 * A `Thang điểm` that makes no sense is refused, cell by cell.
 */
export function compile(world: World, periodId?: string): CompileResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId } = found;
    const target = {
      workbookId,
      card: cardOf(found),
      control: lookAtControl(world, found),
    };
    return examine(world, target, (examination) => {
      const { workbook, reading, checked, summary } = examination;
      requireScale(reading);
      const now = world.clock.now();
      return {
        requests: [
          ...showChecks(reading, checked, summary),
          ...showFindings(reading, checked, now),
          ...showSummary(workbook, reading, checked, summary, {
            at: now,
            mark: markOf([checked.rows, checked.figures, [...checked.province]]),
            scale: scaleTexts.standing(confirmationOf(line, checked)),
            changes: scaleChanges(checked),
          }),
        ],
        result: { workbookId, url: urlOf(workbookId), summary, findings: findingLines(reading, checked) },
      };
    });
  });
}

/** How the period's own scale differs from the delivered one, in words, by scale and criterion. */
function scaleChanges({ catalogue }: CheckedPeriod): ReadonlyMap<string, string> {
  const changes = new Map(
    compareScale(catalogue, delivered).map((change) => [change.id, describeScaleChange(change)]),
  );
  for (const problem of checkScale(catalogue)) {
    const id = String(problem.params.scale);
    if (problem.code !== 'scalePointsDiffer') continue;
    changes.set(id, [changes.get(id), describeCatalogueProblem(problem)].filter(Boolean).join('; '));
  }
  return changes;
}

function confirmationOf(
  { scaleConfirmedBy: by, scaleConfirmedAt: at, scaleMark: mark }: PeriodLine,
  { catalogue }: CheckedPeriod,
): Parameters<typeof scaleTexts.standing>[0] {
  if (by === undefined || at === undefined) return undefined;
  return { by, at, changed: mark !== scaleMark(catalogue) };
}
