import type { EvidenceKind } from '../../model';
import { type NamedKind } from '../vocabulary/kindWords';
import { contractSign, dLetters, issuerSigns, kindSigns, partySigns } from '../vocabulary/signs';
import { foldText } from './foldText';

/** What the signs behind a number say: `1784/QĐ-UBND` is a decision, `12/UBND-VX` a letter. */
export interface SignMeaning {
  /** As it is printed; HĐ and HD stay as they were written. */
  readonly sign: string;
  readonly role: 'kind' | 'issuer' | 'party';
  readonly kind?: NamedKind;
}

const meanings = new Map<string, SignMeaning>();
for (const sign of issuerSigns) meanings.set(foldText(sign), { sign, role: 'issuer', kind: 'decision' });
for (const sign of partySigns) meanings.set(foldText(sign), { sign, role: 'party' });
for (const [kind, signs] of Object.entries(kindSigns) as [NamedKind, readonly string[]][]) {
  for (const sign of signs) meanings.set(foldText(sign), { sign, role: 'kind', kind });
}

/** HĐ is a contract; HD, without its mark, may be that or a guidance: read as neither. */
const twofold = foldText(contractSign);

export function signMeaning(written: string): SignMeaning | undefined {
  const key = foldText(written);
  const meaning = meanings.get(key);
  if (key !== twofold || !meaning) return meaning;
  return hasMarkedD(written)
    ? { sign: contractSign, role: 'kind', kind: 'contract' }
    : { sign: written.toUpperCase(), role: 'kind' };
}

export const hasMarkedD = (text: string): boolean =>
  Array.from(dLetters).some((letter) => text.includes(letter));

/** Undefined for a kind that counts as no evidence. */
export const asEvidence = (kind: NamedKind | undefined): EvidenceKind | undefined =>
  kind === 'other' || kind === 'skip' ? undefined : kind;
