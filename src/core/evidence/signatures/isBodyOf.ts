import { nameKey } from '../../names';
import { commonBodyWords } from '../vocabulary/bodyWords';
import type { KnownSignature } from './model';

/**
 * Whether a certificate names this body, by one of its names: all words of the name that tell bodies apart stand among those
 * of the certificate. Undefined where it names a person only, or the body's names have no such words.
 */
export function isBodyOf({ signer }: KnownSignature, names: readonly string[]): boolean | undefined {
  if (signer?.organisation === undefined && signer?.organisationUnit === undefined) return undefined;
  const { commonName = '', organisation = '', organisationUnit = '' } = signer;
  const common = wordsOf(commonBodyWords);
  const told = wordsOf([commonName, organisationUnit, organisation].join(' '));
  const asked = names
    .map((name) => [...wordsOf(name)].filter((word) => !common.has(word)))
    .filter((words) => words.length > 0);
  return asked.length === 0 ? undefined : asked.some((words) => words.every((word) => told.has(word)));
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    nameKey(text)
      .split(/[^\p{L}\p{M}\d]+/u)
      .filter((word) => word !== ''),
  );
