import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundle } from './build';
import { runCommand } from './runCommand';
import { cutShort } from './stress/cutShort';
import { cutKinds } from './stress/cuts';
import { createOffices } from './stress/offices';
import { preparations } from './stress/preparations';
import { reliabilityDocument, rowOf, type SweptRow } from './stress/reliability';

const help = `npm run stress [-- --only NAME] [-- --every N]

Cuts everything that can be started (actions, calls of pages, triggers, menu, card) short at every call of a service, in every
way: ${Object.values(cutKinds).join(', ')}; starts it again as its person would, and compares all that outlives it
with an undisturbed start. Writes the table into docs/reliability.md; takes about half an hour.

  --only NAME  this one alone; writes nothing
  --every N    every N-th cut alone, as the page then says
  --help       this text`;

runCommand(help, { only: { type: 'string' }, every: { type: 'string' } }, async ({ only, every = '1' }) => {
  const root = join(__dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'stress-'));
  const offices = createOffices(await buildBundle(root, folder));
  const rows: SweptRow[] = [];
  let seen = 0;
  for (const [name, preparation] of Object.entries(preparations)) {
    if (only !== undefined && name !== only) continue;
    const swept = cutShort(offices, name, preparation, (cuts) =>
      cuts.filter(() => seen++ % Number(every) === 0),
    );
    const row = rowOf(name, preparation.mayDiffer?.why ?? '', swept);
    rows.push(row);
    console.log(
      `${name}: ${String(row.calls)} calls, ${String(row.cuts)} cuts, ${String(row.unlike.length)} unlike`,
    );
    for (const { where, differences } of row.unlike)
      console.log(`  ${where}\n    ${differences.join('\n    ')}`);
  }
  if (only === undefined) {
    const path = join(root, 'docs/reliability.md');
    writeFileSync(path, reliabilityDocument(readFileSync(path, 'utf8'), rows, Number(every)));
    console.log(path);
  }
  rmSync(folder, { recursive: true });
  return { ok: rows.every(({ unlike }) => unlike.length === 0) };
});
