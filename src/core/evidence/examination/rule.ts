import type { EvidenceIssueCode } from '../../findings/findings';
import type { Catalogue, Criterion, Day, Params, Place, ReportingPeriod, Row } from '../../model';
import type { EvidenceDocument, FileFacts } from '../model';
import type { Coverage } from './coverage';

/** All that is known of the evidence of a period. */
export interface EvidenceContext {
  readonly catalogue: Pick<Catalogue, 'criteria' | 'units'>;
  readonly period: ReportingPeriod;
  readonly today: Day;
  /** As interpreted, one a criterion and unit. */
  readonly rows: readonly Row[];
  readonly documents: readonly EvidenceDocument[];
  /** Unit → ids of its own folders: the unit's and those of its criteria. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Unit → when it last submitted, in UTC as `FileFacts.modifiedAt`; absent: not yet. */
  readonly submittedAt: ReadonlyMap<string, string>;
  /** MD5 of what was handed in in the period before → where, as people would say it. */
  readonly previous: ReadonlyMap<string, string>;
}

/** The same, arranged for the rules. */
export interface Examined extends EvidenceContext {
  criterion(id: string | undefined): Criterion | undefined;
  owes(unit: string, criterion: string): boolean;
  /** What a claim has as proof and what it lacks; undefined where nothing is claimed or nothing asked. */
  coverage(unit: string, criterion: string): Coverage | undefined;
  /** The claims that want proof. */
  readonly claims: readonly {
    readonly unit: string;
    readonly criterion: string;
    readonly coverage: Coverage;
  }[];
  /** The other documents of the same content. */
  copiesOf(document: EvidenceDocument, file: FileFacts): readonly EvidenceDocument[];
  nameOf(unit: string): string;
}

export interface EvidenceFinding {
  readonly where: Place;
  readonly params: Params;
}

export interface EvidenceRule<Code extends EvidenceIssueCode = EvidenceIssueCode> {
  readonly code: Code;
  check(evidence: Examined): readonly EvidenceFinding[];
}

/** A rule on each document; `judge` gives what its words need, undefined where all is well. */
export const documentRule = <Code extends EvidenceIssueCode>(
  code: Code,
  judge: (document: EvidenceDocument, evidence: Examined) => Params | undefined,
): EvidenceRule<Code> => ({
  code,
  check: (evidence) =>
    evidence.documents.flatMap((document) => {
      const params = judge(document, evidence);
      return params ? [{ where: { ...placeOf(document), document: nameOfSource(document) }, params }] : [];
    }),
});

/** A rule on each file that is there and not in the bin; its words are given the name. */
export const fileRule = <Code extends EvidenceIssueCode>(
  code: Code,
  judge: (file: FileFacts, document: EvidenceDocument, evidence: Examined) => Params | undefined,
): EvidenceRule<Code> =>
  documentRule(code, (document, evidence) => {
    const file = fileOf(document);
    const params = file && !file.trashed ? judge(file, document, evidence) : undefined;
    return file && params && { name: file.name, ...params };
  });

/** The file of a document, where there is one that can be looked at. */
export const fileOf = ({ source }: EvidenceDocument): FileFacts | undefined =>
  source.kind === 'file' && source.found.state === 'found' ? source.found.file : undefined;

/** The id of its file, or its address: as the index knows it. */
const nameOfSource = ({ source }: EvidenceDocument): string => {
  if (source.kind === 'web') return source.address;
  return source.found.state === 'found' ? source.found.file.id : source.found.id;
};

export const placeOf = ({ unit, criterion }: Pick<EvidenceDocument, 'unit' | 'criterion'>): Place => ({
  unit,
  ...(criterion !== undefined && { criterion }),
  column: 'evidence',
});
