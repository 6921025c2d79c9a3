import { join } from 'node:path';
import { readdirSync } from 'node:fs';
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
