import type { EvidenceKind } from '../../model';
import type { DocumentTraits } from '../model';
import { invoicePaper } from './invoicePaper';
import { nameTokens } from './nameTokens';
import { isDateLine, paperDate } from './paperDate';
import { paperIssuer } from './paperIssuer';
import { paperLines, type PaperLine } from './paperLines';
import { apartNumbers, numberBehindTitle, paperNumber, type PaperNumber } from './paperNumber';
import { isAbout, isBody, letterSubject, titledSubject } from './paperSubject';
import { isDraft, paperTitle, type PaperTitle } from './paperTitle';
import { readMonths } from './readMonths';
import { asEvidence } from './signs';
import type { NamedKind } from '../vocabulary/kindWords';

export interface HeaderReading extends DocumentTraits {
  /** Cơ quan ban hành, as printed; of an invoice the seller. */
  readonly issuer?: string;
}

/**
 * What the text of a scan's first page proposes, as recognised with all its slips. It only proposes: nothing is put
 * right that is not sure, and what is doubtful stays absent. Never fails, whatever the text.
 */
export function parseHeader(text: string): HeaderReading {
  const lines = apartNumbers(paperLines(text));
  const head = lines.slice(0, positionOf(lines, isBody));
  const numberAt = positionOf(head, (line) => paperNumber(line) !== undefined);
  const title = paperTitle(head, numberAt === head.length ? 0 : numberAt);
  if (title?.kind === 'invoice') return { kind: 'invoice', ...invoicePaper(lines) };
  const number = numberOf(head, numberAt, title);
  const kind = kindOf(head, number, title);
  const date = paperDate(title && agreed.includes(title.kind) ? lines : head);
  const subject = title ? titledSubject(head, title) : letterSubject(head);
  const issuer = issuerOf(head, numberAt, title);
  return {
    ...(kind !== undefined && { kind }),
    ...(number?.documentNo !== undefined && { documentNo: number.documentNo }),
    ...(date?.day !== undefined && { documentDate: date.day }),
    ...(date !== undefined && date.day === undefined && { year: date.year }),
    ...(subject !== undefined && { subject }),
    ...(issuer !== undefined && { issuer }),
    ...(kind === 'report' && subject !== undefined && timeOf(subject)),
  };
}

/** Papers that bear their day in the text or at its end. */
const agreed: readonly NamedKind[] = ['contract', 'acceptance', 'handover', 'diploma', 'other'];
/** Papers of two parties, of which neither issued them. */
const mutual: readonly NamedKind[] = ['contract', 'acceptance'];

function numberOf(
  head: readonly PaperLine[],
  numberAt: number,
  title: PaperTitle | undefined,
): PaperNumber | undefined {
  const line = head[numberAt];
  if (line) return paperNumber(line);
  const heading = title && head[title.at + title.lines - 1];
  return heading && numberBehindTitle(heading);
}

/** The heading tells; a document without one is a letter, or of the kind in its sign. */
function kindOf(
  head: readonly PaperLine[],
  number: PaperNumber | undefined,
  title: PaperTitle | undefined,
): EvidenceKind | undefined {
  if (isDraft(head)) return undefined;
  return asEvidence(title?.kind ?? number?.kind ?? (head.some(isAbout) ? 'decision' : undefined));
}

function issuerOf(
  head: readonly PaperLine[],
  numberAt: number,
  title: PaperTitle | undefined,
): string | undefined {
  if (title && mutual.includes(title.kind)) return undefined;
  const end = Math.min(numberAt, title?.at ?? head.length, positionOf(head, isAbout));
  return end === head.length
    ? undefined
    : paperIssuer(head.slice(0, end).filter((line) => !isDateLine(line)));
}

/** The month or quarter that a report is about. */
function timeOf(subject: string): DocumentTraits {
  const [time, ...more] = readMonths(nameTokens(subject), []).filter(({ bare }) => !bare);
  return !time || more.length > 0
    ? {}
    : { [time.unit]: time.value, ...(time.year !== undefined && { year: time.year }) };
}

function positionOf(lines: readonly PaperLine[], test: (line: PaperLine) => boolean): number {
  const at = lines.findIndex(test);
  return at < 0 ? lines.length : at;
}
