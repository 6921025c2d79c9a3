import { cpSync } from 'node:fs';
import type { Answer } from '../../src/app/api/api';
import type { PageCalls } from '../../src/app/api/pageCalls';
import { done, emptyFolder, openOffice, OWNER, type Office } from './office';
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

/** An office as it is left on the disk, to be opened anew as often as needed. */
export interface PreparedOffice {
  readonly bundle: string;
  readonly workspace: string;
  readonly controlId: string;
  readonly workbookId: string;
}

/** Seeds the control workbook, writes two people into `Đơn vị`, and creates the period. */
export function prepareOffice(bundle: string): PreparedOffice {
  const workspace = emptyFolder();
  const office = openOffice(bundle, { workspace });
  const { host, controlId } = office;
  host.batch(() => {
    done(office.seed());
    keepOnly(office);
  });
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
  host.close();
  return { bundle, workspace, controlId, workbookId };
}

export function openScreensOffice({
  bundle,
  workspace,
  controlId,
  workbookId,
}: PreparedOffice): ScreensOffice {
  const own = emptyFolder();
  cpSync(workspace, own, { recursive: true });
  const office = openOffice(bundle, { addOn: true, workspace: own }, controlId);
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
