import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './licences/bundledPackages';
import { licenceProblems } from './licences/findProblems';
import { runCommand } from './runCommand';

const help = `npm run check:licences

Every package of package-lock.json must bear a licence that lets it be used; those that come into what is handed on, one that
lets them be handed on. A package that runs a script when it is installed, or that wants a newer Node, is named too. \`npm run --silent bom\` prints the bill
of materials (CycloneDX).

  --help  this text`;

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Parameters<typeof licenceProblems>[0];
  };
  const bundled = await bundledPackages(root);
  const problems = licenceProblems(lock.packages, bundled);
  for (const problem of problems) console.error(problem);
  const count = Object.keys(lock.packages).length - 1;
  console.log(`${String(count)} packages; handed on: ${[...bundled].toSorted().join(', ')}`);
  return { ok: problems.length === 0 };
});
