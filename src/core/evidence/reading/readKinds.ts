import {
  contractAfter,
  contractOrInvoice,
  joinWords,
  kindWords,
  purchaseKinds,
  type NamedKind,
} from '../vocabulary/kindWords';
import { matchWords, within, wordKeys, type NameToken, type Span } from './nameTokens';

/** `twofold`: HĐ or HD, a contract or an invoice. */
export interface NamedKindAt extends Span {
  readonly kind: NamedKind | 'twofold';
}

interface Phrase {
  readonly kind: NamedKindAt['kind'];
  readonly words: readonly string[];
}

/** By first word, the longest first. */
const phrases = new Map<string, Phrase[]>();

function learn(kind: Phrase['kind'], text: string): void {
  const words = wordKeys(text);
  const starts = words.length > 1 ? [words[0] ?? '', words.join('')] : words;
  for (const start of starts) {
    const known = phrases.get(start) ?? [];
    known.push({ kind, words });
    phrases.set(start, known);
  }
}

for (const [kind, texts] of Object.entries(kindWords) as [NamedKind, readonly string[]][]) {
  for (const text of texts) learn(kind, text);
}
learn('twofold', contractOrInvoice);
for (const words of contractAfter) learn('contract', `${contractOrInvoice} ${words}`);
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
  return kinds;
}

function kindAt(tokens: readonly NameToken[], at: number): NamedKindAt | undefined {
  for (const { kind, words } of phrases.get(tokens[at]?.key ?? '') ?? []) {
    const length = matchWords(tokens, at, words);
    if (length > 0) return { kind, from: at, to: at + length };
  }
  return undefined;
}

const joins = joinWords.flatMap(wordKeys);

/**
 * Does a name list several documents ("HĐ, TL và hoá đơn")? Papers of a purchase do so by standing side by side, others
 * by a word or sign between them. "Thanh lý hợp đồng" is one: the contract only says of what.
 */
export function namesSeveral(tokens: readonly NameToken[], [first, second]: readonly NamedKindAt[]): boolean {
  if (!first || !second || first.kind === second.kind) return false;
  const between = tokens.slice(first.to, second.from);
  const joined =
    between.length === 0
      ? /[+&,;]/.test(tokens[second.from]?.gap ?? '')
      : between.length === 1 && joins.includes(between[0]?.key ?? '');
  if (joined) return true;
  const genitive = second.kind === 'contract' || second.kind === 'twofold';
  return between.length === 0 && !genitive && [first, second].every(({ kind }) => isPurchase(kind));
}

const isPurchase = (kind: NamedKindAt['kind']): boolean => kind === 'twofold' || purchaseKinds.includes(kind);
