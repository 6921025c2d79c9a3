import { showChecks, showSummary } from '../workbook/showResults';
import { showFindings } from '../workbook/listFindings';
import type { CompileResult } from './api';
import { lookAtControl } from './controlLook';
import { examine } from './examine';
import { findingLines } from './findingLines';
import { findPeriod } from './findPeriod';
import { urlOf } from './masks';
import type { World } from './ports';

/**
 * "Tổng hợp": one read of the control workbook, one read and one write of the period workbook. What "Kiểm tra" shows,
 * and the scores.
 */
export function compile(world: World, periodId?: string): CompileResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId } = found;
    const target = {
      workbookId,
      card: { period: line.read(), state: line.readState() },
      control: lookAtControl(world, found),
    };
    return examine(world, target, (examination) => {
      const { workbook, reading, checked, summary } = examination;
      const now = world.clock.now();
      return {
        requests: [
          ...showChecks(reading, checked, summary),
          ...showFindings(reading, checked, now),
          ...showSummary(workbook, checked, summary, now),
        ],
        result: { workbookId, url: urlOf(workbookId), summary, findings: findingLines(reading, checked) },
      };
    });
  });
}
