import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptionsOf, withAssumptions } from './docs/assumptions';
import { evidenceDocument } from './docs/evidence';
import { rulesDocument } from './docs/rules';
import { runCommand } from './runCommand';

const help = `npm run docs

Brings generated documents up to date: what the local host assumes of Google's platform in docs/platform-notes.md, and
docs/rules.md, the list of all findings, and docs/evidence.md, how well names are read.

  --help  this text`;

runCommand(help, {}, () => {
  const root = join(__dirname, '..');
  const path = join(root, 'docs/platform-notes.md');
  const assumptions = assumptionsOf(root);
  writeFileSync(path, withAssumptions(readFileSync(path, 'utf8'), assumptions));
  console.log(`${path}: ${String(assumptions.length)} assumptions`);
  const rules = join(root, 'docs/rules.md');
  writeFileSync(rules, rulesDocument());
  console.log(rules);
  const evidence = join(root, 'docs/evidence.md');
  writeFileSync(evidence, evidenceDocument(root));
  console.log(evidence);
  return { ok: true };
});
