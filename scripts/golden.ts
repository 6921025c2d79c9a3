import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playExamples } from './examples/playExamples';
import { goldenText, goldenViews } from './golden/views';
import { runCommand } from './runCommand';

const help = `npm run golden

Writes test/golden/ anew from the sample data. Read the difference before you commit it.`;

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const folder = join(root, 'test/golden');
  const outcome = await playExamples(root, join(root, 'out/golden'));
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries(goldenViews(outcome))) {
    writeFileSync(join(folder, name), goldenText(view));
    console.log(join(folder, name));
  }
  return { ok: true };
});
