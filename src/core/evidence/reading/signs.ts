import { allKinds, kindKnownBy, kindOf } from '../../documentKinds';
import type { EvidenceKind } from '../../model';
import type { NamedKind } from '../vocabulary/kindWords';
import {
  contractSign,
  dLetters,
  gluedSigns,
  issuerSigns,
  noSigns,
  otherSigns,
  partySigns,
} from '../vocabulary/signs';
import { foldText } from './foldText';

/** What the signs behind a number say: `1784/QĐ-UBND` is a decision, `12/UBND-VX` a letter. */
export interface SignMeaning {
  /** As it is printed; HĐ and HD stay as they were written. */
  readonly sign: string;
  readonly role: 'kind' | 'issuer' | 'party';
  readonly kind?: NamedKind;
}

/** By the sign without its marks; some are two: ĐA is a project of an office, DA one of an investor. */
const meanings = new Map<string, readonly SignMeaning[]>();
const add = (meaning: SignMeaning): void => {
  const key = foldText(meaning.sign);
  meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
};
const learn = (kind: NamedKind, signs: string): void => {
  for (const sign of signs.split(' ')) {
    if (sign !== '') add({ sign, role: 'kind', kind });
  }
};
for (const sign of issuerSigns) add({ sign, role: 'issuer', kind: kindKnownBy.letter });
for (const sign of partySigns) add({ sign, role: 'party' });
for (const kind of allKinds) learn(kind, kindOf(kind).signs);
learn('other', otherSigns);

/** HĐ is a contract; HD, without its mark, may be that or a guidance: read as neither. */
const twofold = foldText(contractSign);

export function signMeaning(written: string): SignMeaning | undefined {
  const key = foldText(written);
  const known = meanings.get(key) ?? [];
  const meaning =
    known.find(({ sign }) => sign.toUpperCase() === written.toUpperCase()) ?? known[known.length - 1];
  if (key !== twofold || !meaning) return meaning;
  return hasMarkedD(written)
    ? { sign: contractSign, role: 'kind', kind: kindKnownBy.agreement }
    : { sign: written.toUpperCase(), role: 'kind' };
}

const gluedIssuers = gluedSigns.map(foldText);

/** Two signs that were written as one: QĐUBND → QĐ, UBND. */
export function splitSigns(written: string): readonly SignMeaning[] | undefined {
  const key = foldText(written);
  const issuer = gluedIssuers.find((sign) => key.endsWith(sign) && key.length > sign.length);
  if (issuer === undefined) return undefined;
  const kind = signMeaning(written.slice(0, -issuer.length));
  const office = signMeaning(issuer);
  return kind?.role === 'kind' && office ? [kind, office] : undefined;
}

const none = noSigns.split(' ').map(foldText);
/** A syllable of Vietnamese without its marks. */
const syllable =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu?|r|s|th?|tr|v|x)?(?:a[ioy]?|au|eu?|eo|i|ia|ieu?|iu|o|o[aei]|oa[iyo]|oo|ua?|u[eiyou]|uai|uay|uoi?|uou|uy[ae]?|uyu|y|yeu?)(?:ch?|m|nh?|ng|p|t)?$/;
/** A word of another language: consonants and vowels take turns. */
const foreignWord = /^[^aeiouy]{0,2}(?:[aeiouy]{1,2}[^aeiouy]{1,2}){2,}[aeiouy]{0,2}$/;
const withoutY = /^y[^e]/;

/**
 * A sign of an office that nobody told the program of: it is no word. In capitals among small letters two letters will do;
 * `shouted`: everything around is in capitals, or nothing is.
 */
export function unknownSign(written: string, shouted: boolean): SignMeaning | undefined {
  const key = foldText(written);
  if (written.length < 2 || written.length > 10 || none.includes(key)) return undefined;
  const isWord = (syllable.test(key) && !withoutY.test(key)) || foreignWord.test(key);
  const capital = written === written.toUpperCase();
  return (capital && !shouted) || !isWord
    ? { sign: written.toUpperCase(), role: 'issuer', kind: kindKnownBy.letter }
    : undefined;
}

export const hasMarkedD = (text: string): boolean =>
  Array.from(dLetters).some((letter) => text.includes(letter));

/** Undefined for a kind that counts as no evidence. */
export const asEvidence = (kind: NamedKind | undefined): EvidenceKind | undefined =>
  kind === 'other' || kind === 'inspection' || kind === 'skip' ? undefined : kind;
