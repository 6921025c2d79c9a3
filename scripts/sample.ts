import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './runCommand';
import { makeSample } from './sample/makeSample';

const help = `npm run sample

Writes the CSV files of examples/735-2021 anew: invented entries and common figures of all units, and the list of the
mistakes planted among them.

  --help  this text`;

runCommand(help, {}, () => {
  const folder = join(__dirname, '../examples/735-2021');
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(makeSample())) {
    writeFileSync(join(folder, name), content);
    console.log(`${join(folder, name)}: ${String(content.split('\n').length - 2)} lines`);
  }
  return { ok: true };
});
