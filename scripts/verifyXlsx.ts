import { join } from 'node:path';
import { exampleDay, playExamples } from './examples/playExamples';
import { fromXlsx } from './host/export/fromXlsx';
import { toXlsx } from './host/export/toXlsx';
import { findLibreOffice, withLibreOffice } from './host/export/withLibreOffice';
import { runCommand } from './runCommand';
import { compareFormulas, type Comparison } from './verify/compareFormulas';
import { compareProgress } from './verify/compareProgress';
import { compareRatios } from './verify/compareRatios';
import { compareTotals } from './verify/compareTotals';
import { workbookOf } from './period/workbookOf';

const help = `npm run verify:xlsx

Exports the sample data's workbooks without their cached results, lets LibreOffice recalculate them, and compares every
formula cell with the host's result; the ratios of the rows, the progress of the units and the totals of the summary
with what TypeScript makes of the same entries.

  --help  this text`;

const missing = `LibreOffice is needed to recalculate the workbooks. On Debian or Ubuntu:
  apt-get install --no-install-recommends libreoffice-calc`;

runCommand(help, {}, async () => {
  if (findLibreOffice() === undefined) {
    console.error(missing);
    return { ok: false };
  }
  const root = join(__dirname, '..');
  const outcome = await playExamples(root, join(root, 'out/verify'), (text) => {
    console.log(`… ${text}`);
  });
  const { host, controlId, workbookId } = outcome;
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
    compareTotals(played, outcome.result.summary),
  );
  const differences = compared.flatMap((comparison) => comparison.differences);
  differences.slice(0, 20).forEach((line) => {
    console.error(line);
  });
  const cells = compared.reduce((sum, comparison) => sum + comparison.cells, 0);
  console.log(`${String(cells - differences.length)} of ${String(cells)} cells agree`);
  return { ok: cells > 0 && differences.length === 0 };
});
