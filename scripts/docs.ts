import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { probingOf } from './docs/assumptions';
import { evidenceDocument } from './docs/evidence';
import { groundsOf } from './docs/grounds';
import { withGrounds } from './docs/platformNotes';
import { rulesDocument } from './docs/rules';
import { runCommand } from './runCommand';

const help = `npm run docs

Brings generated documents up to date: what the local host rests on in docs/platform-notes.md (recordings, reports,
assumptions with their probes), docs/rules.md, the list of all findings, and docs/evidence.md, how well names are read.

  --help  this text`;

runCommand(help, {}, () => {
  const root = join(__dirname, '..');
  const path = join(root, 'docs/platform-notes.md');
  const notes = withGrounds(readFileSync(path, 'utf8'), groundsOf(root), probingOf(root));
  writeFileSync(path, notes);
  console.log(`${path}: ${/^Documented .*$/m.exec(notes)?.[0] ?? ''}`);
  const rules = join(root, 'docs/rules.md');
  writeFileSync(rules, rulesDocument());
  console.log(rules);
  const evidence = join(root, 'docs/evidence.md');
  writeFileSync(evidence, evidenceDocument(root));
  console.log(evidence);
  return { ok: true };
});
