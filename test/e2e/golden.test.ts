import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplesFolder, playExamples } from '../../scripts/examples/playExamples';
import { goldenText, goldenViews } from '../../scripts/golden/views';
import { missedMistakes } from '../../scripts/period/mistakes';
import { readEvidenceMistakes } from '../../scripts/period/evidenceMistakes';
import { countFaults } from '../../scripts/period/evidenceTable';
import { readCsv } from '../../scripts/period/readCsv';
import type { PeriodOutcome } from '../../scripts/period/runPeriod';
import { builtBundle } from '../support/run/runFolder';

const root = join(__dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'so-diem-'));
let outcome: PeriodOutcome;

beforeAll(async () => {
  outcome = await playExamples(root, out, undefined, { bundle: builtBundle() });
});

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

  test('has every planted fault among the documents found, and nothing in the rows without one', () => {
    const folder = examplesFolder(root);
    const faults = readEvidenceMistakes(join(folder, 'evidence-mistakes.csv'));
    const findings = outcome.evidence?.result.findings ?? [];
    const counts = countFaults(faults, findings);
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
    expect(counts.filter(({ planted, found }) => found !== planted)).toEqual([]);
    const { records } = readCsv(join(folder, 'mistakes.csv'), [
      'code',
      'unit',
      'criterion',
      'figure',
      'column',
      'typed',
      'comment',
    ]);
    const rows = [...faults, ...records.map(({ fields }) => fields)].map(
      ({ unit, criterion }) => `${unit} ${criterion}`,
    );
    // A copy shows on both its rows, a mistyped link as papers that are missing.
    const copies = ['hong-ha 1.I.21', 'hong-ha 1.I.5'];
    const elsewhere = findings.filter(
      ({ unit, criterion }) => ![...rows, ...copies].includes(`${unit ?? ''} ${criterion ?? ''}`),
    );
    expect(elsewhere).toEqual([]);
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
