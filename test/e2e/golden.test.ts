import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplesFolder, playExamples } from '../../scripts/examples/playExamples';
import { goldenText, goldenViews } from '../../scripts/golden/views';
import { missedMistakes } from '../../scripts/period/mistakes';
import type { PeriodOutcome } from '../../scripts/period/runPeriod';

const root = join(__dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'so-diem-'));
let outcome: PeriodOutcome;

beforeAll(async () => {
  outcome = await playExamples(root, out);
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('the sample data', () => {
  test('is taken without a refused line', () => {
    expect(outcome.problems).toEqual([]);
  });

  test('has every planted mistake found', () => {
    const { planted, missed } = missedMistakes(
      join(examplesFolder(root), 'mistakes.csv'),
      outcome.result.findings,
    );
    expect(planted).toBeGreaterThanOrEqual(25);
    expect(missed).toEqual([]);
  });

  // `npm run golden` writes these anew; read the difference.
  test.each(['summary.json', 'findings.json', 'control-layout.json', 'period-layout.json'])(
    'gives what test/golden/%s says',
    (name) => {
      expect(goldenText(goldenViews(outcome)[name])).toBe(
        readFileSync(join(root, 'test/golden', name), 'utf8'),
      );
    },
  );
});
