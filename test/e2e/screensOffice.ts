import type { Answer } from '../../src/app/api/api';
import type { PageCalls } from '../../src/app/api/pageCalls';
import { done, OWNER, type Office } from './office';
import { keptOffice, reopen, type KeptOffice } from './keptOffice';
import { keepOnly } from './shortCatalogue';

export const A_NGO = 'can-bo.a-ngo@aluoi.example.vn';
export const HONG_HA = 'can-bo.hong-ha@aluoi.example.vn';
export const READER = 'lanh-dao@aluoi.example.vn';
export const STRANGER = 'nguoi-la@example.com';

/** An office whose period has begun, with the add-on in everybody's hands. */
export interface ScreensOffice extends Office {
  readonly workbookId: string;
  /** As a page calls it, by this person, in the period's workbook if no other is named. */
  call<K extends keyof PageCalls>(
    as: string,
    name: K,
    order: unknown,
    workbook?: string,
  ): Answer<ReturnType<PageCalls[K]>>;
  /** Calls of Sheets since the last look. */
  sheetsCalls(): readonly string[];
}

/** An office as it was left, with the id of its period's workbook, to be opened anew as often as needed. */
export type PreparedOffice = KeptOffice<string>;

export const prepareOffice = (): PreparedOffice => keptOffice('screens', beginPeriod);

/** Seeds the control workbook, writes two people into `Đơn vị`, and creates the period. */
function beginPeriod(office: Office): string {
  const { host, controlId } = office;
  done(office.seed());
  keepOnly(office);
  for (const [unit, address] of [
    ['a-ngo', A_NGO],
    ['hong-ha', HONG_HA],
  ] as const) {
    office.type(
      controlId,
      `'Đơn vị'!${office.tab(controlId, 'Đơn vị').row('id', unit).a1('people')}`,
      address,
    );
  }
  const { workbookId } = done(office.create());
  for (const address of [A_NGO, HONG_HA]) host.share(workbookId, address, 'writer');
  host.share(workbookId, READER, 'reader');
  return workbookId;
}

export function openScreensOffice(prepared: PreparedOffice): ScreensOffice {
  const office = reopen(prepared, { addOn: true });
  const workbookId = prepared.made;
  const { host } = office;
  return {
    ...office,
    workbookId,
    call: <K extends keyof PageCalls>(as: string, name: K, order: unknown, workbook = workbookId) =>
      host.runFromPage(name, [order], { as, workbook }) as Answer<ReturnType<PageCalls[K]>>,
    sheetsCalls() {
      const calls = host.ledger.records.filter(({ service }) => service.startsWith('Sheets'));
      host.ledger.reset();
      return calls.map(({ method }) => method);
    },
  };
}

/** A cell of a row, by its keys: `'1.I'!G12`. */
export const placeOf = (
  { tab, workbookId }: ScreensOffice,
  title: string,
  [keyColumn, key]: readonly [string, string],
  column: string,
): string => `'${title}'!${tab(workbookId, title).row(keyColumn, key).a1(column)}`;

export { OWNER };
