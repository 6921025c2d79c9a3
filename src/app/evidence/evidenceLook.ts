import type { EvidenceIssueCode } from '../../core/findings/findings';
import { absentPapers } from '../../core/evidence/examination/absentPapers';
import {
  documentedRows,
  documentsOf,
  openFiles,
  signedSheets,
  standingOf,
} from '../../core/evidence/index/indexLines';
import type { Issue } from '../../core/model';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { isOfFiles } from '../../core/findings/issue';
import { showFindings } from '../../workbook/show/listFindings';
import type { PeriodReading } from '../../workbook/period/periodReading';
import { keyedTabs } from '../../workbook/period/periodWorkbook';
import { keyedEvidence, showEvidence } from '../../workbook/show/showEvidence';
import { showChecks } from '../../workbook/show/showResults';
import type { LinkResult } from '../api/evidenceApi';
import { lookAtControl } from '../checking/controlLook';
import { readTarget, settle, writeBeside, type Target } from '../checking/examine';
import type { FoundPeriod } from '../control/findPeriod';
import { cardOf } from '../control/office';
import { gatherEvidence } from './gatherEvidence';
import { indexEvidence, type IndexedEvidence } from './indexEvidence';
import { linkResult } from './linkEvidence';
import type { World } from '../world/ports';
import { untilStill } from '../world/untilStill';

/** A period beside what Drive holds now. */
interface EvidenceSight {
  readonly reading: PeriodReading;
  readonly indexed: IndexedEvidence;
  readonly checked: CheckedPeriod;
}

interface EvidenceOutcome<T> {
  /** What the files were found to have; what stood before where they were not examined. */
  readonly examined?: readonly Issue<EvidenceIssueCode>[];
  /** Only this unit's lines of `Kiểm tra` are spoken of. */
  readonly unit?: string | undefined;
  readonly tell: (checked: CheckedPeriod) => T;
}

/**
 * A full check with a fresh look at Drive: brings `Minh chứng` up to date, moves submissions on, shows all findings. One
 * read and one write of the period workbook, few calls of Drive; the control workbook has been read.
 */
export function lookAtEvidence<T extends object>(
  world: World,
  found: FoundPeriod,
  conclude: (sight: EvidenceSight) => EvidenceOutcome<T>,
): LinkResult & T {
  const { workbookId } = found;
  const target: Target = {
    workbookId,
    card: cardOf(found),
    control: lookAtControl(world, found),
  };
  const gathered = gatherEvidence(world, found);
  const { folderUrl } = gathered;
  const { indexed, told } = untilStill(() => {
    const sight = readTarget(world, target);
    const { reading } = sight;
    const indexed = indexEvidence(gathered, reading, world.clock.today(), { lookAgain: true });
    const { reconciled, lines } = indexed;
    const documents = lines.map(standingOf);
    const { examination, requests } = settle(world, sight, {
      ...reading.raw,
      documented: documentedRows(documents),
      filesOf: openFiles(documents),
      signedSheets: signedSheets(documents),
      absentPapers: absentPapers(reading.raw.catalogue, reading.raw.period, () => documentsOf(lines)),
    });
    const { summary } = examination;
    const known = examination.checked.issues.filter(isFileIssue);
    const outcome = conclude({ reading, indexed, checked: examination.checked });
    const { examined = known, unit, tell } = outcome;
    const others = examination.checked.issues.filter((issue) => !isFileIssue(issue));
    const checked = { ...examination.checked, issues: [...others, ...examined] };
    return {
      result: { indexed, told: tell(checked) },
      moved: writeBeside(
        world,
        workbookId,
        [
          ...requests,
          ...showEvidence(reading, { reconciled, folderUrl, examined }),
          ...showChecks(reading, checked, summary),
          ...showFindings(reading, checked, world.clock.now(), unit),
        ],
        [...keyedTabs(reading), keyedEvidence(reading.evidence, reconciled)],
      ),
    };
  });
  return { ...linkResult(found, gathered, indexed), ...told };
}

const isFileIssue = (issue: CheckedPeriod['issues'][number]): issue is Issue<EvidenceIssueCode> =>
  isOfFiles(issue);
