import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../../../../../scripts/cases/caseFile';
import { runCase } from '../../../../../scripts/cases/runCase';
import { nameTallies, shares, totalOf } from '../../../../../scripts/cases/tally';
import { evidenceDocument } from '../../../../../scripts/docs/evidence';

const root = join(__dirname, '../../../../..');
const folder = join(root, 'test/cases/names');
const groups = readdirSync(folder).map((name) => readCases(join(folder, name)));
const names = groups.flat();

/** Without marks and case, every number alike: what is left tells one name from a template of it. */
const shapeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\d+/g, '0');

describe('the corpus of names', () => {
  test('has many of each habit, and none is a template of another', () => {
    expect(names.length).toBeGreaterThanOrEqual(400);
    for (const group of groups) {
      expect([group[0]?.kind, group.length >= 25]).toEqual([group[0]?.kind, true]);
      expect(new Set(group.map(({ kind }) => kind)).size).toBe(1);
    }
    const shapes = new Map<string, string>();
    for (const { input, id } of names) {
      const shape = shapeOf(String(input));
      expect([id, shapes.get(shape)]).toEqual([id, undefined]);
      shapes.set(shape, id);
    }
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
  });

  const { all } = nameTallies(root);

  test('of what is said at most two in a hundred are wrong', () => {
    expect(shares(totalOf(all)).wrong).toBeLessThanOrEqual(0.02);
  });

  test('of what stands in a name eighty-five in a hundred are said, of each field seventy-five', () => {
    expect(shares(totalOf(all)).said).toBeGreaterThanOrEqual(0.85);
    for (const [field, counts] of all.fields) {
      expect([field, counts.exact >= 25, shares(counts).said >= 0.75]).toEqual([field, true, true]);
    }
  });

  test('stands in docs/evidence.md as it is read today', () => {
    expect(readFileSync(join(root, 'docs/evidence.md'), 'utf8')).toBe(evidenceDocument(root));
  });
});

/** Headings have a test of their own. */
const elsewhere = /^header\//;

describe.each(['typed-and-named', 'typed'])('the cases of %s', (file) => {
  const cases = readCases(join(root, `test/cases/${file}.jsonl`));

  test.each(
    cases.filter(({ kind }) => !elsewhere.test(kind)).map((each) => [each.id, each.kind, each] as const),
  )('%s %s', (_, __, each) => {
    expect({ ...each, ...runCase(each) }).toMatchObject({ ok: true });
  });
});
