import { examineEvidence as examine } from '../../core/evidence/examination/examineEvidence';
import { documentsOf } from '../../core/evidence/index/indexLines';
import { instantOfMoment } from '../../core/instant';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { isOfFiles } from '../../core/findings/issue';
import { progressTexts } from '../../text/vi';
import type { ExamineResult } from '../api/evidenceApi';
import { countByUnit } from '../checking/countByUnit';
import { lookAtEvidence } from './evidenceLook';
import { findingLines } from '../checking/findingLines';
import { findPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';
import { readPreviousContents } from './previousContents';

/**
 * "Rà soát minh chứng": brings `Minh chứng` up to date as "Liên kết minh chứng" does, and looks for what is wrong with the
 * documents: in `Kiểm tra`, beside the row, beside the document. One read of the control workbook, one of the previous
 * period's index where there is one, one read and one write of the period workbook, few calls of Drive.
 */
export function examineEvidence(world: World, periodId?: string): ExamineResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const previous = readPreviousContents(world, found);
    return lookAtEvidence(world, found, ({ reading, indexed: { lines, folders }, checked }) => {
      world.progress.say(progressTexts.examiningEvidence);
      const { catalogue, period, rows } = checked;
      const documents = documentsOf(lines);
      const submittedAt = submissionTimes(checked);
      return {
        examined: examine({
          catalogue,
          period,
          today: world.clock.today(),
          rows,
          documents,
          folders,
          submittedAt,
          previous,
        }),
        tell: (after) => {
          const findings = findingLines(reading, after).filter(isOfFiles);
          return { findings, units: countByUnit(findings, catalogue.units) };
        },
      };
    });
  });
}

/** Unit → when what stands was submitted; the end of that minute, since seconds are not remembered. */
function submissionTimes({ submissions }: CheckedPeriod): ReadonlyMap<string, string> {
  return new Map(
    [...submissions].flatMap(([unit, { since }]): readonly (readonly [string, string])[] =>
      since === undefined ? [] : [[unit, instantOfMoment(since)]],
    ),
  );
}
