import { join } from 'node:path';
import { commandTexts } from '../src/text/vi';
import { examplesFolder, playExamples } from './examples/playExamples';
import { missedMistakes } from './period/mistakes';
import { outcomeLines } from './period/printOutcome';
import { runCommand } from './runCommand';

const help = `npm run demo -- [--out DIR]

Plays the sample data of examples/735-2021 through the built bundle in the local host: control and period workbook,
entries and common figures of all units, check, compile. Writes the workbooks and the results.

  --out DIR  where to write (out/demo)
  --help     this text`;

runCommand(help, { out: { type: 'string' } }, async (values) => {
  const root = join(__dirname, '..');
  const out = values.out ?? join(root, 'out/demo');
  const started = performance.now();
  console.log(commandTexts.sample);
  const outcome = await playExamples(root, out, (text) => {
    console.log(`… ${text}`);
  });
  console.log(outcomeLines(outcome, out, (performance.now() - started) / 1000).join('\n'));
  const { planted, missed } = missedMistakes(
    join(examplesFolder(root), 'mistakes.csv'),
    outcome.result.findings,
  );
  console.log(commandTexts.planted(planted - missed.length, planted));
  missed.forEach((line) => {
    console.log(commandTexts.notFound(line));
  });
  return { ok: missed.length === 0 };
});
