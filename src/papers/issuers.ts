import type { PaperData } from './data/paperData';
import type { Signer } from './layout/ending';
import type { Head } from './layout/head';
import { fullName } from './layout/nameLines';

/** Who issues a paper: the superior, for which the office drafts, or the office itself. */
export interface Issuer {
  /** In full, within a sentence. */
  readonly name: string;
  readonly head: Omit<Head, 'notation' | 'about'>;
  readonly signer: Signer;
  /** `BC-UBND` for a kind of paper, `UBND-VHTT` for a letter. */
  notation(kind: string | undefined): string;
}

export function bySuperior({ office, desk, today }: PaperData): Issuer {
  const sign = desk.superiorSign === '' ? office.sign : desk.superiorSign;
  return {
    name: fullName(office.superior),
    head: { issuer: office.superior, place: office.place, day: today },
    signer: { capacity: desk.superiorCapacity, name: desk.superiorSigner },
    notation: (kind) => (kind === undefined ? `${sign}-${office.sign}` : `${kind}-${sign}`),
  };
}

export function byOffice({ office, desk, today }: PaperData): Issuer {
  return {
    name: office.name,
    head: { superior: office.superior, issuer: office.name, place: office.place, day: today },
    signer: { capacity: desk.capacity, name: desk.signer },
    notation: (kind) => (kind === undefined ? office.sign : `${kind}-${office.sign}`),
  };
}

/** Nơi nhận: whom it goes to, and last the files of the issuer, of the office, and who drafted it. */
export function copies({ office, desk }: PaperData, recipients: readonly string[]): readonly string[] {
  const kept = ['VT', office.sign, desk.drafter].filter((sign) => sign !== '').join(', ');
  return [...recipients.filter((name) => name.trim() !== ''), `Lưu: ${kept}`];
}

/** Number and day of a paper that is not issued yet: left open in an electronic document. */
export const openReference = '……';
