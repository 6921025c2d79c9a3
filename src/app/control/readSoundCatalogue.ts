import { appError } from '../../core/appError';
import { checkCatalogue } from '../../core/catalogue/checkCatalogue';
import type { Catalogue } from '../../core/model';
import { describeCatalogueProblem } from '../../text/vi';
import { readControlCatalogue } from '../../workbook/control/controlWorkbook';
import type { Spreadsheet } from '../../workbook/grid/sheets';

/** The catalogue as officials left it; an `AppError` that lists what they have to put right before it can be used. */
export function readSoundCatalogue(control: Spreadsheet): Catalogue {
  const catalogue = readControlCatalogue(control);
  const problems = checkCatalogue(catalogue);
  if (problems.length === 0) return catalogue;
  const details = problems.map(describeCatalogueProblem);
  throw appError('catalogueInvalid', { count: problems.length }, { details });
}
