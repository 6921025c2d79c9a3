import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundsOf, withGrounds } from '../../../scripts/docs/grounds';

const root = join(__dirname, '../../..');
const grounds = groundsOf(root);

test('the platform notes say what every contract test rests on', () => {
  const notes = readFileSync(join(root, 'docs/platform-notes.md'), 'utf8');
  expect(notes).toBe(withGrounds(notes, grounds));
});

test('marks are read with their sources, and counted', () => {
  expect(grounds).toContainEqual({
    file: 'sheetsRecorded.test.ts',
    kind: 'recorded',
    source: 'burnash/gspread › CellTest.test_merge_cells, 2021',
    title: 'rows and ranges › a merge takes in whole ones',
  });
  const notes = withGrounds('# Notes\n\n| what | where |\n| ---- | ----- |\n| a | b |\n', [
    { file: 'a.test.ts', kind: 'documented', source: '', title: 'a' },
    { file: 'a.test.ts', kind: 'reported', source: 'a/b #1', title: 'b' },
    { file: 'a.test.ts', kind: 'assumed', source: '', title: 'c' },
  ]);
  expect(notes).toContain('Documented 2 (1 rows, 1 tests) · recorded 0 · reported 1 · assumed 1');
  expect(notes).toContain('### Reported');
  expect(notes).toContain('- `a.test.ts`: b (a/b #1)');
  expect(notes).not.toContain('`a.test.ts`: a\n');
  expect(withGrounds(notes, [])).not.toContain('a/b #1');
});

// No page, recording or thread is made up: a mark that says recorded or reported says by whom.
test('what is recorded or reported names its source', () => {
  const bare = grounds.filter(({ kind, source }) => kind.startsWith('re') && source === '');
  expect(bare).toEqual([]);
});
