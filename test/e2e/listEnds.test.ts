import { done, type Office } from './office';
import { openPeriodOfFew } from './periodOfFew';

let office: Office;
let workbookId: string;

const LIST = 'Kiểm tra';
const sheetId = 22;
type Sheet = gapi.client.sheets.Sheet;

const sheet = (): Sheet => {
  const { sheets = [] } = office.look(workbookId, 'sheets(properties,filterViews,conditionalFormats)');
  const found = sheets.find(({ properties }) => properties?.title === LIST);
  if (!found) throw new Error(`No tab ${LIST}`);
  return found;
};
const rowCount = (): number | undefined => sheet().properties?.gridProperties?.rowCount;
const views = (): readonly gapi.client.sheets.FilterView[] => sheet().filterViews ?? [];
const viewEnds = (): readonly unknown[] => [...new Set(views().map(({ range }) => range?.endRowIndex))];
const ruleEnds = (): readonly unknown[] => [
  ...new Set(
    (sheet().conditionalFormats ?? []).flatMap(({ ranges = [] }) => ranges.map((range) => range.endRowIndex)),
  ),
];
const written = (): readonly string[] =>
  office.host.ledger.records
    .filter(({ service }) => service.startsWith('Sheets'))
    .map(({ method }) => method);

const withoutEnd = (range: gapi.client.sheets.GridRange): gapi.client.sheets.GridRange => {
  const open = { ...range };
  delete open.endRowIndex;
  return open;
};
const bytesWritten = (): number =>
  office.host.ledger.records.reduce(
    (sum, { method, bytesOut }) => sum + (method === 'batchUpdate' ? bytesOut : 0),
    0,
  );

beforeEach(() => {
  [office, workbookId] = openPeriodOfFew();
});

test('views and colours of the list of findings end with it: made with one row, checked, compiled', () => {
  expect([rowCount(), viewEnds(), ruleEnds()]).toEqual([4, [4], [4]]);
  const rules = (sheet().conditionalFormats ?? []).map(({ booleanRule }) => booleanRule);
  office.host.ledger.reset();
  done(office.compile());
  const end = rowCount() ?? 0;
  expect(end).toBeGreaterThan(20);
  expect([viewEnds(), ruleEnds()]).toEqual([[end], [end]]);
  // The reading of the control workbook, one reading and one writing of the period's.
  expect(written()).toEqual(['get', 'get', 'batchUpdate']);
  // Whose order and looks stay as they were.
  expect((sheet().conditionalFormats ?? []).map(({ booleanRule }) => booleanRule)).toEqual(rules);
});

test('where the list keeps its length, no end is written', () => {
  done(office.compile());
  office.host.ledger.reset();
  done(office.compile());
  const first = bytesWritten();
  const title = views()[0]?.title ?? '';
  office.edit(workbookId, {
    updateFilterView: {
      filter: { filterViewId: views()[0]?.filterViewId ?? 0, range: { sheetId, startRowIndex: 2 } },
      fields: 'range',
    },
  });
  expect(views().find((view) => view.title === title)?.range?.endRowIndex).toBeUndefined();
  office.host.ledger.reset();
  done(office.compile());
  const second = bytesWritten();
  // One view that lost its end gets it back; the others are not spoken of.
  expect(viewEnds()).toEqual([rowCount()]);
  expect([second > first, second < first + 400]).toEqual([true, true]);
});

test('open ends, and ends that Google fixed when the list was short, are put right by the next write', () => {
  const open = views().map(({ filterViewId = 0, range = {} }) => ({
    updateFilterView: {
      filter: { filterViewId, range: withoutEnd(range) },
      fields: 'range',
    },
  }));
  const colours = (sheet().conditionalFormats ?? []).map((rule, index) => ({
    updateConditionalFormatRule: {
      index,
      rule: { ...rule, ranges: (rule.ranges ?? []).map(withoutEnd) },
    },
  }));
  office.edit(workbookId, ...open, ...colours);
  expect([viewEnds(), ruleEnds()]).toEqual([[undefined], [undefined]]);
  done(office.host.run('checkAll') as Parameters<typeof done>[0]);
  const end = rowCount();
  expect([viewEnds(), ruleEnds()]).toEqual([[end], [end]]);
});

test('what people made there stays theirs, and a view that somebody deleted is not missed', () => {
  const [gone, changed] = views();
  const range = { sheetId, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 3 };
  const condition = { type: 'TEXT_CONTAINS' as const, values: [{ userEnteredValue: 'A Ngo' }] };
  const own = { ranges: [{ ...range, startRowIndex: 3 }], booleanRule: { condition, format: {} } };
  office.edit(
    workbookId,
    { deleteFilterView: { filterId: gone?.filterViewId ?? 0 } },
    {
      addFilterView: {
        filter: { title: 'Của tôi', range, filterSpecs: [{ columnIndex: 2, filterCriteria: { condition } }] },
      },
    },
    // Before the program's.
    { addConditionalFormatRule: { index: 0, rule: own } },
    // The program's, in which somebody looks for one thing more.
    {
      updateFilterView: {
        filter: {
          filterViewId: changed?.filterViewId ?? 0,
          filterSpecs: [...(changed?.filterSpecs ?? []), { columnIndex: 1, filterCriteria: { condition } }],
        },
        fields: 'filterSpecs',
      },
    },
  );
  const before = views().length;
  done(office.compile());
  const end = rowCount();
  const mine = views().filter(({ title }) => title === 'Của tôi');
  expect(mine.map((view) => view.range)).toEqual([range]);
  expect(views()).toHaveLength(before);
  const others = views().filter(({ title }) => title !== 'Của tôi');
  expect([...new Set(others.map((view) => view.range?.endRowIndex))]).toEqual([end]);
  expect(others.find(({ title }) => title === changed?.title)?.filterSpecs).toHaveLength(2);
  expect(sheet().conditionalFormats?.map(({ ranges: [first] = [] }) => first?.endRowIndex)).toEqual([
    4,
    end,
    end,
    end,
  ]);
});
