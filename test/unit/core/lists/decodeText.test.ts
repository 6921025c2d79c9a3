import { decode } from 'iconv-lite';
import { toTCVN3, toUnicode } from 'vietnamese-conversion';
import { delivered } from '../../../../src/catalogue';
import { decodeText, type Charset } from '../../../../src/core/lists/decodeText';
import { fromTcvn3, fromVni } from '../../../../src/core/lists/legacyText';
import { knownWords } from '../../../../src/core/lists/knownWords';
import { inCharset, toVni } from '../../../../scripts/cases/inCharset';

/** Real text: what the dispatch asks for, criterion by criterion. */
const texts = delivered.criteria.map(({ title, work }) => `${title}. ${work}`);
const known = knownWords(delivered);
const small = texts.map((text) => text.toLowerCase());

describe('the old character sets', () => {
  test('TCVN3 reads as another converter and as the tables of iconv-lite have it', () => {
    for (const text of small) {
      // The set has no dash, and the tables of iconv-lite take whole bytes.
      const stored = toTCVN3(text.replace(/–/g, '-'), 'unicode');
      expect(fromTcvn3(stored)).toBe(toUnicode(stored, 'tcvn3').normalize('NFC'));
      expect(fromTcvn3(stored)).toBe(decode(Buffer.from(stored, 'latin1'), 'tcvn').normalize('NFC'));
    }
  });

  test('VNI reads as another converter writes it, capitals too', () => {
    for (const text of [...texts, ...texts.map((each) => each.toUpperCase())]) {
      expect(fromVni(toVni(text))).toBe(text);
    }
  });
});

describe('a file', () => {
  const sets: readonly (readonly [string, Charset])[] = [
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
    ['utf-16le', 'utf-16'],
    ['utf-16le-bom', 'utf-16'],
    ['utf-16be', 'utf-16'],
    ['utf-16be-bom', 'utf-16'],
    ['windows-1258', 'windows-1258'],
    ['tcvn3', 'tcvn3'],
    ['vni', 'vni'],
    ['tcvn3-utf-8', 'tcvn3'],
    ['vni-utf-8', 'vni'],
    ['utf-8-twice', 'utf-8 twice'],
  ];

  test.each(sets)('in %s is read as it was written', (name, charset) => {
    const text = small.join('\n');
    const decoded = decodeText(inCharset(text, name), known);
    expect(decoded).toEqual({ text, charset });
  });

  test.each(sets)('in %s is recognised by a single line', (name) => {
    const read = small.map((text) => decodeText(inCharset(`x,${text}`, name), known));
    const wrong = read.filter((each, at) => 'text' in each && each.text !== `x,${small[at] ?? ''}`);
    expect(wrong).toEqual([]);
    expect(read.filter((each) => !('text' in each)).length).toBeLessThanOrEqual(1);
  });

  test('of which two sets make words is told, not guessed', () => {
    // 0xF3: ú in TCVN3, ĩ in VNI, ó in Windows-1258; none of the words is one of the catalogue's.
    expect(decodeText(Uint8Array.from([0x6c, 0xf3]), new Set())).toEqual({
      couldBe: ['windows-1258', 'tcvn3', 'vni'],
    });
  });

  test('that is no text is none', () => {
    expect(decodeText(Uint8Array.from([1, 0, 0, 7, 0, 9, 200, 3]), known)).toEqual({ couldBe: [] });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x41]), known)).toEqual({ couldBe: [] });
  });

  test('in plain letters needs no set', () => {
    expect(decodeText(Buffer.from('1.I.5,hong-ha,Co'), known)).toEqual({
      text: '1.I.5,hong-ha,Co',
      charset: 'utf-8',
    });
  });
});
