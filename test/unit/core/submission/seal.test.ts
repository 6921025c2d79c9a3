import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { SealedFile } from '../../../../src/core/rows/keptSnapshot';
import {
  compareSeal,
  sealOf,
  type SealedCell,
  type SealedContent,
} from '../../../../src/core/submission/seal';
import { sha256 } from '../../../../src/core/submission/sha256';
import { propertyRuns } from '../../../support/propertyRuns';

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('SHA-256', () => {
  test.each([
    // NIST, Cryptographic Standards and Guidelines: Examples, SHA256; and the empty message.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.20s', (message, digest) => {
    expect(hex(sha256(message))).toBe(digest);
  });

  test('agrees with Node, also on Vietnamese, emoji and half characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', '😀', '\ud800', '\n'), maxLength: 200 }),
        (text) => {
          expect(hex(sha256(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        },
      ),
      { seed: 735, numRuns: propertyRuns(300) },
    );
  });
});

const cell = (key: string, column: string, text: string): SealedCell => ({ key, column, text });
const file = (id: string, md5?: string, name = `${id}.pdf`): SealedFile => ({
  id,
  name,
  ...(md5 !== undefined && { md5 }),
});

const content: SealedContent = {
  cells: [cell('1.I.5@vp', 'yesNo', 'true'), cell('1.I.8@vp', 'numerator', '12')],
  files: [file('a', 'md5-a'), file('b', 'md5-b'), file('tài liệu')],
};

const changed = (change: Partial<SealedContent>): SealedContent => ({ ...content, ...change });

describe('the seal', () => {
  test('is ten signs in two groups, easy to read out', () => {
    expect(sealOf(content)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test('stays the same from version to version', () => {
    expect(sealOf(content)).toBe('7WRXM-1TEZV');
    expect(sealOf({ cells: [], files: [] })).toBe('CGYN8-DRG8A');
  });

  test.each<[string, SealedContent]>([
    ['another order', { cells: content.cells.slice().reverse(), files: content.files.slice().reverse() }],
    ['an empty cell', changed({ cells: [...content.cells, cell('1.I.9@vp', 'note', '')] })],
    ['another name of a file', changed({ files: [file('a', 'md5-a', 'x'), ...content.files.slice(1)] })],
  ])('is not broken by %s', (_, other) => {
    expect(sealOf(other)).toBe(sealOf(content));
    expect(compareSeal(content, other)).toEqual([]);
  });

  test('names every cell and file that differs', () => {
    const after: SealedContent = {
      cells: [cell('1.I.5@vp', 'yesNo', 'false'), cell('1.I.9@vp', 'note', 'mới')],
      files: [file('a', 'other'), file('tài liệu'), file('c', 'md5-c')],
    };
    expect(compareSeal(content, after)).toEqual([
      { kind: 'cell', key: '1.I.5@vp', column: 'yesNo', before: 'true', after: 'false' },
      { kind: 'cell', key: '1.I.8@vp', column: 'numerator', before: '12', after: '' },
      { kind: 'cell', key: '1.I.9@vp', column: 'note', before: '', after: 'mới' },
      { kind: 'file', change: 'altered', id: 'a', name: 'a.pdf' },
      { kind: 'file', change: 'removed', id: 'b', name: 'b.pdf' },
      { kind: 'file', change: 'added', id: 'c', name: 'c.pdf' },
    ]);
    expect(sealOf(after)).not.toBe(sealOf(content));
  });

  test('sees a row that was copied', () => {
    const twice = changed({ cells: [...content.cells, cell('1.I.5@vp', 'yesNo', 'true')] });
    expect(compareSeal(content, twice)).toHaveLength(1);
    expect(sealOf(twice)).not.toBe(sealOf(content));
  });

  const word = fc.constantFrom('', 'a', 'b', 'a\n', 'Có', '"', ',');
  const anyContent: fc.Arbitrary<SealedContent> = fc.record({
    cells: fc.array(fc.record({ key: word, column: word, text: word }), { maxLength: 4 }),
    files: fc.uniqueArray(fc.record({ id: word, name: word, md5: word }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
  });

  test('is the same exactly where nothing differs', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        expect(sealOf(one) === sealOf(other)).toBe(compareSeal(one, other).length === 0);
      }),
      { seed: 735, numRuns: propertyRuns(3000) },
    );
  });

  test('a change at either end is seen from both', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        expect(compareSeal(one, other).length).toBe(compareSeal(other, one).length);
      }),
      { seed: 735, numRuns: propertyRuns(1000) },
    );
  });
});
