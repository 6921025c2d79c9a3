import { join } from 'node:path';
import { checks } from './doctor/index';
import { readDelivery } from './doctor/delivery';
import { projects } from './projects';
import { runCommand } from './runCommand';

const help = `npm run doctor [-- --units] [-- --root DIR]

Looks at what a push would hand to Google, before it does: the script's id, the manifest against what the script uses, syntax,
size, every function that is called by its name, pages, and clasp's list of files. Each problem names the place and what to do.
\`npm run push\` and \`npm run push:units\` run it first.

  --units     the script of the units instead of the office's
  --root DIR  the project's folder (this one)
  --help      this text`;

runCommand(help, { root: { type: 'string' }, units: { type: 'boolean' } }, ({ root, units }) => {
  const delivery = readDelivery(root ?? join(__dirname, '..'), units ? projects.units : projects.office);
  let ok = true;
  for (const { title, find } of checks) {
    const problems = find(delivery);
    const serious = problems.filter(({ passing }) => passing !== true);
    ok &&= serious.length === 0;
    console.log(`${serious.length > 0 ? '✖' : problems.length > 0 ? '▲' : '✔'} ${title}`);
    for (const { where, what, todo } of problems) console.log(`    ${where}: ${what}\n      → ${todo}`);
  }
  console.log(ok ? 'Ready to be pushed.' : 'Nothing was pushed: mend what is marked ✖ first.');
  return { ok };
});
