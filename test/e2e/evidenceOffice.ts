import type { Answer } from '../../src/app/api/api';
import type { LinkResult } from '../../src/app/api/evidenceApi';
import type { HostOptions } from '../../scripts/host';
import { keptOffice, reopen } from './keptOffice';
import { done, type Office } from './office';
import { addPeriods, few, fewFigures, keepOnly, keepUnits, setPeople } from './shortCatalogue';

export const OPERATOR = 'chuyen-vien@aluoi.example.vn';
export const A_NGO = 'a-ngo@aluoi.example.vn';
export const HONG_HA = 'hong-ha@aluoi.example.vn';

/** The units that the few criteria ask. */
export const fewUnits = [
  'vh-tt',
  'vp-hdnd-ubnd',
  'noi-vu',
  'tc-kh',
  'kt-ht',
  'gd-dt',
  'tt-hcc',
  'a-ngo',
  'hong-ha',
];

/** A period of few criteria and units, shared with the people of two communes. Returns its workbook. */
export function openShortPeriod(office: Office): string {
  done(office.seed());
  keepOnly(office, few, fewFigures);
  keepUnits(office, fewUnits);
  setPeople(office, 'vh-tt', OPERATOR);
  setPeople(office, 'a-ngo', A_NGO);
  setPeople(office, 'hong-ha', HONG_HA);
  addPeriods(office, ['2022']);
  const { workbookId } = done(office.create());
  for (const user of [OPERATOR, A_NGO, HONG_HA]) office.host.share(workbookId, user, 'writer');
  return workbookId;
}

/** An office in which that was done. */
export function shortPeriod(options: Partial<HostOptions> = {}): [office: Office, workbookId: string] {
  const kept = keptOffice('evidence', openShortPeriod);
  return [reopen(kept, options), kept.made];
}

export const link = (office: Office): Answer<LinkResult> =>
  office.host.run('linkEvidence') as Answer<LinkResult>;

/** The folder of a unit, or of one of its criteria. */
export function folderOf(office: Office, unit: string, criterion?: string): string {
  const folder = office.host.drive
    .list()
    .filter(({ trashed }) => !trashed)
    .find(
      ({ appProperties: { role, ...of } }) =>
        role === (criterion === undefined ? 'unit' : 'criterion') &&
        of['unit'] === unit &&
        of['criterion'] === criterion,
    );
  if (folder === undefined) throw new Error(`No folder of ${unit} ${criterion ?? ''}`);
  return folder.id;
}

/** A person puts a PDF into a folder. */
export const put = (
  { host }: Office,
  user: string,
  name: string,
  parent: string,
  content: string | Uint8Array = name,
): string => host.drive.upload(user, { name, mimeType: 'application/pdf', content, parent });

/** Types links into a row as its unit does. */
export function typeLinks(
  office: Office,
  workbookId: string,
  { user, tab, key, text }: { user: string; tab: string; key: string; text: string },
): void {
  const cell = office.tab(workbookId, tab).row('key', key).a1('evidence');
  office.host.type(user, workbookId, `'${tab}'!${cell}`, [[text]]);
}
