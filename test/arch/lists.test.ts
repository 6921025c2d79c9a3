import { join } from 'node:path';
import { listedFolders } from '../../scripts/lists/listedFolders';
import { head, listOf } from '../../scripts/lists/listOf';
import { projectFiles, root, textOf } from './projectFiles';

test.each(listedFolders)('%s lists its files as they are now (npm run lists)', (folder) => {
  expect(textOf(`${folder}/index.ts`)).toBe(listOf(join(root, folder)));
});

test('every index that says it is generated is written by the command', () => {
  const generated = projectFiles().filter(
    (path) => path.endsWith('/index.ts') && textOf(path).startsWith(head),
  );
  expect(generated.toSorted()).toEqual(listedFolders.map((folder) => `${folder}/index.ts`).toSorted());
});
