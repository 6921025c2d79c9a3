import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assumptionsOf, withAssumptions } from './docs/assumptions';
import { runCommand } from './runCommand';

const help = `npm run docs

Brings the generated part of docs/platform-notes.md up to date: what the local host assumes of Google's platform.

  --help  this text`;

runCommand(help, {}, () => {
  const root = join(__dirname, '..');
  const path = join(root, 'docs/platform-notes.md');
  const assumptions = assumptionsOf(root);
  writeFileSync(path, withAssumptions(readFileSync(path, 'utf8'), assumptions));
  console.log(`${path}: ${String(assumptions.length)} assumptions`);
  return { ok: true };
});
