import { actionTable } from '../../src/actions/kit/actionTable';
import { actionIds, actionsOf, actionWords, startableActions } from '../../src/actions/words';
import { projectFiles, textOf } from './projectFiles';

test('every action of the list has a title and one line on what it is for', () => {
  expect(actionIds).toContain('compile');
  for (const id of actionIds) {
    const { title, hint } = actionWords[id];
    expect([id, title]).toEqual([id, expect.stringMatching(/^[^\n]{2,40}$/)]);
    expect([id, hint]).toEqual([id, expect.stringMatching(/^[^\n]{10,120}\.$/)]);
  }
});

test('titles differ, so that a person can tell what a menu or a message speaks of', () => {
  const titles = actionIds.map((id) => actionWords[id].title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('every action of the list is done by the file of its name, and every file stands in the list', () => {
  const files = projectFiles().flatMap((path) => /^src\/actions\/(\w+)\.ts$/.exec(path)?.[1] ?? []);
  const actions = files.filter((name) => name !== 'index' && name !== 'words').toSorted();
  expect(actions).toEqual([...actionIds].toSorted());
  expect(Object.keys(actionTable).toSorted()).toEqual(actions);
  expect(textOf('src/actions/index.ts').split('\n').slice(1, -1)).toEqual(
    actions.map((name) => `export * from './${name}';`),
  );
});

test('what a unit needs stands alone, so that two clicks lead there', () => {
  expect(actionsOf('unit')).toEqual(['showMyWork']);
});

test('every action that shows a page shows one that is built', () => {
  const pages = Object.values(actionTable).flatMap((action) => ('page' in action ? [action.page] : []));
  expect(pages.length).toBeGreaterThan(3);
  const files = projectFiles();
  for (const page of pages) expect(files).toContain(`src/ui/pages/${page}/main.tsx`);
});

test('a page starts only what a menu offers, too', () => {
  for (const id of startableActions) expect([id, actionWords[id].role]).not.toEqual([id, 'called']);
});
