import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probingOf } from '../../../scripts/docs/assumptions';
import type { Ground } from '../../../scripts/docs/grounds';
import { groundsOf } from '../../../scripts/docs/grounds';
import { withGrounds } from '../../../scripts/docs/platformNotes';

const root = join(__dirname, '../../..');
const grounds = groundsOf(root);
const probing = probingOf(root);
const notes = readFileSync(join(root, 'docs/platform-notes.md'), 'utf8');

test('the platform notes say what every contract test rests on', () => {
  expect(notes).toBe(withGrounds(notes, grounds, probing));
});

test('marks are read with their sources, and counted', () => {
  expect(grounds).toContainEqual({
    file: 'sheetsRecorded.test.ts',
    kind: 'recorded',
    source: 'burnash/gspread › CellTest.test_merge_cells, 2021',
    title: 'rows and ranges › a merge takes in whole ones',
  });
  const text = withGrounds(
    '# Notes\n\n| what | where |\n| ---- | ----- |\n| a | b |\n',
    [
      { file: 'a.test.ts', kind: 'documented', source: '', title: 'a' },
      { file: 'a.test.ts', kind: 'reported', source: 'a/b #1', title: 'b' },
      { file: 'a.test.ts', kind: 'assumed', source: 'A7', title: 'c' },
    ],
    { probes: [['A7', 'c.ts']], withoutProbe: {} },
  );
  expect(text).toContain(
    'Documented 2 (1 rows, 1 tests) · recorded 0 · reported 1 · assumed 1 (0 notes, 1 tests), 1 with a probe',
  );
  expect(text).toContain('### Reported');
  expect(text).toContain('- `a.test.ts`: b (a/b #1)');
  expect(text).toContain('- A7 · `a.test.ts`: c · probe `c.ts`');
  expect(text).not.toContain('`a.test.ts`: a\n');
  expect(withGrounds(text, [], { probes: [], withoutProbe: {} })).not.toContain('a/b #1');
});

describe('an assumption', () => {
  const written =
    '# Notes\n\n## Relied on, assumed\n\n- **A2** It is so. (Or\n  not.)\n- **A1** So it is,\n  too.\n';
  const assumed = (source: string): Ground => ({ file: 'a.test.ts', kind: 'assumed', source, title: 'c' });
  const withoutProbe = { A1: 'it is far' };
  const of = (text: string, tests: readonly Ground[], probes: readonly (readonly [string, string])[]) =>
    withGrounds(text, tests, { probes, withoutProbe });

  test('of the notes is listed by its number and first sentence, with its probe or why there is none', () => {
    expect(of(written, [], [['A2', 'b.ts']])).toContain(
      '- A1 · So it is, too. · no probe: it is far\n- A2 · It is so. · probe `b.ts`\n',
    );
  });

  const a2 = ['A2', 'b.ts'] as const;
  test.each([
    ['without a number in a test', written, [assumed('')], [a2], 'No number: a.test.ts: c'],
    ['without a number in the notes', written.replace('**A2** ', ''), [], [], 'No number: It is so.'],
    ['whose number stands twice', written, [assumed('A2')], [a2], 'A2 stands twice'],
    ['with two probes', written, [], [a2, ['A2', 'c.ts']], 'A2 has two probes'],
    ['with a probe and a reason', written, [], [a2, ['A1', 'c.ts']], 'A1 has two probes, or a probe and'],
    ['with neither', written, [], [], 'A2 has neither a probe nor a reason'],
    ['that is gone, but has a probe', written, [], [a2, ['A3', 'c.ts']], 'A3 has a probe or a reason, but'],
    ['of a probe without a number', written, [], [a2, ['', 'c.ts']], 'has a probe or a reason, but is no'],
  ] as const)('%s is refused', (_, text, tests, probes, message) => {
    expect(() => of(text, tests, probes)).toThrow(message);
  });
});

test('four of five assumptions have a probe', () => {
  const reasons = Object.keys(probing.withoutProbe).length;
  expect(probing.probes.length / (probing.probes.length + reasons)).toBeGreaterThanOrEqual(0.8);
});

// No page, recording or thread is made up: a mark that says recorded or reported says by whom.
test('what is recorded or reported names its source', () => {
  const bare = grounds.filter(({ kind, source }) => kind.startsWith('re') && source === '');
  expect(bare).toEqual([]);
});
