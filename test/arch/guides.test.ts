import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionWords, menuTitle } from '../../src/actions/words';
import { periodTabs, controlTabs } from '../../src/workbook/tabs/list';
import { entryWords } from '../../src/workbook/tabs/entry/words';
import { submissionsWords } from '../../src/workbook/tabs/submissions/words';
import { projectFiles, root, textOf } from './projectFiles';

const guides = projectFiles().filter((path) => /^docs\/guide\/.*\.md$/.test(path));

/** What the program calls its menus, tabs and the columns that people see. */
const names = new Set<string>([
  menuTitle,
  ...Object.values(actionWords).map(({ title }) => title),
  ...[...periodTabs([]), ...controlTabs].map(({ title }) => title),
  ...[entryWords, submissionsWords].flatMap(({ headers }) =>
    Object.values(headers).flatMap(({ header }) => (typeof header === 'string' ? [header] : [])),
  ),
]);

test('there is a guide for units, for the office, and for whoever keeps the criteria', () => {
  expect(guides).toHaveLength(3);
});

test.each(guides)('%s: what is in bold is called so on the screen', (path) => {
  const bold = [...textOf(path).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
  expect(bold.length).toBeGreaterThan(5);
  expect(bold.filter((name) => !names.has(name))).toEqual([]);
});

test.each(guides)('%s: its pictures are there', (path) => {
  const pictures = [...textOf(path).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
  expect(pictures.filter((file) => !existsSync(join(root, dirname(path), file)))).toEqual([]);
});
