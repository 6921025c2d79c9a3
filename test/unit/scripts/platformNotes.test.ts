import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptionsOf, withAssumptions } from '../../../scripts/docs/assumptions';

const root = join(__dirname, '../../..');

test('the platform notes list every assumption of the contract tests', () => {
  const notes = readFileSync(join(root, 'docs/platform-notes.md'), 'utf8');
  const assumptions = assumptionsOf(root);
  expect(assumptions.length).toBeGreaterThan(20);
  expect(notes).toBe(withAssumptions(notes, assumptions));
});
