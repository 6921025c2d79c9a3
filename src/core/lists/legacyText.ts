import { tcvn3From, tcvn3Letters, vniLetters, vniMarks, vniVowels } from './vocabulary/charsets';

/** Text that was typed in a TCVN3 font (`.VnTime`), as it reads in that font. */
export const fromTcvn3 = (text: string): string =>
  text
    .replace(/[\u00a1-\u00ff]/g, (sign) => tcvn3Letters.charAt(sign.charCodeAt(0) - tcvn3From) || sign)
    .normalize('NFC');

const marks = Object.keys(vniMarks).join('');
const letters = Object.keys(vniLetters).join('');

/** Text that was typed in a VNI font (`VNI-Times`), as it reads in that font. */
export function fromVni(text: string): string {
  const pairs = new RegExp(`([${vniVowels}])([${marks}])|[${letters}]`, 'gi');
  return text
    .replace(pairs, (found: string, vowel: string | undefined, mark: string | undefined) =>
      vowel === undefined || mark === undefined
        ? vniLetter(found)
        : vniLetter(vowel) + (vniMarks[mark.toLowerCase()] ?? mark),
    )
    .normalize('NFC');
}

function vniLetter(sign: string): string {
  const small = sign.toLowerCase();
  const letter = vniLetters[small] ?? small;
  return sign === small ? letter : letter.toUpperCase();
}
