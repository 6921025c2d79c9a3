import { kindOf } from '../../documentKinds';
import type { Criterion, Day, Entry, EvidenceKind, EvidenceRequirement, ReportingPeriod } from '../../model';
import type { EvidenceDocument } from '../model';
import type { AbsentPapers } from '../../rows/rawPeriod';
import { isOver, periodMonths, periodQuarters, quarterOf, type TimeKey } from './periodMonths';

/** What a claim has as proof, held against the alternative that it comes nearest to. */
export interface Coverage {
  /** Kinds of that alternative of which there is no document. */
  readonly missing: readonly EvidenceKind[];
  /** Files that could be any of them. */
  readonly unknown: number;
  /** Whatever the unknown files are, no alternative has all its kinds. */
  readonly lacking: boolean;
  /** Kinds that are there, but not for every month or quarter. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly kind: EvidenceKind;
  readonly frequency: 'monthly' | 'quarterly';
  readonly absent: readonly TimeKey[];
  readonly wanted: readonly TimeKey[];
  /** Documents of the kind that do not say of what time they are. */
  readonly undated: readonly EvidenceDocument[];
}

export interface Claim {
  readonly criterion: Criterion;
  readonly entry: Entry;
  readonly documents: readonly EvidenceDocument[];
  readonly period: Pick<ReportingPeriod, 'from' | 'to'>;
  /** The period is not over: what is asked for month by month falls due bit by bit (`absentSoFar`), and lacks nothing yet. */
  readonly running: boolean;
}

/** The kinds that a criterion asks for, each once. */
export const kindsAsked = ({ evidence }: Pick<Criterion, 'evidence'>): readonly EvidenceKind[] => [
  ...new Set(evidence.flatMap((alternative) => alternative.map(({ kind }) => kind))),
];

export function coverageOf(claim: Claim): Coverage {
  const unknown = claim.documents.filter(isUnknown).length;
  const alternatives = claim.criterion.evidence.map((alternative) =>
    against(claim.running ? alternative.filter(({ frequency }) => frequency === 'once') : alternative, claim),
  );
  const complete = alternatives.find(({ missing, gaps }) => missing.length === 0 && gaps.length === 0);
  // Of equals the first: the dispatch names it first.
  const [nearest] = [...alternatives].sort((a, b) => b.present - a.present);
  const { missing = [], gaps = [] } = complete ?? nearest ?? {};
  return { missing, gaps, unknown, lacking: alternatives.every((one) => one.missing.length > unknown) };
}

interface Compared extends Pick<Coverage, 'missing' | 'gaps'> {
  readonly present: number;
}

function against(alternative: readonly EvidenceRequirement[], claim: Claim): Compared {
  const missing = alternative.filter(({ kind }) => !isThere(kind, claim)).map(({ kind }) => kind);
  const gaps = alternative.flatMap((requirement) => {
    const gap = missing.includes(requirement.kind) ? undefined : gapOf(requirement, claim);
    return gap && gap.absent.length > 0 ? [gap] : [];
  });
  return { missing, gaps, present: alternative.length - missing.length };
}

/** A file of which nobody knows what it is; also one that this account may not see. */
const isUnknown = ({ source, traits: { kind } }: EvidenceDocument): boolean =>
  kind === undefined && source.kind === 'file';

function isThere(kind: EvidenceKind, claim: Claim): boolean {
  // Named by its number, a document can be looked up; as `evidenceMissing` reads it.
  if (kindOf(kind).byNumber && claim.entry.documentNo !== undefined) return true;
  // What lies in the folder of a criterion that asks for one kind is of that kind, whatever its name.
  const anything = kindsAsked(claim.criterion).length === 1;
  return claim.documents.some((document) => serves(kind, document) || (anything && isUnknown(document)));
}

const serves = (kind: EvidenceKind, { source, traits }: EvidenceDocument): boolean =>
  traits.kind === kind ||
  // A plan is one of the "văn bản" asked for; the codes of dossiers stand in the report ("kèm theo mã số hồ sơ").
  (traits.kind !== undefined && kindOf(traits.kind).servesAs.includes(kind)) ||
  // What stands on the web proves itself where an address is asked for.
  (source.kind === 'web' && traits.kind === undefined && kindOf(kind).online);

function gapOf(
  { kind, frequency }: EvidenceRequirement,
  claim: Pick<Claim, 'criterion' | 'documents' | 'period'>,
): Gap | undefined {
  if (frequency === 'once') return undefined;
  const anything = kindsAsked(claim.criterion).length === 1;
  const documents = claim.documents.filter(
    (document) => serves(kind, document) || (anything && isUnknown(document)),
  );
  const months = periodMonths(claim.period);
  const times = documents.map((document) => ({ document, covered: monthsOf(document, months) }));
  const undated = times.filter(({ covered }) => covered === undefined).map(({ document }) => document);
  if (undated.length > 0 && kindOf(kind).rhythm === 'all') return undefined;
  const covered = new Set(times.flatMap((time) => time.covered ?? []));
  const wanted = frequency === 'monthly' ? months : periodQuarters(claim.period);
  const coveredQuarters = new Set(Array.from(covered, quarterOf));
  const absent = wanted.filter((key) => !(frequency === 'monthly' ? covered : coveredQuarters).has(key));
  return { kind, frequency, absent, wanted, undated };
}

/**
 * Of what a criterion asks for month by month or quarter by quarter: of which that are over nothing is there. Undefined
 * where nothing is lacking so far, whatever the files are that nobody has named. Of alternatives the nearest counts.
 */
export function absentSoFar(
  claim: Pick<Claim, 'criterion' | 'documents' | 'period'>,
  today: Day,
): AbsentPapers | undefined {
  const unknown = claim.documents.filter(isUnknown).length;
  const alternatives = claim.criterion.evidence.map((alternative) =>
    alternative.flatMap((requirement): readonly AbsentPapers[] => {
      const gap = gapOf(requirement, claim);
      const absent = gap?.absent.filter((key) => isOver(key, today)) ?? [];
      if (!gap || absent.length <= gap.undated.length + unknown) return [];
      const { kind, frequency } = gap;
      return [{ kind, frequency, absent, total: gap.wanted.filter((key) => isOver(key, today)).length }];
    }),
  );
  if (alternatives.some((absent) => absent.length === 0)) return undefined;
  const [nearest] = alternatives.flat().sort((a, b) => a.absent.length - b.absent.length);
  return nearest;
}

/**
 * The months of the period that a document is of; undefined where it does not say. Without a month that of its date
 * counts. A month of another year stands for the one of this period: that the year is odd, other rules tell.
 */
function monthsOf({ traits }: EvidenceDocument, months: readonly TimeKey[]): readonly TimeKey[] | undefined {
  const { month, quarter, documentDate } = traits;
  if (month === undefined && quarter === undefined) {
    return documentDate === undefined
      ? undefined
      : pick([Number(documentDate.slice(5, 7))], Number(documentDate.slice(0, 4)), months);
  }
  const numbers = month !== undefined ? [month] : [2, 1, 0].map((back) => (quarter ?? 0) * 3 - back);
  return pick(numbers, traits.year, months);
}

function pick(
  numbers: readonly number[],
  year: number | undefined,
  months: readonly TimeKey[],
): readonly TimeKey[] {
  const named = months.filter((key) => numbers.includes(Number(key.slice(5))));
  const exact = named.filter((key) => Number(key.slice(0, 4)) === year);
  return exact.length > 0 ? exact : named;
}
