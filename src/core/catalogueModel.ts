/** What is asked, of whom, and what it is worth: the terms of the catalogue. Imported by way of `model.ts`. */
import type { EvidenceKind } from './documentKinds';

export type { EvidenceKind };

/** Who or what decided a thing: the dispatch itself, the province's results of 31/12/2020, or this project. */
export type Basis = 'dispatch' | 'published-2020' | 'inferred';

/** A decision that the dispatch itself does not make: on what it rests, and why, in a few words of Vietnamese. */
export interface Grounds {
  readonly basis: Basis;
  readonly reason: string;
}

/** The three scales of QĐ 1784: điều kiện sẵn sàng, kết quả, đặc thù. */
export interface Scale {
  readonly id: string;
  readonly name: string;
  /** Points of all its criteria together. */
  readonly max: number;
  /** Levels from the highest down; a level is reached at a rate (0…1) of at least `from`. Empty: not levelled. */
  readonly levels: readonly Level[];
  readonly grounds: Grounds;
}

export interface Level {
  readonly name: string;
  readonly from: number;
}

/** A group of criteria, one tab of the period workbook: `1.I` … `3.V`. */
export interface CriterionGroup {
  readonly id: string;
  readonly scale: string;
  readonly title: string;
  /** Short enough for a chart or a phone. */
  readonly shortTitle: string;
  /** Line of the dispatch. */
  readonly source: number;
}

export type UnitKind = 'department' | 'publicService' | 'commune' | 'other';

/** A named set of units that the dispatch assigns criteria to as a whole. */
export interface UnitGroup {
  readonly id: string;
  readonly name: string;
  /** The spellings by which the dispatch (or an official) names it. */
  readonly aliases: readonly string[];
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Ids of `UnitGroup`. */
  readonly groups: readonly string[];
  readonly aliases: readonly string[];
  /** E-mail addresses of its people or its group address; none where it has no Google account. */
  readonly people: readonly string[];
  /** Its official mailbox: it gets mail, and is never let into anything. */
  readonly mailbox?: string;
  readonly grounds: Grounds;
}

/** A common figure (số liệu chung): entered once a period, used by several criteria. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  /** What is counted: `người`, `máy`, `văn bản`. */
  readonly unit: string;
  /** `unit`: each unit's own. `district`: the whole district's, entered by the office that leads it. */
  readonly scope: 'unit' | 'district';
  /** Unit or group ids that enter it; for `district` exactly one unit. */
  readonly enteredBy: readonly string[];
  /** Only units of these kinds enter it; `all` for every unit of `enteredBy`. */
  readonly appliesTo: AppliesTo;
  /** Figures of the same scope that this one may not exceed. */
  readonly atMost: readonly string[];
  /** The district figure that the units' values should add up to. */
  readonly sumsTo?: string;
  readonly grounds: Grounds;
}

export type AppliesTo = 'all' | readonly UnitKind[];

/** One number that a ratio asks for; its value is the sum of `figures` where the units enter them as common figures. */
export interface Quantity {
  readonly label: string;
  readonly figures: readonly string[];
}

export type Measure =
  | { readonly kind: 'yesNo' }
  | {
      readonly kind: 'ratio';
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      /** The numerator counts a part of the denominator, so it may not be larger. */
      readonly partOfWhole: boolean;
    }
  /** A whole number of `unit`. */
  | { readonly kind: 'count'; readonly quantity: Quantity; readonly unit: string }
  /** Times a month. */
  | { readonly kind: 'frequency'; readonly label: string }
  /** Đồng. */
  | { readonly kind: 'amount'; readonly label: string };

/** Rows of several units → the district's figure. */
export type Aggregation = 'single' | 'sumRatio' | 'meanRatio' | 'shareOfUnits' | 'sum' | 'any' | 'all';

/** Figure → fraction of the maximum (0…1). */
export type Scoring =
  | { readonly method: 'linear' }
  | { readonly method: 'yesNo' }
  /** The fraction of the highest step whose `from` the figure reaches; 0 below the first. */
  | { readonly method: 'steps'; readonly steps: readonly Step[] }
  | { readonly method: 'target'; readonly target: number }
  /** The appraiser enters the points, with a reason. */
  | { readonly method: 'manual' };

export interface Step {
  readonly from: number;
  readonly fraction: number;
}

export interface EvidenceRequirement {
  readonly kind: EvidenceKind;
  readonly frequency: 'once' | 'monthly' | 'quarterly';
  /** It has to bear a digital signature. */
  readonly signed?: true;
}

/** Alternatives ("hoặc"); one of them complete is enough. Empty: the criterion asks for no document. */
export type EvidencePolicy = readonly (readonly EvidenceRequirement[])[];

/** A criterion's points; the office edits them in `Thang điểm`. */
export interface Weight {
  readonly max: number;
  readonly scoring: Scoring;
  /** Why it is left out of this period's assessment, as the office typed it. */
  readonly excluded?: string;
}

/** One number that a unit reports: in its row for a criterion, or as a common figure. */
export type QuantityRef =
  | { readonly criterion: string; readonly quantity: 'numerator' | 'denominator' }
  | { readonly figure: string };

/** How a row must agree with another number of the same unit; `reason` says why, in a few words of Vietnamese. */
export type Tie =
  /** This row's number counts a part of what the other counts. */
  | {
      readonly kind: 'atMost';
      readonly part: 'numerator' | 'denominator';
      readonly whole: QuantityRef;
      readonly reason: string;
    }
  /** This row's "Có" needs the other number to be above 0. */
  | { readonly kind: 'positive'; readonly quantity: QuantityRef; readonly reason: string };

export interface Criterion {
  /** The official code, never reused: `1.I.5`. */
  readonly id: string;
  readonly group: string;
  readonly subHeading?: string;
  /** Exact words of the dispatch, line and page breaks joined. */
  readonly title: string;
  readonly work: string;
  /** "Đơn vị chủ trì thực hiện" as printed; resolved to units by `resolveLeads`. */
  readonly leadText: string;
  /** The lead units of these kinds are asked by default; the others' rows start as not applicable. */
  readonly appliesTo: AppliesTo;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly weight: Weight;
  readonly evidence: EvidencePolicy;
  /** Absent where it stands alone. */
  readonly ties?: readonly Tie[];
  /** What the dispatch does not say about measure, aggregation and scoring. */
  readonly grounds: Grounds;
  /** What is odd in the source, for the office to see. */
  readonly sourceNote?: string;
  /** Line of the dispatch where the row begins. */
  readonly source: number;
}

export interface Catalogue {
  readonly scales: readonly Scale[];
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly figures: readonly Figure[];
  readonly unitGroups: readonly UnitGroup[];
  readonly units: readonly Unit[];
}
