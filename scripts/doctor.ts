import { join } from 'node:path';
import { checks } from './doctor/index';
import { readDelivery } from './doctor/delivery';
import { runCommand } from './runCommand';

const help = `npm run doctor [-- --root DIR]

Looks at what a push would hand to Google, before it does: the script's id, the manifest against what the script uses, syntax,
size, every function that is called by its name, pages, and clasp's list of files. Each problem names the place and what to do.
\`npm run push\` runs it first.

  --root DIR  the project's folder (this one)
  --help      this text`;

runCommand(help, { root: { type: 'string' } }, ({ root }) => {
  const delivery = readDelivery(root ?? join(__dirname, '..'));
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
