import { listedFolders } from '../../scripts/lists/listedFolders';
import { head, listOf } from '../../scripts/lists/listOf';
import { projectFiles, root, textOf } from './projectFiles';

test.each(listedFolders)('$folder lists its files as they are now (npm run lists)', (listed) => {
  expect(textOf(`${listed.folder}/index.ts`)).toBe(listOf(root, listed));
});

test('every index that says it is generated is written by the command', () => {
  const generated = projectFiles().filter(
    (path) => path.endsWith('/index.ts') && textOf(path).startsWith(head),
  );
  expect(generated.toSorted()).toEqual(listedFolders.map(({ folder }) => `${folder}/index.ts`).toSorted());
});
