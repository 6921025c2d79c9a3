import { kindKnownBy } from '../../documentKinds';
import type { EvidenceKind } from '../../model';
import type { DocumentTraits } from '../model';
import { birthWords, untilWords, versionWords } from '../vocabulary/nameWords';
import { criterionAt, withoutCriterion, type CriterionCodes } from './criterionInName';
import { invoiceInName } from './invoiceInName';
import { listed, phraseAt, within, wordKeys, yearOf, type NameToken, type Span } from './nameTokens';
import { isKindThat } from './paperLayout';
import { ownTokens } from './ownTokens';
import { plainNumber, saysNumber, type PlainNumber } from './plainNumber';
import { readDates, type NamedDay } from './readDates';
import { isForeign, namesSeveral, namesThing, readKinds, type NamedKindAt } from './readKinds';
import { readMonths, type NamedMonth } from './readMonths';
import { readNumbers, type NamedNumber } from './readNumbers';
import { asEvidence, hasMarkedD } from './signs';

export type NameReading = DocumentTraits & { readonly criterion?: string };

/**
 * What the name of a file tells of the document. What it leaves open stays absent: nobody is helped by a guess. Months
 * are those spoken of, not that of a date; a name with several of a thing has none. `codes`: the criteria of the period;
 * without them whatever looks like one at the start counts.
 */
export function classifyName(name: string, codes?: CriterionCodes): NameReading {
  const all = ownTokens(name);
  const code = criterionAt(all, codes);
  const { criterion } = code ?? {};
  return { ...(criterion !== undefined && { criterion }), ...traitsIn(withoutCriterion(all, code)) };
}

function traitsIn(tokens: readonly NameToken[]): DocumentTraits {
  const series = invoiceInName(tokens);
  const days = readDates(tokens).filter((day) => !series || !within(day.from, [series]));
  const apart = [...days, ...(series ? [series] : [])];
  const worded = readMonths(tokens, apart).filter(({ bare }) => !bare);
  const numbers = readNumbers(tokens, [...apart, ...worded]);
  const mentions = inOrder([
    ...readKinds(tokens, [...apart, ...worded, ...numbers]),
    ...numbers.map(mentionOf),
  ]);
  const first = mentions[0];
  // Of a document that is only spoken of nothing is said.
  const head = first && isForeign(tokens, first) ? undefined : first;
  const others = mentions.filter((mention) => mention !== head);
  const taken = [...apart, ...worded, ...numbers];
  const plain = alone(tokens, plainNumber(tokens, head, taken, others), head, others);
  const spans = readMonths(tokens, [...apart, ...numbers, ...(plain ? [plain] : [])]);
  const months = spans.filter((month) => !isOfOther(tokens, month, head, others));

  const next = numbers.find((candidate) => isOwn(tokens, candidate, head, others));
  const number = plain?.documentNo !== undefined && next && next.from > plain.to ? undefined : next;
  const kind = series ? kindKnownBy.bill : head && kindOf(tokens, mentions, worded, plain, number);
  const documentNo =
    series?.documentNo ?? number?.documentNo ?? (kind === undefined ? undefined : plain?.documentNo);
  const foreign = mentions.filter((mention) => mention !== head && mention.from !== number?.from);
  const ownDays = isBare(tokens, days)
    ? []
    : days.filter((day) => !follows(day, foreign) && !isBehind(tokens, day.from, [...births, ...untils]));
  const documentDate = onlyOne(defined(ownDays.map(({ day }) => day)));
  const month = onlyMonth(months);
  const numbered = plain && (plain.documentNo !== undefined || plain.cut) ? [...numbers, plain] : numbers;
  const spoken = [
    ...numbers.filter((each) => each !== number),
    ...foreign.flatMap((each) => plainBehind(tokens, each)),
  ];
  const year =
    month?.year ??
    (documentDate === undefined ? freeYear(tokens, [...apart, ...spans, ...numbered], spoken) : undefined) ??
    // "tháng 01, 02, 03 năm 2021": of several months the year is still one.
    (documentDate === undefined && isOfOneYear(months) ? onlyOne(yearsOf(months)) : undefined);
  return {
    ...(kind !== undefined && { kind }),
    ...(month && { [month.unit]: month.value }),
    ...(year !== undefined && { year }),
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
  };
}

const inOrder = (kinds: readonly NamedKindAt[]): readonly NamedKindAt[] =>
  kinds.slice().sort((a, b) => a.from - b.from);

/** "QĐ 99 và QĐ 100" are two numbers, and so none. */
function alone(
  tokens: readonly NameToken[],
  plain: PlainNumber | undefined,
  head: NamedKindAt | undefined,
  others: readonly NamedKindAt[],
): PlainNumber | undefined {
  const next = plain && others.find(({ from }) => from >= plain.to);
  const second = next && next.kind === head?.kind && next.from - plain.to <= 1;
  return second && tokens[next.to]?.digits === true ? { from: plain.from, to: plain.to } : plain;
}

/** CV 509: the number of a document that is only spoken of. */
const plainBehind = (tokens: readonly NameToken[], { to }: Span): readonly Span[] =>
  tokens[to]?.digits === true && yearOf(tokens[to]) === undefined ? [{ from: to, to: to + 1 }] : [];

/** Signs that leave the kind open (`12-HD-UBND`, `15-HU`) are of a kind that counts for nothing. */
const mentionOf = ({ kind = 'other', from, to }: NamedNumber): NamedKindAt => ({ kind, from, to });

/** A day and nothing else may be the one on which it was scanned. */
const isBare = (tokens: readonly NameToken[], days: readonly Span[]): boolean =>
  tokens.every((_, at) => within(at, days));

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
  return number ? asEvidence(number.kind) : contractOrInvoice(tokens, head, worded, plain);
}

/**
 * HĐ beside a month is an invoice: of the two only invoices are asked for by month. With a number or a thing it is a
 * contract: HĐ is the official sign of that kind (Nghị định 30/2020/NĐ-CP); but HD without its mark is also that of a
 * guidance. The long numbers are those of invoices. Whatever is left stays open.
 */
function contractOrInvoice(
  tokens: readonly NameToken[],
  head: NamedKindAt,
  worded: readonly NamedMonth[],
  plain: PlainNumber | undefined,
): EvidenceKind | undefined {
  const number = plain?.documentNo;
  const marked = hasMarkedD(tokens[head.from]?.text ?? '');
  if (number === undefined) {
    if (worded.length > 0) return kindKnownBy.bill;
    return marked && plain === undefined && namesThing(tokens, head) ? kindKnownBy.agreement : undefined;
  }
  if (number.length >= 6) return kindKnownBy.bill;
  return marked && worded.length === 0 ? kindKnownBy.agreement : undefined;
}

/**
 * A number is the document's own if it is the first thing said, stands right behind the kind, or has the kind's sign and
 * does not stand behind another document.
 */
function isOwn(
  tokens: readonly NameToken[],
  number: NamedNumber,
  head: NamedKindAt | undefined,
  others: readonly NamedKindAt[],
): boolean {
  if (!head) return others.length === 0;
  if (head.from === number.from) return true;
  const foreign = others.some(
    ({ to, from }) => from > head.from && to <= number.from && number.from - to <= 1,
  );
  if (foreign || isForeign(tokens, number)) return false;
  if (head.kind === number.kind) return true;
  const between = tokens.slice(head.to, number.from);
  return (
    !isKindThat(head.kind, ({ ofContract }) => ofContract) && between.length <= 1 && between.every(saysNumber)
  );
}

/** "Thanh lý HĐ 12-2020": as likely the number of that contract; beside what is called by its month it is one. */
const isOfOther = (
  tokens: readonly NameToken[],
  { bare, from }: NamedMonth,
  head: NamedKindAt | undefined,
  others: readonly NamedKindAt[],
): boolean =>
  bare &&
  !isKindThat(head?.kind, ({ calledByMonth }) => calledByMonth) &&
  others.some(({ to }) => to <= from && from - to <= 1 && (to === from || saysNumber(tokens[to])));

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

/** Said once, behind the last of them. */
const isOfOneYear = (months: readonly NamedMonth[]): boolean =>
  months.filter(({ year }) => year !== undefined).length === 1 &&
  months[months.length - 1]?.year !== undefined;

const versions = listed(versionWords).map(wordKeys);
const births = listed(birthWords).map(wordKeys);
const untils = listed(untilWords).map(wordKeys);

/** Does one of these phrases end right before `at`? */
const isBehind = (
  tokens: readonly NameToken[],
  at: number,
  phrases: readonly (readonly string[])[],
): boolean => phrases.some((words) => words.length <= at && phraseAt(tokens, at - words.length, [words]) > 0);

/** The one year that is spoken of; not that of a program, nor of a document that is only named. */
function freeYear(
  tokens: readonly NameToken[],
  taken: readonly Span[],
  spoken: readonly Span[],
): number | undefined {
  const years = tokens.map((token, at) => {
    const version = isBehind(tokens, at, [...versions, ...births]);
    const ofOther = spoken.some(({ to }) => at >= to && at - to <= 1);
    // HUE-2021-00123: part of a number.
    const next = tokens[at + 1];
    const inCode =
      next?.digits === true && next.text.length > 2 && yearOf(next) === undefined && next.gap !== ' ';
    return within(at, taken) || version || ofOther || inCode ? undefined : yearOf(token);
  });
  return onlyOne(defined(years));
}

const defined = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));
