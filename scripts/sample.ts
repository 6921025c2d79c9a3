import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './runCommand';
import { makeEvidence } from './sample/evidence';
import { signReports } from './sample/signReports';
import { makeSample } from './sample/makeSample';

const help = `npm run sample [-- --sign]

Writes examples/735-2021 anew: invented entries and common figures of all units, some documents of five of them, and
the lists of the mistakes planted among them.

  --sign  signs the reports of the communes anew before (needs openssl); they are kept in scripts/sample/signed
  --help  this text`;

runCommand(help, { sign: { type: 'boolean' } }, ({ sign }) => {
  if (sign === true)
    signReports().forEach((path) => {
      console.log(path);
    });
  const folder = join(__dirname, '../examples/735-2021');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(makeSample())) {
    writeFileSync(join(folder, name), content);
    console.log(`${join(folder, name)}: ${String(content.split('\n').length - 2)} lines`);
  }
  const documents = Object.entries(makeEvidence());
  rmSync(join(folder, 'evidence'), { recursive: true, force: true });
  for (const [name, content] of documents) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  console.log(`${join(folder, 'evidence')}: ${String(documents.length - 1)} documents`);
  return { ok: true };
});
