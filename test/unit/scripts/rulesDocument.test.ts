import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../../scripts/docs/rules';
import { office } from '../../../src/catalogue/office';
import { findingWords, named } from '../../../src/text/vi';

const path = join(__dirname, '../../../docs/rules.md');

test('docs/rules.md lists every finding as it is now (npm run docs)', () => {
  expect(readFileSync(path, 'utf8')).toBe(rulesDocument());
});

test('every finding has a line of its own, with its title', () => {
  const lines = rulesDocument().split('\n');
  for (const [code, { title }] of Object.entries(findingWords)) {
    const own = lines.filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`| ${named(title, office.shortName)} |`);
  }
});
