import { toTCVN3, toVNI } from 'vietnamese-conversion';
import { windows1252Upper, windows1258 } from '../../src/core/lists/vocabulary/charsets';
import { InputError } from '../period/readCsv';

/** A text as a program of its time stores it; `…-utf-8`: as its signs look, saved in Unicode. */
export function inCharset(text: string, charset: string): Uint8Array {
  switch (charset.toLowerCase().replace(/_/g, '-')) {
    case 'utf-8':
    case 'utf8':
      return Buffer.from(text);
    case 'utf-8-bom':
    case 'utf8-bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16':
    case 'utf-16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16be-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1258':
    case 'cp1258':
      return oneByte(apart(text), windows1258());
    case 'windows-1252':
    case 'cp1252':
    case 'latin1':
      return oneByte(text, latin);
    case 'tcvn3':
    case 'tcvn':
      return oneByte(toTCVN3(text, 'unicode'), latin);
    case 'vni':
      return oneByte(toVni(text), latin);
    case 'tcvn3-utf-8':
      return Buffer.from(toTCVN3(text, 'unicode'));
    case 'vni-utf-8':
      return Buffer.from(toVni(text));
    case 'utf-8-twice':
      return Buffer.from(
        [...Buffer.from(text)]
          .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : latinLetter(byte)))
          .join(''),
      );
    default:
      throw new InputError(`No text can be stored in “${charset}”.`);
  }
}

/** The converter has `të` for `tỷ` and `kì` for `kỹ`; VNI for Windows writes the tone behind the letter. */
export const toVni = (text: string): string =>
  text
    .normalize('NFC')
    .split(/([ỷỹỶỸ])/)
    .map((part) => vniOfY[part] ?? toVNI(part, 'unicode'))
    .join('');

const vniOfY: Readonly<Record<string, string>> = { ỷ: 'yû', ỹ: 'yõ', Ỷ: 'YÛ', Ỹ: 'YÕ' };

const latin = [...windows1252Upper].concat(
  Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)),
);
const latinLetter = (byte: number): string => {
  const letter = latin[byte - 0x80] ?? '';
  return letter === '\uFFFD' ? String.fromCharCode(byte) : letter;
};

/** Tones stand behind the letters that Windows-1258 has, which are those with their shapes. */
const apart = (text: string): string =>
  text.normalize('NFC').replace(/[^\u0000-\u007f]/g, (letter) => {
    if (windows1258().includes(letter)) return letter;
    const [tone = ''] = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/) ?? [];
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  });

/** What the set has no letter for becomes “?”, as programs do. */
const oneByte = (text: string, upper: readonly string[]): Uint8Array =>
  Uint8Array.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80) return code;
      const at = upper.indexOf(letter);
      return at === -1 ? 0x3f : at + 0x80;
    }),
  );
