import { join } from 'node:path';
import { commandTexts } from '../src/text/vi';
import { examplesFolder, playExamples } from './examples/playExamples';
import { missedMistakes } from './period/mistakes';
import { readEvidenceMistakes } from './period/evidenceMistakes';
import { countFaults, faultLines } from './period/evidenceTable';
import { outcomeLines } from './period/printOutcome';
import { runCommand } from './runCommand';

const help = `npm run demo -- [--out DIR]

Plays the sample data of examples/735-2021 through the built bundle in the local host: control and period workbook,
entries and common figures of all units, documents, check, examination, compile, papers. Writes the workbooks, the
papers (van-ban) and the results.

  --out DIR  where to write (out/demo)
  --help     this text`;

runCommand(help, { out: { type: 'string' } }, async (values) => {
  const root = join(__dirname, '..');
  const out = values.out ?? join(root, 'out/demo');
  const started = performance.now();
  console.log(commandTexts.sample);
  const outcome = await playExamples(
    root,
    out,
    (text) => {
      console.log(`… ${text}`);
    },
    { papers: 'van-ban' },
  );
  console.log(outcomeLines(outcome, out, (performance.now() - started) / 1000).join('\n'));
  const faults = readEvidenceMistakes(join(examplesFolder(root), 'evidence-mistakes.csv'));
  const counts = countFaults(faults, outcome.evidence?.result.findings ?? []);
  console.log(faultLines(counts).join('\n'));
  const { planted, missed } = missedMistakes(
    join(examplesFolder(root), 'mistakes.csv'),
    outcome.result.findings,
  );
  console.log(commandTexts.planted(planted - missed.length, planted));
  missed.forEach((line) => {
    console.log(commandTexts.notFound(line));
  });
  return { ok: missed.length === 0 && counts.every((count) => count.found === count.planted) };
});
