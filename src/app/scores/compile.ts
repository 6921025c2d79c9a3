import { delivered } from '../../catalogue';
import { checkScale } from '../../core/catalogue/checkScale';
import { compareScale, scaleMark } from '../../core/catalogue/compareScale';
import { dataMark } from '../../core/closing/dataMark';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { describeCatalogueProblem, describeScaleChange, scaleTexts } from '../../text/vi';
import { showFindings } from '../../workbook/show/listFindings';
import { requireScale } from '../../workbook/period/requireScale';
import { showChecks } from '../../workbook/show/showResults';
import { showSummary } from '../../workbook/show/showSummary';
import { formats } from '../../workbook/tabs/list';
import { writeCompiled } from '../../workbook/tabs/periodCard/periodCardTab';
import type { PeriodLine } from '../../workbook/tabs/periods/periodsTab';
import type { CompileResult } from '../api/api';
import { lookAtControl } from '../checking/controlLook';
import { examine } from '../checking/examine';
import { findingLines } from '../checking/findingLines';
import { findPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { frozenOf } from '../checking/frozenOf';
import { standingTo } from './keptLines';
import { urlOf } from '../world/masks';
import type { FileContents, World } from '../world/ports';

/**
 * "Tổng hợp": one read of the control workbook, one read and one write of the period workbook. What "Kiểm tra" shows,
 * and the scores.
 * Where a result was concluded, how the figures stand to it. `contents`: to put its tab right from its file.
 * A `Thang điểm` that makes no sense is refused, cell by cell.
 */
export function compile(world: World, periodId?: string, contents?: FileContents): CompileResult {
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
      const mark = dataMark(checked);
      const standing =
        line.result && standingTo(contents, reading.results, line.result, frozenOf(examination));
      return {
        requests: [
          ...showChecks(reading, checked, summary),
          ...showFindings(reading, checked, now),
          ...showSummary(workbook, reading, checked, summary, {
            at: now,
            mark,
            scale: scaleTexts.standing(confirmationOf(line, checked)),
            changes: scaleChanges(checked),
            ...(standing && { result: standing }),
          }),
          ...(reading.format < formats.period ? [] : writeCompiled(workbook, { at: now, mark })),
          ...(standing?.requests ?? []),
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
