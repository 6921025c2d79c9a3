import { allKinds, kindKnownBy, kindOf as factsOf } from '../../documentKinds';
import {
  chargedFirst,
  chargedWords,
  contractAfter,
  contractOrInvoice,
  foreignWords,
  furtherWords,
  joinWords,
  type NamedKind,
} from '../vocabulary/kindWords';
import { listed, matchWords, phraseAt, within, wordKeys, type NameToken, type Span } from './nameTokens';
import { isKindThat } from './paperLayout';

/** `twofold`: HĐ or HD, a contract or an invoice. */
export interface NamedKindAt extends Span {
  readonly kind: NamedKind | 'twofold';
}

interface Phrase {
  readonly kind: NamedKindAt['kind'];
  readonly words: readonly string[];
  /** With its marks, where they make it another word. */
  readonly exact?: string;
}

/** By first word, the longest first. */
const phrases = new Map<string, Phrase[]>();

function learn(kind: Phrase['kind'], text: string): void {
  const exact = text.startsWith('=') ? text.slice(1) : undefined;
  const words = wordKeys(exact ?? text);
  const starts = words.length > 1 ? [words[0] ?? '', words.join('')] : words;
  for (const start of starts) {
    const known = phrases.get(start) ?? [];
    known.push({ kind, words, ...(exact !== undefined && { exact }) });
    phrases.set(start, known);
  }
}

for (const kind of allKinds)
  listed(factsOf(kind).words).forEach((words) => {
    learn(kind, words);
  });
for (const [kind, words] of Object.entries(furtherWords) as [keyof typeof furtherWords, string][]) {
  listed(words).forEach((text) => {
    learn(kind, text);
  });
}
learn('twofold', contractOrInvoice);
for (const words of listed(contractAfter)) learn(kindKnownBy.agreement, `${contractOrInvoice} ${words}`);
phrases.forEach((known) => known.sort((a, b) => b.words.length - a.words.length));

/** The words for kinds of documents in a name, from left to right. */
export function readKinds(tokens: readonly NameToken[], taken: readonly Span[]): readonly NamedKindAt[] {
  const kinds: NamedKindAt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (within(at, taken)) continue;
    const found = kindAt(tokens, at);
    if (!found) continue;
    if (found.kind !== 'skip') kinds.push(found);
    at = found.to - 1;
  }
  return withoutInspections(tokens, kinds);
}

function kindAt(tokens: readonly NameToken[], at: number): NamedKindAt | undefined {
  for (const { kind, words, exact } of phrases.get(tokens[at]?.key ?? '') ?? []) {
    if (exact !== undefined && !saysExactly(tokens.slice(at, at + words.length), exact)) continue;
    const length = matchWords(tokens, at, words) || countedWords(tokens, at, words);
    if (length > 0) return { kind, from: at, to: at + length };
  }
  return undefined;
}

const saysExactly = (tokens: readonly NameToken[], exact: string): boolean =>
  tokens.map(({ text }) => text.toLowerCase()).join(' ') === exact;

/** "Danh sách 12 phần mềm": a list says how many it has. */
function countedWords(tokens: readonly NameToken[], at: number, words: readonly string[]): number {
  const number = tokens.findIndex(({ digits }, index) => digits && index > at);
  const [before, behind] = [words.slice(0, number - at), words.slice(number - at)];
  if (number < 0 || behind.length === 0 || !listWords.includes(before.join(' '))) return 0;
  const split =
    matchWords(tokens, at, before) === before.length &&
    behind.every((word, offset) => tokens[number + 1 + offset]?.key === word);
  return split ? words.length + 1 : 0;
}

const listWords: readonly string[] = ['danh sach', 'ds', 'danh muc', 'cac'];

const joins = joinWords.map(wordKeys);

/** An inspection is part of the handover or settlement that is named right behind it: "BBNT, BBTL". */
function withoutInspections(
  tokens: readonly NameToken[],
  kinds: readonly NamedKindAt[],
): readonly NamedKindAt[] {
  return kinds.filter(({ kind, to }, index) => {
    const next = kinds[index + 1];
    const gives = isKindThat(next?.kind, ({ ofContract }) => ofContract);
    return kind !== 'inspection' || !gives || to + phraseAt(tokens, to, joins) !== next?.from;
  });
}

const foreign = listed(foreignWords).map(wordKeys);

/** "theo kế hoạch", "thực hiện QĐ 45": another document, of which this one only speaks. */
export const isForeign = (tokens: readonly NameToken[], { from }: Span): boolean =>
  foreign.some(
    (words) => from >= words.length && matchWords(tokens, from - words.length, words) === words.length,
  );

const charged = listed(chargedWords).map(wordKeys);
const chargedNext = listed(chargedFirst).map(wordKeys);

/** HĐ of a thing that is bought once: "HĐ camera"; what is charged month by month may as well have an invoice. */
export function namesThing(tokens: readonly NameToken[], { from, to }: Span): boolean {
  const [before, word, next] = [tokens[from - 1], tokens[from], tokens[to]];
  // 2021_HĐ may be a number; 03.HĐ is one of a list.
  const ofList = from === 1 && before?.text.length === 2 && /^[.)] ?$/.test(word?.gap ?? '');
  if ((before?.digits === true && !ofList) || !next || next.digits) return false;
  if (next.key.length < 2 && tokens[to + 1]?.gap !== '') return false;
  return (
    phraseAt(tokens, to, chargedNext) === 0 &&
    !tokens.some((_, at) => at >= to && phraseAt(tokens, at, charged) > 0)
  );
}

/**
 * Does a name list several documents ("HĐ, TL và hoá đơn")? Papers of a purchase do so by standing side by side, others
 * by a word or sign between them. "Thanh lý hợp đồng" is one: the contract only says of what.
 */
export function namesSeveral(tokens: readonly NameToken[], mentions: readonly NamedKindAt[]): boolean {
  const [first, second] = mentions;
  if (!first || !second || first.kind === second.kind) return false;
  const onlyKinds = tokens.every(({ digits }, at) => !digits && within(at, mentions));
  if (onlyKinds && mentions.length > 2) return true;
  const between = second.from - first.to;
  const joined =
    between === 0
      ? /[+&,;]/.test(tokens[second.from]?.gap ?? '')
      : phraseAt(tokens, first.to, joins) === between;
  if (joined) return true;
  const genitive = second.kind === kindKnownBy.agreement || second.kind === 'twofold';
  return between === 0 && !genitive && [first, second].every(({ kind }) => isPurchase(kind));
}

const isPurchase = (kind: NamedKindAt['kind']): boolean =>
  kind === 'twofold' || isKindThat(kind, ({ purchase }) => purchase);
