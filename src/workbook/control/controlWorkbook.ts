import type { Catalogue, Office, ReportingPeriod } from '../../core/model';
import { tabTitles } from '../../text/vi';
import { findSheet, titlesOf } from '../grid/findSheet';
import type { Request, Spreadsheet } from '../grid/sheets';
import { createTable, type Table, type TableRow } from '../grid/table';
import { appraiserRows, appraisersTable } from '../tabs/appraisers/appraisersTab';
import { criteriaTable, criterionRows, readCriteria } from '../tabs/criteria/criteriaTab';
import { figureRow, figuresTable, readFigures } from '../tabs/figures/figuresTab';
import { logTable } from '../tabs/log/logTab';
import { officeTable } from '../tabs/office/officeTab';
import { periodRow, periodsTable } from '../tabs/periods/periodsTab';
import { readUnits, unitRows, unitsTable } from '../tabs/units/unitsTab';
import { readWeights, weighCriteria, weightRows, weightsTable } from '../tabs/weights/weightsTab';

/** The tabs of the control workbook, in their order. */
export const controlTabs: readonly string[] = [
  tabTitles.periods,
  tabTitles.units,
  tabTitles.criteria,
  tabTitles.weights,
  tabTitles.figures,
  tabTitles.appraisers,
  tabTitles.office,
  tabTitles.log,
];

/** Room for further periods, units, criteria …: officials add rows where the delivered ones end. */
const spareRows = 20;

/** Fills an empty workbook with the delivered catalogue, the office that compiles and the period that the dispatch asks for. */
export function seedControl(
  catalogue: Catalogue,
  periods: readonly ReportingPeriod[],
  office: Office,
  /** A tab that came with the new workbook and holds nothing. */
  emptySheetId: number | undefined,
): readonly Request[] {
  let index = 0;
  const tab = <Key extends string>(
    table: Table<Key>,
    rows: readonly TableRow<Key>[],
    spare = spareRows,
  ): readonly Request[] =>
    createTable(table, rows, { index: index++, office: office.shortName, spareRows: spare });
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    },
    ...tab(periodsTable, periods.map(periodRow)),
    ...tab(unitsTable, unitRows(catalogue)),
    ...tab(criteriaTable, criterionRows(catalogue)),
    ...tab(weightsTable, weightRows(catalogue)),
    ...tab(figuresTable, catalogue.figures.map(figureRow)),
    ...tab(appraisersTable, appraiserRows(catalogue.units, office.id)),
    ...tab(officeTable, [office], 0),
    ...tab(logTable, [], 200),
    ...(emptySheetId === undefined ? [] : [{ deleteSheet: { sheetId: emptySheetId } }]),
  ];
}

export const isSeeded = (workbook: Spreadsheet): boolean =>
  titlesOf(workbook).some((title) => controlTabs.includes(title));

/** The catalogue as officials left it. Cells that can't be read are `AppError`s; whether it makes sense is checked elsewhere. */
export function readControlCatalogue(workbook: Spreadsheet): Catalogue {
  const weights = readWeights(findSheet(workbook, tabTitles.weights));
  return {
    ...readUnits(findSheet(workbook, tabTitles.units)),
    figures: readFigures(findSheet(workbook, tabTitles.figures)),
    criteria: weighCriteria(readCriteria(findSheet(workbook, tabTitles.criteria)).criteria, weights),
    groups: weights.groups,
    scales: weights.scales,
  };
}
