import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../src/workbook/tabs/list';
import { playExamples } from './examples/playExamples';
import { formatFile, packState } from './golden/packedWorkspace';
import { createHost } from './host';
import { operator } from './period/runPeriod';
import { goldenText, goldenViews } from './golden/views';
import { runCommand } from './runCommand';

const help = `npm run golden -- [--format]

Writes test/golden/ anew from the sample data. Read the difference before you commit it. A format of the workbooks that
has no golden workspace yet gets one; those of earlier formats are never written again.

  --format  writes the workspace of today's format anew: only while no release has it
  --help    this text`;

runCommand(help, { format: { type: 'boolean' } }, async ({ format = false }) => {
  const root = join(__dirname, '..');
  const folder = join(root, 'test/golden');
  const outcome = await playExamples(root, join(root, 'out/golden'));
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries(goldenViews(outcome))) {
    writeFileSync(join(folder, name), goldenText(view));
    console.log(join(folder, name));
  }
  const packed = formatFile(root, formats.current);
  if (format || !existsSync(packed)) {
    const workspace = join(root, 'out/golden/workspace');
    const host = createHost({ owner: operator, now: new Date(), workspace, savedOnDemand: true });
    packState(host.dump(), packed);
    host.close();
    console.log(packed);
  }
  return { ok: true };
});
