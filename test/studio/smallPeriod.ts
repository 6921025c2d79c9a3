import { keptOffice, reopen } from '../e2e/keptOffice';
import { done, type Office } from '../e2e/office';
import { keepOnly } from '../e2e/shortCatalogue';

export const commune = 'a-ngo@aluoi.example.vn';
export const otherCommune = 'hong-ha@aluoi.example.vn';

/** A control workbook with a few criteria and a period, its sample people named and let in. */
export interface SmallPeriod {
  readonly office: Office;
  readonly workbookId: string;
}

export function smallPeriod(): SmallPeriod {
  const kept = keptOffice('small period of the studio', begin);
  return { office: reopen(kept), workbookId: kept.made };
}

function begin(office: Office): string {
  done(office.seed());
  keepOnly(office);
  const units = office.tab(office.controlId, 'Đơn vị');
  for (const [unit, address] of [
    ['a-ngo', commune],
    ['hong-ha', otherCommune],
  ] as const)
    office.type(office.controlId, `'Đơn vị'!${units.row('id', unit).a1('people')}`, address);
  const { workbookId } = done(office.create('2021'));
  for (const address of [commune, otherCommune]) office.host.share(workbookId, address, 'writer');
  return workbookId;
}
