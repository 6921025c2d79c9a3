/**
 * The terms of the domain, in one place. Ids are the officials' own codes (`1.I.5`) or short names (`noi-vu`);
 * everything here is plain data that survives JSON.
 */

export type * from './catalogueModel';

// ── Period ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A calendar day as `yyyy-MM-dd`, in the district's time zone. */
export type Day = string;

export interface ReportingPeriod {
  readonly id: string;
  readonly name: string;
  /** First and last day that the figures cover. */
  readonly from: Day;
  readonly to: Day;
  /** The last day on which a unit is on time, and on which the office compiles. */
  readonly unitDeadline: Day;
  readonly compileDeadline: Day;
}

/** The unit that compiles and appraises: who it is, and what its texts and papers call it. */
export interface Office {
  /** Its id among the units. */
  readonly id: string;
  readonly name: string;
  /** As texts call it. */
  readonly shortName: string;
  /** The authority that it works for: cơ quan chủ quản. */
  readonly superior: string;
  /** To whom it reports: nơi nhận báo cáo. */
  readonly addressee: string;
  /** Stands before the date of its papers: địa danh. */
  readonly place: string;
  /** Stands in the number of its papers: ký hiệu. */
  readonly sign: string;
}

/** What its papers need besides; what is not known yet is '' and stands open in them. */
export interface OfficeDesk {
  /** Of its superior, in the number of a paper: `UBND` in `12/BC-UBND`. */
  readonly superiorSign: string;
  /** Who signs for the superior, a line each: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
  readonly superiorCapacity: readonly string[];
  readonly superiorSigner: string;
  /** Who signs for the office itself. */
  readonly capacity: readonly string[];
  readonly signer: string;
  /** Nơi nhận, each as it stands there: `UBND tỉnh … (để b/c)`. */
  readonly recipients: readonly string[];
  /** Who drafts, in the last line of the recipients. */
  readonly drafter: string;
}

/** What a unit typed for one criterion, as read; a field that could not be read is absent and has an `Issue`. */
export interface Entry {
  readonly yesNo?: boolean;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly notApplicable?: boolean;
  readonly explanation?: string;
  readonly evidence?: string;
  readonly documentNo?: string;
  readonly documentDate?: Day;
  readonly note?: string;
}

/** What the appraiser decided on a row. */
export interface Appraisal {
  readonly verdict?: 'accepted' | 'corrected' | 'returned' | 'rejected';
  /** The row's own figure as corrected: a ratio, a number, or 1 / 0 for yes / no. */
  readonly figure?: number;
  readonly points?: number;
  readonly comment?: string;
  /** The verdict is none of the row's own: the whole submission was accepted. */
  readonly bySubmission?: true;
}

/** One row of an entry tab: what one unit owes for one criterion. */
export interface Row {
  readonly criterion: string;
  readonly unit: string;
  /** The unit's kind is not asked by default; any value entered lifts that. */
  readonly defaultNotApplicable: boolean;
  readonly entry: Entry;
  readonly appraisal: Appraisal;
  /** Findings of severity `error` on this row: its values cannot be counted yet. */
  readonly invalid: boolean;
  /** Documents stand to it in `Minh chứng`. */
  readonly documented?: boolean;
}

/** One value of `Số liệu chung`. */
export interface FigureEntry {
  readonly figure: string;
  readonly unit: string;
  readonly value?: number;
  /** The value with which it was first counted; another one now may have moved intervals. */
  readonly first?: number;
}

// ── Findings ────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warning' | 'info';

/**
 * Where a finding stands: the row by its keys, the column by its header key; a criterion alone: its line in
 * `Thang điểm`; a tab alone: its head; none of them: the whole workbook.
 */
export interface Place {
  /** A tab's title as it is now. */
  readonly tab?: string;
  readonly unit?: string;
  readonly criterion?: string;
  readonly figure?: string;
  readonly column?: string;
  /** One of several documents of the place: the id of its file, or its address. */
  readonly document?: string;
}

/** Something a person typed that needs a look. Its words come from `text/` by code. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly where: Place;
  readonly params: Params;
}

/** What the words of a finding need: values as typed or as read. */
export type Params = Readonly<Record<string, string | number>>;

// ── Scores ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A figure that can still move: the least and the most it can become. Equal ends: certain. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
