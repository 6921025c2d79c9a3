import type { EvidenceKind } from '../../model';
import { criterionInName } from './criterionInName';
import type { DocumentTraits } from '../model';
import { ownTokens } from './ownTokens';
import { within, yearOf, type NameToken, type Span } from './nameTokens';
import { plainNumber, saysNumber, type PlainNumber } from './plainNumber';
import { readDates, type NamedDay } from './readDates';
import { namesSeveral, readKinds, type NamedKindAt } from './readKinds';
import { readMonths, type NamedMonth } from './readMonths';
import { readNumbers, type NamedNumber } from './readNumbers';
import { asEvidence, hasMarkedD } from './signs';

/**
 * What the name of a file tells of the document. What it leaves open stays absent: nobody is helped by a guess. Months
 * are those spoken of, not that of a date; a name with several of a thing has none.
 */
export function classifyName(name: string): DocumentTraits & { readonly criterion?: string } {
  const criterion = criterionInName(name);
  const tokens = ownTokens(name, criterion !== undefined);
  const days = readDates(tokens);
  const worded = readMonths(tokens, days).filter(({ bare }) => !bare);
  const numbers = readNumbers(tokens, [...days, ...worded]);
  const mentions = inOrder([
    ...readKinds(tokens, [...days, ...worded, ...numbers]),
    ...numbers.map(mentionOf),
  ]);
  const [head] = mentions;
  const plain = plainNumber(tokens, head, [...days, ...worded, ...numbers]);
  const months = readMonths(tokens, [...days, ...numbers, ...(plain ? [plain] : [])]);

  const number = numbers.find((candidate) => isOwn(tokens, candidate, head));
  const kind = kindOf(tokens, mentions, worded, plain, number);
  const documentNo = number?.documentNo ?? (kind === undefined ? undefined : plain?.documentNo);
  const foreign = mentions.filter((mention) => mention !== head && mention.from !== number?.from);
  const documentDate = onlyOne(defined(days.filter((day) => !follows(day, foreign)).map(({ day }) => day)));
  const month = onlyMonth(months);
  const numbered = plain?.documentNo === undefined ? numbers : [...numbers, plain];
  const year =
    month?.year ??
    (documentDate === undefined ? freeYear(tokens, [...days, ...months, ...numbered]) : undefined);
  return {
    ...(criterion !== undefined && { criterion }),
    ...(kind !== undefined && { kind }),
    ...(month && { [month.unit]: month.value }),
    ...(year !== undefined && { year }),
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
  };
}

const inOrder = (kinds: readonly NamedKindAt[]): readonly NamedKindAt[] =>
  kinds.slice().sort((a, b) => a.from - b.from);

/** Signs that leave the kind open (`12-HD-UBND`, `15-HU`) are of a kind that counts for nothing. */
const mentionOf = ({ kind = 'other', from, to }: NamedNumber): NamedKindAt => ({ kind, from, to });

/** The first kind named is what the document is: "Báo cáo thực hiện kế hoạch" is a report. */
function kindOf(
  tokens: readonly NameToken[],
  mentions: readonly NamedKindAt[],
  worded: readonly NamedMonth[],
  plain: PlainNumber | undefined,
  number: NamedNumber | undefined,
): EvidenceKind | undefined {
  const [head] = mentions;
  if (!head || namesSeveral(tokens, mentions)) return undefined;
  if (head.kind !== 'twofold') return asEvidence(head.kind);
  return number ? asEvidence(number.kind) : contractOrInvoice(tokens[head.from], worded, plain);
}

/**
 * HĐ beside a month is an invoice: of the two only invoices are asked for by month. With a number it is a contract: HĐ
 * is the official sign of that kind (Nghị định 30/2020/NĐ-CP); but HD without its mark is also that of a guidance. The
 * long numbers are those of invoices. Whatever is left stays open.
 */
function contractOrInvoice(
  word: NameToken | undefined,
  worded: readonly NamedMonth[],
  plain: PlainNumber | undefined,
): EvidenceKind | undefined {
  const number = plain?.documentNo;
  if (number === undefined) return worded.length > 0 ? 'invoice' : undefined;
  if (number.length >= 6) return 'invoice';
  return hasMarkedD(word?.text ?? '') && worded.length === 0 ? 'contract' : undefined;
}

/** A number is the document's own if it is the first thing said, stands right behind the kind, or has the kind's sign. */
function isOwn(tokens: readonly NameToken[], number: NamedNumber, head: NamedKindAt | undefined): boolean {
  if (!head || head.from === number.from || head.kind === number.kind) return true;
  const between = tokens.slice(head.to, number.from);
  return head.kind !== 'acceptance' && between.length <= 1 && between.every(saysNumber);
}

/** A day right behind another document that is only spoken of is that one's. */
const follows = (day: NamedDay, others: readonly Span[]): boolean =>
  others.some(({ to }) => day.from >= to && day.from - to <= 3);

function onlyOne<T extends string | number>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** A month says more than the quarter that it lies in. */
function onlyMonth(found: readonly NamedMonth[]): NamedMonth | undefined {
  const months = found.filter(({ unit }) => unit === 'month');
  const said = months.length > 0 ? months : found;
  return onlyOne(said.map(({ value }) => value)) === undefined || onlyOne(yearsOf(said)) === undefined
    ? undefined
    : (said.find(({ year }) => year !== undefined) ?? said[0]);
}

/** 0 where none is told: months of two years are two months. */
const yearsOf = (months: readonly NamedMonth[]): readonly number[] => {
  const years = defined(months.map(({ year }) => year));
  return years.length > 0 ? years : [0];
};

const freeYear = (tokens: readonly NameToken[], taken: readonly Span[]): number | undefined =>
  onlyOne(defined(tokens.map((token, at) => (within(at, taken) ? undefined : yearOf(token)))));

const defined = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));
