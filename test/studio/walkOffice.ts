import { keptOffice, reopen } from '../e2e/keptOffice';
import { done, type Office } from '../e2e/office';
import { keepOnly, keepUnits, setPeople } from '../e2e/shortCatalogue';

export const aNgo = 'a-ngo@aluoi.example.vn';
export const hongHa = 'hong-ha@aluoi.example.vn';

const others = ['vh-tt', 'noi-vu', 'vp-hdnd-ubnd', 'hong-ha'];

/** A period small enough to be worked out by hand. */
export interface WalkOffice extends Office {
  readonly workbookId: string;
  /** Where a row has a column: `F10`. */
  at(tab: string, key: string, column: string): string;
  value(tab: string, key: string, column: string): unknown;
  /** Where the line that begins with this code has a column of `Tổng hợp`, in its table by criteria or scales. */
  summaryCell(code: string, column: string): string;
}

/**
 * Five criteria of one point each; all but Xã A Ngo have answered and are accepted: Hồng Hạ has 9 machines for 12 cadres,
 * and a LAN; 9 of 12 post offices have the Internet; four units keep their books by software.
 */
function begin(office: Office): string {
  const { host } = office;
  host.batch(() => {
    done(office.seed());
    keepOnly(
      office,
      ['1.I.15', '1.I.16', '1.I.24', '2.II.26', '3.IV.1'],
      [
        'postOffices',
        'communeDesktops',
        'communeTablets',
        'communeLaptops',
        'communeCadres',
        'districtCommuneCadres',
      ],
    );
    keepUnits(office, ['vh-tt', 'noi-vu', 'vp-hdnd-ubnd', 'a-ngo', 'hong-ha']);
    setPeople(office, 'a-ngo', aNgo);
    setPeople(office, 'hong-ha', hongHa);
  });
  const { workbookId } = done(office.create());
  for (const person of [aNgo, hongHa]) host.share(workbookId, person, 'writer');
  const enter = (tab: string, key: string, column: string, text: string): void =>
    office.type(workbookId, `'${tab}'!${placeOf(office, workbookId, [tab, key, column])}`, text);
  host.batch(() => {
    for (const [figure, text] of [
      ['communeDesktops@hong-ha', '6'],
      ['communeTablets@hong-ha', '0'],
      ['communeLaptops@hong-ha', '3'],
      ['communeCadres@hong-ha', '12'],
      ['postOffices@vh-tt', '12'],
      ['districtCommuneCadres@noi-vu', '32'],
    ] as const)
      enter('Số liệu chung', figure, 'value', text);
    enter('1.I', '1.I.16@hong-ha', 'yesNo', 'Có');
    enter('1.I', '1.I.24@vh-tt', 'numerator', '9');
    for (const unit of others) enter('2.II', `2.II.26@${unit}`, 'yesNo', 'Có');
    for (const key of ['1.I.15@hong-ha', '1.I.16@hong-ha', '1.I.24@vh-tt'])
      enter('1.I', key, 'verdict', 'Chấp nhận');
    for (const unit of others) enter('2.II', `2.II.26@${unit}`, 'verdict', 'Chấp nhận');
  });
  return workbookId;
}

const placeOf = (
  office: Office,
  workbookId: string,
  [tab, key, column]: readonly [tab: string, key: string, column: string],
): string => office.tab(workbookId, tab).row('key', key).a1(column);

export function walkOffice(): WalkOffice {
  const addOn = true;
  const kept = keptOffice('walk', begin, { addOn });
  const { made: workbookId } = kept;
  const office = reopen(kept, { addOn });
  return {
    ...office,
    workbookId,
    at: (tab, key, column) => placeOf(office, workbookId, [tab, key, column]),
    value: (tab, key, column) => office.tab(workbookId, tab).row('key', key).value(column),
    summaryCell(code, column) {
      const fields = 'sheets(properties(title),data(rowData(values(formattedValue))))';
      const sheet = office
        .look(workbookId, fields)
        .sheets?.find(({ properties }) => properties?.title === 'Tổng hợp');
      const rows = sheet?.data?.[0]?.rowData ?? [];
      const row = rows.findIndex(({ values }) => values?.[0]?.formattedValue === code);
      if (row < 0) throw new Error(`No ${code} in Tổng hợp`);
      return `${column}${String(row + 1)}`;
    },
  };
}
