import type { IssueCode } from '../../core/findings/findings';
import type { EvidenceKind } from '../../core/documentKinds';
import type { Day, Issue, Office, OfficeDesk } from '../../core/model';
import type { PeriodData, Summary } from '../../core/summary/model';

/** All that papers are made of: a period as it stands now, and who writes. */
export interface PaperData extends PeriodData {
  readonly issues: readonly Issue<IssueCode>[];
  readonly summary: Summary;
  readonly office: Office;
  readonly desk: OfficeDesk;
  /** Row key → the row's own figure in the period before; empty where there was none. */
  readonly previous: ReadonlyMap<string, number>;
  /** Documents that are there, in the order of the tab `Minh chứng`. */
  readonly documents: readonly ListedDocument[];
  /** Unit → the code over what it handed in last. */
  readonly seals: ReadonlyMap<string, string>;
  /** What units wrote of difficulties, in their own words. */
  readonly difficulties: readonly Difficulty[];
  readonly today: Day;
}

export interface ListedDocument {
  readonly unit: string;
  readonly criterion?: string;
  /** The name of its file, or its address. */
  readonly name: string;
  readonly kind?: EvidenceKind;
  readonly documentNo?: string;
  readonly documentDate?: Day;
}

export interface Difficulty {
  readonly unit: string;
  readonly text: string;
}
