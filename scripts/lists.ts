import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedFolders } from './lists/listedFolders';
import { listOf } from './lists/listOf';
import { runCommand } from './runCommand';

const help = `npm run lists

Writes the index files of folders whose files make one list, such as the rules: after a file was added, renamed or
removed there. The folders stand in scripts/lists/listedFolders.ts.

  --help  this text`;

runCommand(help, {}, () => {
  const root = join(__dirname, '..');
  for (const listed of listedFolders) {
    const path = join(root, listed.folder, 'index.ts');
    writeFileSync(path, listOf(root, listed));
    console.log(path);
  }
  return { ok: true };
});
