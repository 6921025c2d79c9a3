import type { Catalogue } from '../../core/model';
import { findSheet, titlesOf } from '../grid/findSheet';
import { noteFormat } from '../grid/format';
import type { Request, Spreadsheet } from '../grid/sheets';
import { createTable } from '../grid/table';
import { readCriteria, criteriaTable } from '../tabs/criteria/criteriaTab';
import { readFigures, figuresTable } from '../tabs/figures/figuresTab';
import { controlTabs, formats } from '../tabs/list';
import type { ControlSeed, ControlTab } from '../tabs/tab';
import { readUnits, unitsTable } from '../tabs/units/unitsTab';
import { readWeights, weighCriteria, weightsTable } from '../tabs/weights/weightsTab';

/** Room for further periods, units, criteria …: officials add rows where the delivered ones end. */
const usualSpareRows = 20;

/** Fills an empty workbook, as it was read, with the delivered catalogue and the period that its document asks for. */
export function seedControl(
  workbook: Spreadsheet,
  seed: ControlSeed,
  /** A tab that came with the new workbook and holds nothing. */
  emptySheetId: number | undefined,
): readonly Request[] {
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'locale,timeZone',
      },
    },
    ...controlTabs.flatMap((tab, index) => createControlTab(tab, seed, index)),
    ...noteFormat(workbook, formats.current),
    ...(emptySheetId === undefined ? [] : [{ deleteSheet: { sheetId: emptySheetId } }]),
  ];
}

/** A tab of the control workbook with what it begins with. */
export const createControlTab = (
  { table, control: { rows, spareRows = usualSpareRows } }: ControlTab,
  seed: ControlSeed,
  index: number,
): readonly Request[] => createTable(table, rows(seed), { index, office: seed.office.shortName, spareRows });

export const isSeeded = (workbook: Spreadsheet): boolean => {
  const titles = titlesOf(workbook);
  return controlTabs.some(({ title }) => titles.includes(title));
};

/** The catalogue as officials left it. Cells that can't be read are `AppError`s; whether it makes sense is checked elsewhere. */
export function readControlCatalogue(workbook: Spreadsheet): Catalogue {
  const weights = readWeights(findSheet(workbook, weightsTable));
  return {
    ...readUnits(findSheet(workbook, unitsTable)),
    figures: readFigures(findSheet(workbook, figuresTable)),
    criteria: weighCriteria(readCriteria(findSheet(workbook, criteriaTable)).criteria, weights),
    groups: weights.groups,
    scales: weights.scales,
  };
}
