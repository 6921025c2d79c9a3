import { examineEvidence as examine } from '../core/evidence/doctor/examineEvidence';
import { documentedRows, documentsOf } from '../core/evidence/indexLines';
import { instantOfMoment } from '../core/instant';
import type { SettledPeriod } from '../core/period/settleSubmissions';
import { isOfFiles } from '../core/validation/issue';
import { progressTexts } from '../text/vi';
import { showFindings } from '../workbook/listFindings';
import { keyedTabs, withDocuments } from '../workbook/periodWorkbook';
import { keyedEvidence, showEvidence } from '../workbook/showEvidence';
import { showChecks } from '../workbook/showResults';
import type { ExamineResult } from './api';
import { lookAtControl } from './controlLook';
import { countByUnit } from './countByUnit';
import { readTarget, settle, writeBeside, type Target } from './examine';
import { findingLines } from './findingLines';
import { findPeriod } from './findPeriod';
import { gatherEvidence } from './gatherEvidence';
import { indexEvidence } from './indexEvidence';
import { countDocuments, describeFolders } from './linkEvidence';
import { urlOf } from './masks';
import type { World } from './ports';
import { readPreviousContents } from './previousContents';
import { untilStill } from './untilStill';

/**
 * "Khám minh chứng": brings `Minh chứng` up to date as "Liên kết minh chứng" does, and looks for what is wrong with the
 * documents: in `Kiểm tra`, beside the row, beside the document. One read of the control workbook, one of the previous
 * period's index where there is one, one read and one write of the period workbook, few calls of Drive.
 */
export function examineEvidence(world: World, periodId?: string): ExamineResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { line, workbookId } = found;
    const period = line.read();
    const target: Target = {
      workbookId,
      card: { period, state: line.readState() },
      control: lookAtControl(world, found),
    };
    const previous = readPreviousContents(world, found);
    const gathered = gatherEvidence(world, found);
    const { indexed, findings, units } = untilStill(() => {
      const sight = readTarget(world, target);
      const { reading } = sight;
      const indexed = indexEvidence(gathered, reading, world.clock.today());
      const { reconciled, lines, folders } = indexed;
      world.progress.say(progressTexts.examiningEvidence);
      // What was found before is found again, or is gone.
      const raw = {
        ...reading.raw,
        rows: withDocuments(reading.raw.rows, documentedRows(lines)),
        examined: [],
      };
      const { examination, settled, requests } = settle(world, sight, raw);
      const { summary } = examination;
      const { catalogue, rows } = examination.checked;
      const submittedAt = submissionTimes(settled);
      const documents = documentsOf(lines);
      const examined = examine({ catalogue, period, rows, documents, folders, submittedAt, previous });
      const checked = { ...examination.checked, issues: [...examination.checked.issues, ...examined] };
      const findings = findingLines(reading, checked).filter(isOfFiles);
      const { folderUrl } = gathered;
      return {
        result: { indexed, findings, units: countByUnit(findings, catalogue.units) },
        moved: writeBeside(
          world,
          workbookId,
          [
            ...requests,
            ...showEvidence(reading, { reconciled, folderUrl, examined }),
            ...showChecks(reading, checked, summary),
            ...showFindings(reading, checked, world.clock.now()),
          ],
          [...keyedTabs(reading), keyedEvidence(reading.evidence, reconciled)],
        ),
      };
    });
    return {
      period: period.id,
      workbookId,
      url: urlOf(workbookId),
      ...countDocuments(indexed),
      ...describeFolders(gathered),
      unread: indexed.unread,
      findings,
      units,
    };
  });
}

/** Unit → when what stands was submitted; the end of that minute, since seconds are not remembered. */
function submissionTimes({ checked: { submissions } }: SettledPeriod): ReadonlyMap<string, string> {
  return new Map(
    [...submissions].flatMap(([unit, { since }]): readonly (readonly [string, string])[] =>
      since === undefined ? [] : [[unit, instantOfMoment(since)]],
    ),
  );
}
