import fc from 'fast-check';
import { delivered } from '../../../src/catalogue';
import { desk, office } from '../../../src/catalogue/office';
import { firstPeriod } from '../../../src/catalogue/period';
import type { Catalogue, ReportingPeriod } from '../../../src/core/model';
import { readControlCatalogue, seedControl } from '../../../src/workbook/control/controlWorkbook';
import { findSheet } from '../../../src/workbook/grid/findSheet';
import type { Spreadsheet } from '../../../src/workbook/grid/sheets';
import { periodsTable, readPeriods } from '../../../src/workbook/tabs/periods/periodsTab';
import { randomCatalogue } from '../../support/randomCatalogue';
import { applied } from './sheetsCore';
import { propertyRuns } from '../../support/propertyRuns';

const seeded = (catalogue: Catalogue, periods: readonly ReportingPeriod[] = []): Spreadsheet =>
  applied(seedControl({}, { catalogue, periods, office, desk }, 0));

describe('what is written into a control workbook comes back', () => {
  test('exactly, for the delivered catalogue', () => {
    expect(readControlCatalogue(seeded(delivered))).toStrictEqual(delivered);
  });

  test('exactly, for any catalogue', () => {
    fc.assert(
      fc.property(randomCatalogue, (catalogue) => {
        expect(readControlCatalogue(seeded(catalogue))).toStrictEqual(catalogue);
      }),
      { numRuns: propertyRuns(20) },
    );
  });

  test('with its periods, day for day', () => {
    const next = {
      ...firstPeriod,
      id: '6T-2022',
      name: 'Sáu tháng 2022',
      from: '2022-01-01',
      to: '2022-06-30',
    };
    const lines = readPeriods(findSheet(seeded(delivered, [firstPeriod, next]), periodsTable));
    expect(lines.map((line) => line.read())).toStrictEqual([firstPeriod, next]);
    expect(lines.map(({ workbookId }) => workbookId)).toEqual([undefined, undefined]);
  });

  test('where a text begins like a formula', () => {
    const [first, ...others] = delivered.criteria;
    const criteria = first ? [{ ...first, work: '=1+1', title: '+84 máy' }, ...others] : [];
    expect(readControlCatalogue(seeded({ ...delivered, criteria })).criteria[0]).toMatchObject({
      work: '=1+1',
      title: '+84 máy',
    });
  });
});
