import { fromTcvn3, fromVni } from './legacyText';
import { isSyllable } from './syllables';
import { windows1252Upper, windows1258 } from './vocabulary/charsets';

/** How a text was stored; a TCVN3 or VNI text lies in bytes or in Unicode, as its signs look without its fonts. */
export type Charset = 'utf-8' | 'utf-16' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'utf-8 twice';

export type Decoded =
  | { readonly text: string; readonly charset: Charset }
  /** No character set makes words of it, or several do, and they are not the same words. */
  | { readonly couldBe: readonly Charset[] };

/**
 * The text of a file, in NFC. UTF-8 and UTF-16 are told by their bytes; the old sets by which of them makes words.
 * `known`: words, in lower case and NFC, that lists of this kind are full of.
 */
export function decodeText(bytes: Uint8Array, known: ReadonlySet<string>): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = fromUtf8(bytes.subarray(3));
    return text === undefined ? { couldBe: [] } : recognise(text, 'utf-8', known);
  }
  if (first === 0xff && second === 0xfe) return recognise(fromUtf16(bytes, 2, 0), 'utf-16', known);
  if (first === 0xfe && second === 0xff) return recognise(fromUtf16(bytes, 2, 1), 'utf-16', known);
  const [even, odd] = nulsIn(bytes);
  if (odd > even && odd * 4 > bytes.length / 2) return recognise(fromUtf16(bytes, 0, 0), 'utf-16', known);
  if (even > odd && even * 4 > bytes.length / 2) return recognise(fromUtf16(bytes, 0, 1), 'utf-16', known);
  if (even + odd > 0) return { couldBe: [] };
  const text = fromUtf8(bytes);
  return text === undefined ? fromOneByte(bytes, known) : recognise(text, 'utf-8', known);
}

/** A text in Unicode may still be one of the old sets, or UTF-8 that was taken for Windows-1252 and saved again. */
function recognise(text: string, charset: 'utf-8' | 'utf-16', known: ReadonlySet<string>): Decoded {
  const asIs = { text: text.normalize('NFC'), charset };
  // No program writes these into a list: the bytes are of something else.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return { couldBe: [] };
  if (!/[\u00a1-\u00ff]/.test(asIs.text)) return asIs;
  const twice = undoneTwice(text);
  const others: readonly Candidate[] = [
    { text: fromTcvn3(text), charset: 'tcvn3' },
    { text: fromVni(text), charset: 'vni' },
    ...(twice === undefined ? [] : [{ text: twice.normalize('NFC'), charset: 'utf-8 twice' } as const]),
  ];
  const own = scoreOf(asIs.text, known);
  const better = others.filter((other) => scoreOf(other.text, known) > own);
  // Words as they stand are believed before any that could be made of them.
  if (own >= 0 && own * 2 >= wordsIn(asIs.text).length) return asIs;
  return better.length === 0 ? asIs : bestOf(better, known);
}

interface Candidate {
  readonly text: string;
  readonly charset: Charset;
}

function fromOneByte(bytes: Uint8Array, known: ReadonlySet<string>): Decoded {
  const latin = fromBytes(bytes, windows1252Upper);
  return bestOf(
    [
      { text: fromBytes(bytes, windows1258()).normalize('NFC'), charset: 'windows-1258' },
      { text: latin, charset: 'windows-1252' },
      { text: fromTcvn3(latin), charset: 'tcvn3' },
      { text: fromVni(latin), charset: 'vni' },
    ],
    known,
  );
}

/** The one that makes words; where others make as many of other letters nobody can say which was meant. */
function bestOf(candidates: readonly Candidate[], known: ReadonlySet<string>): Decoded {
  const scored = candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate.text, known) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score <= 0) return { couldBe: [] };
  const rivals = scored.filter(({ text, score }) => score === best.score && text !== best.text);
  if (rivals.length > 0) return { couldBe: [best, ...rivals].map(({ charset }) => charset) };
  return { text: best.text, charset: best.charset };
}

/** Words with letters that need a character set at all. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\u0000-\u002f\u003a-\u0060\u007b-\u007f\s‘’“”–—…•]+/)
    .filter((word) => /[^a-z0-9]/.test(word));

const [knownWord, possibleWord, noWord] = [3, 1, -3];

function scoreOf(text: string, known: ReadonlySet<string>): number {
  let score = 0;
  for (const word of wordsIn(text)) {
    if (known.has(word)) score += knownWord;
    else if (isSyllable(word)) score += possibleWord;
    // Signs such as QĐ and ✓ say nothing either way.
    else if (!/^[a-z\u01110-9]+$|^[^\p{L}\p{M}]+$/u.test(word) || /[\u00a1-\u00bf]/.test(word))
      score += noWord;
  }
  return score;
}

/** Strict: undefined where the bytes are no UTF-8. */
function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return latin1(bytes).replace(/[\u0080-\u00ff]+/g, (run) =>
      decodeURIComponent(run.replace(/[^]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)),
    );
  } catch {
    return undefined;
  }
}

function undoneTwice(text: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const upper = windows1252Upper.indexOf(sign);
    const code = sign === '\uFFFD' ? -1 : upper === -1 ? (sign.codePointAt(0) ?? -1) : 0x80 + upper;
    if (code < 0 || code > 0xff) return undefined;
    bytes.push(code);
  }
  return fromUtf8(Uint8Array.from(bytes));
}

const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
};

/** `upper`: the letters from 0x80 on; those beyond it are those of Latin-1. */
const fromBytes = (bytes: Uint8Array, upper: ArrayLike<string>): string =>
  latin1(bytes).replace(/[\u0080-\u00ff]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);

function fromUtf16(bytes: Uint8Array, from: number, high: 0 | 1): string {
  const units: string[] = [];
  for (let at = from; at + 1 < bytes.length; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    units.push(String.fromCharCode(high === 1 ? one * 256 + other : other * 256 + one));
  }
  return units.join('');
}

function nulsIn(bytes: Uint8Array): readonly [even: number, odd: number] {
  const found: [number, number] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) found[at % 2 === 0 ? 0 : 1] += 1;
  });
  return found;
}
