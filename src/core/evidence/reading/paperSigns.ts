import { crossedD } from '../vocabulary/signs';
import type { NamedKind } from '../vocabulary/kindWords';
import { looseKey } from './paperLines';
import { hasMarkedD, signMeaning, type SignMeaning } from './signs';

/** The signs behind a number. */
export interface PaperSigns {
  readonly written: string;
  readonly kind?: NamedKind | undefined;
  /** The one that names the body. */
  readonly issuer?: string | undefined;
  readonly length: number;
  /** `broken`: the line ends behind a dash; `unsure`: signs go on that are none. */
  readonly ends: 'whole' | 'broken' | 'unsure';
}

const piece = /^[\p{L}\d]{1,16}/u;
/** A dash also between spaces; the others only where they touch both signs. */
const joint = /^(?:\s?[-–—]\s?|[./&,])(?=[\p{L}\d])/u;
const mostSigns = 8;

/** Signs as they are printed, as far as they are signs: a place or a word behind a dash is none. */
export function signsOf(text: string): PaperSigns | undefined {
  let [written, at] = ['', 0];
  const meanings: SignMeaning[] = [];
  for (let count = 0; count < mostSigns; count++) {
    const between = count === 0 ? '' : joint.exec(text.slice(at))?.[0];
    const next = between === undefined ? undefined : piece.exec(text.slice(at + between.length))?.[0];
    if (between === undefined || next === undefined) break;
    const meaning = meaningOf(next, count > 0 && between.length === 1);
    if (!meaning) break;
    meanings.push(meaning);
    written += between.trim().replace(/[–—]/, '-') + meaning.sign;
    at += between.length + next.length;
  }
  const [first] = meanings;
  if (!first) return undefined;
  const rest = text.slice(at);
  const dangling = /^[-–—/&](?=\s|$)/.exec(rest)?.[0] ?? '';
  const isUnsure = /^[-–—/&.]?[\p{L}\d]/u.test(rest);
  const issuer = (first.role === 'kind' ? meanings[1] : first)?.sign;
  return {
    written,
    kind: first.kind,
    issuer,
    length: at + dangling.length,
    ends: dangling !== '' ? 'broken' : isUnsure ? 'unsure' : 'whole',
  };
}

/** A year may close the signs; what has mostly capitals may be the sign of anybody. */
function meaningOf(written: string, isJoined: boolean): SignMeaning | undefined {
  const known = knownSign(written);
  if (known) return known;
  if (/^\d/.test(written))
    return isJoined && written.length <= 4 ? { sign: written, role: 'issuer' } : undefined;
  const capitals = written.replace(/[^\p{Lu}]/gu, '').length;
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  return (/^\p{Lu}./u.test(written) && capitals >= 2 && 2 * capitals >= letters) ||
    /^(?:Tr|Cty|NHNo)$/.test(written)
    ? { sign: written, role: 'issuer' }
    : undefined;
}

/** Digits among letters, and O in place of Q, were read wrongly: U8ND, OĐ. A mark that is printed is kept: ĐA is no DA. */
function knownSign(written: string): SignMeaning | undefined {
  const meaning =
    signMeaning(written) ??
    signMeaning(written.replace(/8/g, 'B').replace(/0/g, 'O').replace(/1/g, 'I').replace(/5/g, 'S')) ??
    (misreadDecision.includes(looseKey(written)) ? signMeaning('QD') : undefined);
  return meaning && hasMarkedD(written) && !hasMarkedD(meaning.sign)
    ? { sign: written.split(crossedD.read).join(crossedD.right), role: meaning.role }
    : meaning;
}

const misreadDecision = ['od', 'gd', 'qo'];
