import { actionsOf, actionTable } from '../../src/app/actionTable';
import { menuTexts } from '../../src/text/vi';
import { exportsOf } from './projectFiles';

test('every action of the table is a function of entry.ts with a title and one line on what it is for', () => {
  const functions = exportsOf('src/entry.ts');
  for (const [id, { title, hint }] of Object.entries(menuTexts)) {
    expect([id, functions.includes(id)]).toEqual([id, true]);
    expect(title).not.toBe('');
    expect(hint).toMatch(/^[^\n]{10,120}\.$/);
  }
});

test('what a unit needs stands alone, so that two clicks lead there', () => {
  expect(actionsOf('unit')).toEqual(['showMyWork']);
  expect([...actionsOf('unit'), ...actionsOf('operator'), ...actionsOf('admin')].toSorted()).toEqual(
    Object.keys(actionTable).toSorted(),
  );
});
