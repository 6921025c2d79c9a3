import type { RawPeriod } from '../../core/rows/rawPeriod';
import type { EntryTabReading } from '../tabs/entry/readEntryTab';
import type { EvidenceReading } from '../tabs/evidence/evidenceRows';
import type { FigureEntriesReading } from '../tabs/figureEntries/figureEntriesTab';
import type { FindingsReading } from '../tabs/findings/findingsTab';
import type { ResultsReading } from '../tabs/results/resultsTab';
import type { SnapshotsReading } from '../tabs/snapshots/snapshotsTab';
import type { SubmissionsReading } from '../tabs/submissions/submissionsTab';
import type { WeightReading } from '../tabs/weights/weightsTab';

/** A tab as it should be called, and as it is called now. */
export interface TabReading {
  readonly sheetId: number;
  readonly title: string;
  readonly now: string;
}

/** A period workbook as read, and where each thing was found, for writing back. */
export interface PeriodReading {
  readonly raw: RawPeriod;
  /** The format in which the workbook was made, or to which it was brought up. */
  readonly format: number;
  readonly entries: readonly EntryTabReading[];
  readonly figures: FigureEntriesReading;
  readonly submissions: SubmissionsReading;
  readonly findings: FindingsReading;
  readonly evidence: EvidenceReading;
  readonly snapshots: SnapshotsReading;
  readonly weights: WeightReading;
  readonly results: ResultsReading;
  readonly tabs: readonly TabReading[];
}
