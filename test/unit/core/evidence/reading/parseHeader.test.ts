import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeader } from '../../../../../src/core/evidence/reading/parseHeader';
import { foldText } from '../../../../../src/core/evidence/reading/foldText';
import { documentHeaders } from '../../../../cases/documentHeaders';
import { drawing } from '../../../../support/randomEvidence';
import { propertyRuns } from '../../../../support/propertyRuns';

test.each(Object.entries(documentHeaders))('%s', (_, { text, read }) => {
  expect(parseHeader(text)).toEqual(read);
});

test('there are at least sixty headers', () => {
  expect(Object.keys(documentHeaders).length).toBeGreaterThanOrEqual(60);
});

test('the dispatch itself', () => {
  const dispatch = readFileSync(join(__dirname, '../../../../../docs/sources/735-UBND-VHTT.txt'), 'utf8');
  expect(parseHeader(dispatch)).toMatchObject({
    kind: 'decision',
    documentNo: '735/UBND-VHTT',
    documentDate: '2021-07-01',
  });
});

const key = (text = ''): string => foldText(text).replace(/\s/g, '');

/** One sign as a worse scan would give it. */
function damage(sign: string, how: number): string {
  switch (how) {
    case 0:
      return sign.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    case 1:
      return sign.replace('1', 'l').replace('0', 'O');
    case 2:
      return sign.replace('1', 'I').replace('0', 'o');
    case 3:
      return sign === ' ' ? '  ' : sign;
    case 4:
      return sign.replace('đ', 'd').replace('Đ', 'Ð');
    default:
      return sign;
  }
}

const damages = fc.infiniteStream(fc.integer({ min: 0, max: 24 }));

test('whatever a scan damages, what is read is right or absent', () => {
  let [read, kept] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(documentHeaders)),
      damages,
      ({ text, read: sound }, stream) => {
        const damaged = Array.from(text, (sign) => damage(sign, stream.next().value)).join('');
        const { kind = sound.kind, documentDate = sound.documentDate, documentNo } = parseHeader(damaged);
        expect([kind, documentDate]).toEqual([sound.kind, sound.documentDate]);
        if (documentNo !== undefined) expect(key(documentNo)).toBe(key(sound.documentNo));
        if (sound.documentNo !== undefined) {
          read += 1;
          if (documentNo !== undefined) kept += 1;
        }
      },
    ),
    { seed: 735, numRuns: propertyRuns(3000) },
  );
  expect(kept / read).toBeGreaterThan(0.9);
});

const alphabets: readonly (readonly string[])[] = [
  [
    ...[
      'Số: ',
      'S6:',
      '735',
      '/',
      'l',
      'UBND',
      '-',
      'QĐ',
      ' ',
      '   ',
      '\t',
      '\n',
      'ngày ',
      '01 ',
      'tháng ',
      'năm ',
    ],
    ...[
      '2021',
      '.',
      '(',
      'QUYẾT ĐỊNH',
      'BIÊN BẢN',
      'HÓA ĐƠN',
      'V/v ',
      'Kỳ cước',
      'cước ',
      'Căn cứ',
      'Hôm nay, ',
    ],
    ...['ỦY BAN NHÂN DÂN', '1', '0', '\u0301', '😀', '\ud800', '가', 'ﬁ', 'İ'],
  ],
  [' ', '1', 'l', '.', 'o', '/', '-'],
  ['ngày ', 'tháng ', '1', ' ', '.'],
  Array.from({ length: 600 }, (_, code) => String.fromCharCode(code)),
];

/** Text of up to 5,000 signs, the shorter the more often, drawn from one of the alphabets. */
function anyText(seed: number): string {
  const draw = drawing(seed);
  const alphabet = draw.oneOf(alphabets);
  const length = Math.round(5000 * (draw.number(1001) / 1000) ** 3);
  let text = '';
  while (text.length < length) text += draw.oneOf(alphabet);
  return text.slice(0, length);
}

// The time limit of the test is the proof: a pattern that explodes would never end.
test('any text is read at once, and never fails', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { documentNo, subject, issuer, month, quarter } = parseHeader(anyText(seed));
      return ![documentNo, subject, issuer].includes('') && (month === undefined || quarter === undefined);
    }),
    { seed: 735, numRuns: propertyRuns(5_000) },
  );
}, 240_000);
