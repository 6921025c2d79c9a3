import { controlTabs, periodTabs } from '../../../../src/workbook/tabs/list';
import { delivered } from '../../../../src/catalogue';

describe.each([
  ['control', controlTabs.map(({ sheetId, title, control }) => ({ sheetId, title, place: control.place }))],
  [
    'period',
    periodTabs(delivered.groups).map(({ sheetId, title, period }) => ({
      sheetId,
      title,
      place: period.place,
    })),
  ],
])('the tabs of a %s workbook', (_, tabs) => {
  test.each(['sheetId', 'title'] as const)('have each a %s of their own', (key) => {
    const seen = tabs.map((tab) => tab[key]);
    expect(seen.filter((value, at) => seen.indexOf(value) !== at)).toEqual([]);
  });

  test('have each a place of their own, but those of the groups, which share one', () => {
    const groups = new Set(delivered.groups.map(({ id }) => id));
    const seen = tabs.filter(({ title }) => !groups.has(title)).map(({ place }) => place);
    expect(seen.filter((value, at) => seen.indexOf(value) !== at)).toEqual([]);
  });
});
