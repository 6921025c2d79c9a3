import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../../scripts/docs/rules';
import { issueTexts, issueTitles } from '../../../src/text/vi';

const path = join(__dirname, '../../../docs/rules.md');

test('docs/rules.md lists every finding as it is now (npm run docs)', () => {
  expect(readFileSync(path, 'utf8')).toBe(rulesDocument());
});

test('every finding has a line of its own, with its title', () => {
  const lines = rulesDocument().split('\n');
  for (const code of Object.keys(issueTexts) as (keyof typeof issueTexts)[]) {
    const own = lines.filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`| ${issueTitles[code]} |`);
  }
});
