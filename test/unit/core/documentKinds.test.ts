import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import type * as Kinds from '../../../src/core/documentKinds';
import { readCases } from '../../../scripts/cases/caseFile';
import { allKinds, kindOf } from '../../../src/core/documentKinds';
import { classifyName } from '../../../src/core/evidence/reading/classifyName';
import { foldText } from '../../../src/core/evidence/reading/foldText';
import { evidenceKindWords } from '../../../src/text/words';

const wordsOf = (list: string): readonly string[] => list.split(';').map((word) => word.trim());
const folder = join(__dirname, '../../cases/names');
const names = readdirSync(folder).flatMap((name) => readCases(join(folder, name)));

describe.each(allKinds)('the kind %s', (kind) => {
  const facts = kindOf(kind);

  test('has words to be known by, and one that people read', () => {
    const words = wordsOf(facts.words);
    expect(words.length).toBeGreaterThanOrEqual(5);
    expect(words.every((word) => word !== '')).toBe(true);
    expect(new Set(words.map(foldText)).size).toBe(words.length);
    expect(evidenceKindWords[kind]).not.toBe('');
  });

  test('is what each of its words is read as', () => {
    const read = wordsOf(facts.words).map((word) => [word, classifyName(`${word} xa.pdf`).kind]);
    // Only a number makes a notice of "TB số", a letter of "VB số".
    const numbered = read.filter(([word]) => !/số$/.test(word ?? ''));
    expect(numbered).toEqual(numbered.map(([word]) => [word, kind]));
  });

  test('is what each of its signs is read as', () => {
    for (const sign of facts.signs.split(' ').filter((each) => each !== '')) {
      expect([sign, classifyName(`318-${sign}-UBND.pdf`)]).toEqual([
        sign,
        sign === 'HD' ? { documentNo: '318/HD-UBND' } : { kind, documentNo: `318/${sign}-UBND` },
      ]);
    }
  });

  test('fits together', () => {
    expect(facts.medium === 'page' && !facts.online).toBe(false);
    expect(facts.signed && facts.medium === 'page').toBe(false);
    expect(facts.servesAs.every((other) => other !== kind && allKinds.includes(other))).toBe(true);
    expect(Object.values(facts).every((fact) => fact !== undefined)).toBe(true);
  });

  test('stands in many names of the corpus', () => {
    const own = names.filter(({ expected }) => (expected as { kind?: string }).kind === kind);
    expect(own.length).toBeGreaterThanOrEqual(25);
  });
});

test('no word and no sign is of two kinds', () => {
  for (const list of [
    allKinds.flatMap((kind) => wordsOf(kindOf(kind).words)),
    allKinds.flatMap((kind) =>
      kindOf(kind)
        .signs.split(' ')
        .filter((sign) => sign !== ''),
    ),
  ]) {
    const folded = list.map(foldText);
    // HĐ and HD are told apart by more than their letters: see `signMeaning`.
    const twice = folded.filter((word, at) => folded.indexOf(word) !== at && word !== 'hd');
    expect(twice).toEqual([]);
  }
});

/** Folders that read papers and judge evidence; elsewhere the same words are actions and columns. */
const readers = ['core/evidence', 'core/parse', 'core/validation', 'app/evidence', 'workbook/tabs/evidence'];

test('no reader has a list of kinds of its own: a kind is named in the one table only', () => {
  const literal = new RegExp(`['"\`](?:${allKinds.join('|')})['"\`]`);
  const source = join(__dirname, '../../../src');
  // What is laid out like an invoice is said by that word in the table itself.
  const layout = /\bform === 'invoice'/g;
  const naming = readers.flatMap((reader) =>
    readdirSync(join(source, reader), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(join(source, reader, name), 'utf8')
          .split('\n')
          .filter((line) => literal.test(line.replace(layout, '')))
          .map((line) => `${reader}/${name}: ${line.trim()}`),
      ),
  );
  expect(naming).toEqual([]);
});

test('an entry more is read in names and on paper, and nothing else is changed for it', () => {
  jest.isolateModules(() => {
    jest.doMock('../../../src/core/documentKinds', () => {
      const actual = jest.requireActual<typeof Kinds>('../../../src/core/documentKinds');
      const inventory = {
        ...actual.documentKinds.handover,
        words: 'biên bản kiểm kê; BBKK; BB kiểm kê',
        headings: 'biên bản kiểm kê',
        signs: 'BBKK',
      };
      const kinds: Record<string, unknown> = { ...actual.documentKinds, inventory };
      return { ...actual, allKinds: Object.keys(kinds), kindOf: (kind: string) => kinds[kind] };
    });
    const reading = '../../../src/core/evidence/reading';
    /* eslint-disable @typescript-eslint/no-require-imports */
    const names = require(`${reading}/classifyName`) as { classifyName: typeof classifyName };
    const papers = require(`${reading}/parseHeader`) as {
      parseHeader: (text: string) => Readonly<Record<string, unknown>>;
    };
    /* eslint-enable */
    expect(names.classifyName('BB kiểm kê máy tính xã A.pdf')).toEqual({ kind: 'inventory' });
    expect(names.classifyName('12-BBKK-UBND.pdf')).toEqual({ kind: 'inventory', documentNo: '12/BBKK-UBND' });
    expect(
      papers.parseHeader(
        'BIÊN BẢN KIỂM KÊ\nSố: 12/BBKK-UBND\nHôm nay, ngày 05 tháng 3 năm 2021, chúng tôi gồm:',
      ),
    ).toEqual({ kind: 'inventory', documentNo: '12/BBKK-UBND', documentDate: '2021-03-05' });
  });
});
