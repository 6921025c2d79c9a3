import { join } from 'node:path';
import { exampleDay } from './examples/playExamples';
import { fromXlsx } from './host/export/fromXlsx';
import { toXlsx } from './host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from './host/export/withLibreOffice';
import { runCommand } from './runCommand';
import { compareFormulas, type Comparison } from './verify/compareFormulas';
import { compareProgress } from './verify/compareProgress';
import { compareRatios } from './verify/compareRatios';
import { compareTotals } from './verify/compareTotals';
import { playAnew, readPlayed } from './verify/played';
import { workbookOf } from './period/workbookOf';

const help = `npm run verify:xlsx [-- --workspace DIR]

Exports the sample data's workbooks without their cached results, lets LibreOffice recalculate them, and compares every
formula cell with the host's result; the ratios of the rows, the progress of the units and the totals of the summary
with what TypeScript makes of the same entries.

  --workspace DIR  what \`npm run demo\` left there, instead of playing the sample data anew
  --help           this text`;

const missing = `LibreOffice is needed to recalculate the workbooks. On Debian or Ubuntu:
  apt-get install --no-install-recommends libreoffice-calc`;

runCommand(help, { workspace: { type: 'string' } }, async (values) => {
  if (findLibreOffice() === undefined) {
    console.error(missing);
    return { ok: false };
  }
  const root = join(__dirname, '..');
  const { host, controlId, workbookId, summary } =
    values.workspace === undefined ? await playAnew(root) : readPlayed(values.workspace);
  const compared: Comparison[] = [];
  for (const fileId of [workbookId, controlId]) {
    const own = host.resource(fileId);
    const exported = await toXlsx(own, { createdAt: host.clock.now() });
    compared.push(compareFormulas(own, await fromXlsx(await withLibreOffice(exported, 'xlsx'))));
  }
  const played = workbookOf(host, workbookId);
  compared.push(
    compareRatios(played, exampleDay),
    compareProgress(played, exampleDay),
    compareTotals(played, summary),
  );
  const differences = compared.flatMap((comparison) => comparison.differences);
  differences.slice(0, 20).forEach((line) => {
    console.error(line);
  });
  const cells = compared.reduce((sum, comparison) => sum + comparison.cells, 0);
  console.log(`${String(cells - differences.length)} of ${String(cells)} cells agree`);
  return { ok: cells > 0 && differences.length === 0 };
});
