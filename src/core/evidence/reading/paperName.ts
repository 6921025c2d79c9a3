import { genericOffices, issuerWords, noIssuerWords } from '../vocabulary/issuerWords';
import { lettersOf, looseKey, startsWithWord, type PaperLine } from './paperLines';

const starts = issuerWords.map(looseKey);

/** Does a line begin like the name of an authority? Without their marks, "số" is "sở", and "bản" is "ban". */
export const isName = ({ text, loose }: PaperLine): boolean =>
  startsWithWord(loose, starts) &&
  !noIssuerWords.includes(/^\p{L}*/u.exec(text.toLowerCase())?.[0] ?? '') &&
  !/^so\s?[:;.\d]/.test(loose);

const generic = genericOffices.map((words) => lettersOf(looseKey(words)));

/** A name that says only what kind of an office it is. */
export const isBareOffice = ({ loose }: PaperLine): boolean => generic.includes(lettersOf(loose));
