import type { CriterionGroup } from '../../core/model';
import { assignRows } from '../../core/catalogue/assign';
import { creatingTexts, periodTitle } from '../../text/vi';
import { toCell } from '../grid/cells';
import { titlesOf } from '../grid/findSheet';
import { noteFormat } from '../grid/format';
import type { Request, Spreadsheet } from '../grid/sheets';
import type { Staff } from '../protection/tiles';
import { figureCells, owedFigures } from '../tabs/figureEntries/figureEntriesTab';
import { formats, periodTabs } from '../tabs/list';
import { createdColumns } from '../tabs/submissions/folderLinks';
import type { PeriodPlan, TabPlan } from '../tabs/tab';
import { createTab } from './createTab';

/** Stands in the workbook from the first request of its creation to the last. */
const creatingTab = creatingTexts.title;

export const isWhole = (workbook: Spreadsheet, groups: readonly CriterionGroup[]): boolean => {
  const titles = titlesOf(workbook);
  return !titles.includes(creatingTab) && periodTabs(groups).every(({ title }) => titles.includes(title));
};

/**
 * All requests that turn a workbook, new or half-made, into the period's. What an interrupted run left is removed
 * first; the tab that says "being created" goes with the very last request.
 */
export function buildPeriod(plan: PeriodPlan, found: Spreadsheet): readonly Request[] {
  const { period } = plan;
  const sheets = (found.sheets ?? []).map(({ properties }) => properties ?? {});
  const placeholder = sheets.find(({ title }) => title === creatingTab) ?? sheets[0];
  const placeholderId = placeholder?.sheetId ?? 0;
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: periodTitle(period), locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    },
    {
      updateSheetProperties: { properties: { sheetId: placeholderId, title: creatingTab }, fields: 'title' },
    },
    {
      updateCells: {
        rows: [{ values: [toCell(creatingTexts.hint)] }],
        fields: 'userEnteredValue',
        start: { sheetId: placeholderId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...sheets.flatMap(({ sheetId = 0 }) => (sheetId === placeholderId ? [] : [{ deleteSheet: { sheetId } }])),
    ...createTabs(plan),
    ...noteFormat(found, formats.current),
    { deleteSheet: { sheetId: placeholderId } },
  ];
}

function createTabs(order: PeriodPlan): readonly Request[] {
  const { catalogue, office, owner, operators } = order;
  const plan: TabPlan = {
    ...order,
    assigned: assignRows(catalogue),
    cells: figureCells(catalogue, owedFigures(catalogue).length),
    folders: createdColumns(catalogue.units.length),
  };
  const staff: Staff = {
    state: 'open',
    owner,
    office: office.shortName,
    operators,
    units: catalogue.units,
    excepted: new Set(),
  };
  const tabs = periodTabs(catalogue.groups);
  return tabs.flatMap((tab, index) => [
    ...createTab(tab, plan, staff, index),
    ...tabs.flatMap(({ period: { complete } }) =>
      complete?.after === tab.title ? complete.requests(plan) : [],
    ),
  ]);
}
