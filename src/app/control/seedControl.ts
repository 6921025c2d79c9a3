import { delivered } from '../../catalogue';
import { desk, office } from '../../catalogue/office';
import { firstPeriod } from '../../catalogue/period';
import { appError } from '../../core/appError';
import { progressTexts } from '../../text/vi';
import { seedControl as seedRequests } from '../../workbook/control/controlWorkbook';
import { controlTabs } from '../../workbook/tabs/list';
import { titlesOf } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import type { SeedResult } from '../api/api';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { untilAnswered } from '../world/untilStill';

/** "Khởi tạo sổ điều hành": the delivered catalogue into an empty control workbook, in one write. */
export function seedControl({ controlId, workbooks, lock, progress }: World): SeedResult {
  const ours = controlTabs.map(({ title }) => title);
  let written = false;
  const seedOnce = (): void => {
    progress.say(progressTexts.seeding);
    const workbook = workbooks.get(controlId, readMask);
    const present = titlesOf(workbook).filter((title) => ours.includes(title));
    if (present.length > 0 && written) return;
    if (present.length > 0) throw appError('controlAlreadySeeded', { tabs: present.join(', ') });
    const seed = { catalogue: delivered, periods: [firstPeriod], office, desk };
    written = true;
    workbooks.write(controlId, seedRequests(workbook, seed, emptySheetId(workbook)));
  };
  return lock.hold(() => {
    untilAnswered(seedOnce);
    return { criteria: delivered.criteria.length, units: delivered.units.length };
  });
}

/** The one tab that a new workbook comes with, if nobody typed in it. */
function emptySheetId({ sheets = [] }: Spreadsheet): number | undefined {
  const [only] = sheets;
  const isEmpty = (only?.data ?? []).every(({ rowData = [] }) =>
    rowData.every(({ values = [] }) =>
      values.every(({ userEnteredValue }) => userEnteredValue === undefined),
    ),
  );
  return sheets.length === 1 && isEmpty ? only?.properties?.sheetId : undefined;
}
