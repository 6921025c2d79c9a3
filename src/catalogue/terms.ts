import type {
  AppliesTo,
  Aggregation,
  Criterion,
  EvidenceKind,
  EvidencePolicy,
  EvidenceRequirement,
  Grounds,
  Measure,
  Quantity,
  Scoring,
} from '../core/model';

/** The short words in which the catalogue files are written. */

export const stated = (reason: string): Grounds => ({ basis: 'dispatch', reason });
export const published = (reason: string): Grounds => ({ basis: 'published-2020', reason });
export const inferred = (reason: string): Grounds => ({ basis: 'inferred', reason });

export const yesNo: Measure = { kind: 'yesNo' };
/** A number the unit enters in its row. */
export const entered = (label: string): Quantity => ({ label, figures: [] });
/** A number taken from common figures; several are added up. */
export const common = (label: string, ...figures: string[]): Quantity => ({ label, figures });
/** The numerator counts a part of the denominator. */
export const part = (numerator: Quantity, denominator: Quantity): Measure => ({
  kind: 'ratio',
  numerator,
  denominator,
  partOfWhole: true,
});
/** The numerator may be larger than the denominator: computers per official. */
export const per = (numerator: Quantity, denominator: Quantity): Measure => ({
  kind: 'ratio',
  numerator,
  denominator,
  partOfWhole: false,
});
export const count = (quantity: Quantity, unit: string): Measure => ({ kind: 'count', quantity, unit });
export const frequency = (label: string): Measure => ({ kind: 'frequency', label });
export const amount = (label: string): Measure => ({ kind: 'amount', label });

export const linear: Scoring = { method: 'linear' };
export const allOrNothing: Scoring = { method: 'yesNo' };
export const manual: Scoring = { method: 'manual' };
export const target = (value: number): Scoring => ({ method: 'target', target: value });

const once = (kind: EvidenceKind): EvidenceRequirement => ({ kind, frequency: 'once' });
export const contract = once('contract');
export const acceptance = once('acceptance');
export const invoice = once('invoice');
export const invoiceMonthly: EvidenceRequirement = { kind: 'invoice', frequency: 'monthly' };
export const handover = once('handover');
export const decision = once('decision');
export const plan = once('plan');
export const diploma = once('diploma');
export const report = once('report');
/** Its claim is that papers are signed, so the paper that proves it is: no line of the dispatch says so (inferred). */
export const signedReport: EvidenceRequirement = { ...report, signed: true };
export const reportMonthly: EvidenceRequirement = { kind: 'report', frequency: 'monthly' };
export const url = once('url');
export const urlMonthly: EvidenceRequirement = { kind: 'url', frequency: 'monthly' };
export const urlQuarterly: EvidenceRequirement = { kind: 'url', frequency: 'quarterly' };
export const dossierCodes = once('dossierCodes');
export const softwareList = once('softwareList');
export const articles = once('articles');

/** "Scan hợp đồng, thanh lý hợp đồng và hoá đơn": the papers of a purchase. */
export const purchase: readonly EvidenceRequirement[] = [contract, acceptance, invoice];
/** The source note on such papers: the dispatch misprints them throughout. */
export const redInvoice = 'Công văn in “hoá đơn đồ”, có lẽ là “hoá đơn đỏ” (hóa đơn giá trị gia tăng).';

export interface CriterionSpec {
  readonly id: string;
  /** Line of the dispatch. */
  readonly source: number;
  readonly subHeading?: string;
  readonly title: string;
  readonly leadText: string;
  readonly work: string;
  readonly appliesTo?: AppliesTo;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly scoring: Scoring;
  readonly evidence: EvidencePolicy;
  readonly grounds: Grounds;
  readonly sourceNote?: string;
}

/** Every criterion is worth one point: the row counts equal the maxima 50 and 100 that the province published (inferred). */
export function criterion({ scoring, appliesTo = 'all', ...spec }: CriterionSpec): Criterion {
  const group = spec.id.slice(0, spec.id.lastIndexOf('.'));
  return { ...spec, group, appliesTo, weight: { max: 1, scoring } };
}
