import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocument } from '../src/ooxml/word/writeDocument';
import { guideDocument } from './guides/guideDocument';
import { runCommand } from './runCommand';

const help = `npm run guides [-- --out DIR]

Writes the guides of docs/guide/, with their pictures, as documents for Word; \`npm run screens\` takes the pictures anew.

  --out DIR  where to put them (out/guides)
  --help     this text`;

runCommand(help, { out: { type: 'string' } }, ({ out }) => {
  const root = join(__dirname, '..');
  const folder = out ?? join(root, 'out/guides');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(root, 'docs/guide'))) {
    const path = join(folder, name.replace(/\.md$/, '.docx'));
    writeFileSync(path, writeDocument(guideDocument(join(root, 'docs/guide', name))));
    console.log(path);
  }
  return { ok: true };
});
