import { kindKnownBy, kindOf } from '../../documentKinds';
import type { EvidenceKind } from '../../model';
import type { NamedKind } from '../vocabulary/kindWords';
import { authorityWords, issuerWords } from '../vocabulary/issuerWords';
import { enclosedWords } from '../vocabulary/paperWords';
import type { DocumentTraits } from '../model';
import { invoicePaper } from './invoicePaper';
import { nameTokens } from './nameTokens';
import { bodyAt } from './paperBody';
import { apartDates, isDateLine, paperDate } from './paperDate';
import { paperIssuer } from './paperIssuer';
import { layoutOf } from './paperLayout';
import {
  beginsSmall,
  empty,
  joinBroken,
  lineAbove,
  lineOf,
  looseKey,
  paperLines,
  startsWithWord,
  type PaperLine,
} from './paperLines';
import { withoutMottos } from './paperMotto';
import {
  apartNumbers,
  contractNumber,
  numberBehindTitle,
  paperNumber,
  type PaperNumber,
} from './paperNumber';
import { withoutStamps } from './paperStamps';
import { isAbout, letterSubject, titledSubject } from './paperSubject';
import { isBareHeading, isDraft, paperTitle, type PaperTitle } from './paperTitle';
import { readMonths } from './readMonths';
import { asEvidence } from './signs';

export interface HeaderReading extends DocumentTraits {
  /** Cơ quan ban hành, as printed; of an invoice the seller. */
  readonly issuer?: string;
}

/**
 * What the text of a scan's first page proposes, as recognised with all its slips. It only proposes: nothing is put
 * right that is not sure, and what is doubtful stays absent. Never fails, whatever the text.
 */
export function parseHeader(text: string): HeaderReading {
  const lines = prepared(text);
  const head = lines.slice(
    0,
    bodyAt(lines, (at) => isBareHeading(lines, at)),
  );
  const numberAt = positionOf(head, (line, at) => isOwnNumber(line, lineAbove(head, at)));
  const title = paperTitle(head, numberAt === head.length ? 0 : numberAt);
  const layout = title && layoutOf(title.kind);
  if (title && layout?.form === 'invoice')
    return { ...evidenceKind(title.kind), ...invoicePaper(lines, title.at) };
  const number = numberOf(head, numberAt, title);
  const kind = kindOfPaper(head, number, title);
  const isStamped = lines.some(({ stamp }) => stamp !== undefined);
  const date = paperDate(layout?.dayInText === true ? lines : head, !isStamped);
  const subject = title ? titledSubject(head, title) : letterSubject(head);
  const issuer = issuerOf(head, numberAt, title, { sign: number?.issuer, place: date?.place });
  return {
    ...(kind !== undefined && { kind }),
    ...(number?.documentNo !== undefined && { documentNo: number.documentNo }),
    ...(date?.day !== undefined && { documentDate: date.day }),
    ...(date !== undefined && date.day === undefined && { year: date.year }),
    ...(subject !== undefined && { subject }),
    ...(issuer !== undefined && { issuer }),
    ...(kind && kindOf(kind).rhythm === 'all' && subject !== undefined && timeOf(subject)),
  };
}

const evidenceKind = (named: NamedKind): { readonly kind?: EvidenceKind } => {
  const kind = asEvidence(named);
  return kind ? { kind } : {};
};

/** Lines of one column each, without what was stamped on the paper later and what is on every one. */
const prepared = (text: string): readonly PaperLine[] =>
  apartNumbers(
    apartDates(withoutEnclosed(joinBroken(withoutMottos(withoutStamps(paperLines(text))), broken))),
  );

const broken = [...issuerWords, ...authorityWords].map(looseKey);

const enclosed = enclosedWords.map(looseKey);
const mostEnclosed = 5;

/** "(Ban hành kèm theo Quyết định số …)": numbers and days in there are of another paper. */
function withoutEnclosed(lines: readonly PaperLine[]): readonly PaperLine[] {
  const kept: PaperLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (/^\(\s?[s5$][o6]\s?[:.]/.test(line.loose)) {
      kept.push(lineOf(line.text.replace(/^\(\s?|\)$/g, '')));
      continue;
    }
    if (!line.text.startsWith('(') || !startsWithWord(line.loose.replace(/^\(\s?/, ''), enclosed)) {
      kept.push(line);
      continue;
    }
    kept.push(empty);
    const length = lines.slice(at, at + mostEnclosed).findIndex(({ text }) => text.includes(')'));
    at += Math.max(length, 0);
  }
  return kept;
}

/** A number as firms make them stands in so many lines. */
const mostBelowTitle = 6;

/** In the middle of a sentence it is the number of another paper. */
const isOwnNumber = (line: PaperLine, above: PaperLine | undefined): boolean =>
  paperNumber(line) !== undefined &&
  !(beginsSmall(line) && above !== undefined && /\p{Ll}$/u.test(above.text));

function numberOf(
  head: readonly PaperLine[],
  numberAt: number,
  title: PaperTitle | undefined,
): PaperNumber | undefined {
  const line = head[numberAt];
  const own = line && paperNumber(line);
  const isOther =
    own?.of !== undefined && title !== undefined && title.at < numberAt && own.of !== title.kind;
  if (own && !isOther && own.documentNo !== undefined) return own;
  if (!title) return own;
  const heading = head[title.at + title.lines - 1] ?? empty;
  // "BIÊN BẢN THANH LÝ HỢP ĐỒNG SỐ …": the number of the contract.
  const behind = layoutOf(title.kind).ofContract ? undefined : numberBehindTitle(heading);
  if (behind) return behind;
  const free = layoutOf(title.kind).firmsNumber
    ? head.slice(title.at + 1, title.at + mostBelowTitle).map(contractNumber)
    : [];
  return free.find((number) => number !== undefined) ?? (isOther ? undefined : own);
}

/** The heading tells; a document without one is a letter, or of the kind in its sign. */
function kindOfPaper(
  head: readonly PaperLine[],
  number: PaperNumber | undefined,
  title: PaperTitle | undefined,
): EvidenceKind | undefined {
  if (isDraft(head)) return undefined;
  return asEvidence(title?.kind ?? number?.kind ?? (head.some(isAbout) ? kindKnownBy.letter : undefined));
}

function issuerOf(
  head: readonly PaperLine[],
  numberAt: number,
  title: PaperTitle | undefined,
  hints: Parameters<typeof paperIssuer>[1],
): string | undefined {
  if (title && layoutOf(title.kind).mutual) return undefined;
  const end = Math.min(numberAt, title?.at ?? head.length, positionOf(head, isAbout));
  return end === head.length
    ? undefined
    : paperIssuer(
        head.slice(0, end).filter((line) => !isDateLine(line)),
        hints,
      );
}

/** The month or quarter that a report is about. */
function timeOf(subject: string): DocumentTraits {
  const [time, ...more] = readMonths(nameTokens(subject), []).filter(({ bare }) => !bare);
  return !time || more.length > 0
    ? {}
    : { [time.unit]: time.value, ...(time.year !== undefined && { year: time.year }) };
}

function positionOf(lines: readonly PaperLine[], test: (line: PaperLine, at: number) => boolean): number {
  const at = lines.findIndex(test);
  return at < 0 ? lines.length : at;
}
