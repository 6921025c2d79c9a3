import { keptOffice, reopen, type KeptOffice } from './keptOffice';
import { done, type Office } from './office';
import { addPeriods, keepOnly } from './shortCatalogue';

/** A control workbook of few criteria and all units; its period is not created yet. */
export const keptControlOfFew = (): KeptOffice<void> => keptOffice('control of few', seedFew);

function seedFew(office: Office): void {
  done(office.seed());
  keepOnly(office);
}

/** The same with its period created, and further ones that are not; gives the workbook's id. */
export const keptPeriodOfFew = (further: readonly string[] = []): KeptOffice<string> =>
  keptOffice(['period of few', ...further].join(' '), (office) => {
    seedFew(office);
    if (further.length > 0) addPeriods(office, further);
    return done(office.create('2021')).workbookId;
  });

export function openPeriodOfFew(further?: readonly string[]): [office: Office, workbookId: string] {
  const kept = keptPeriodOfFew(further);
  return [reopen(kept), kept.made];
}
