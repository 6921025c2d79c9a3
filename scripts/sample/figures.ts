import { chance, pick } from './random';
import { agencies, communes } from './units';

/** What is true of the invented district, before anybody makes a mistake: `figure@unit` → value. */
export type FigureTruth = ReadonlyMap<string, number>;

export const factKey = (id: string, unit: string): string => `${id}@${unit}`;

/** The figures of the whole district that one office gives; sums over units are worked out below. */
const district: readonly (readonly [figure: string, unit: string, value: number])[] = [
  ['districtPersonnel', 'noi-vu', 1486],
  ['itStaff', 'vp-hdnd-ubnd', 2],
  ['districtIncoming', 'vp-hdnd-ubnd', 11236],
  ['districtOutgoing', 'vp-hdnd-ubnd', 5482],
  ['districtDossiers', 'tt-hcc', 9648],
  ['districtOnlineDossiers3', 'tt-hcc', 2153],
  ['districtOnlineDossiers4', 'tt-hcc', 967],
  ['postOffices', 'vh-tt', 16],
  ['households', 'vh-tt', 14012],
  ['population', 'vh-tt', 49870],
];

const publicServices = [
  { id: 'tt-hcc', employees: 8, desktops: 6, laptops: 2 },
  { id: 'tt-dvnn', employees: 26, desktops: 17, laptops: 6 },
];

/** The same list of procedures holds for every commune of the province. */
const communeProcedures = 128;

export function figureTruth(): FigureTruth {
  const truth = new Map<string, number>();
  const set = (figure: string, unit: string, value: number): void => {
    truth.set(factKey(figure, unit), value);
  };
  for (const { id, cadres, procedures } of agencies) {
    set('agencyCadres', id, cadres);
    set('agencyProcedures', id, procedures);
    setComputers(set, 'agency', id, cadres, 1.08);
  }
  for (const { id, employees, desktops, laptops } of publicServices) {
    set('employees', id, employees);
    set('employeeDesktops', id, desktops);
    set('employeeTablets', id, 0);
    set('employeeLaptops', id, laptops);
  }
  for (const { id, cadres, dossiers, online } of communes) {
    set('communeCadres', id, cadres);
    set('communeProcedures', id, communeProcedures);
    set('communeDossiers', id, dossiers);
    set('communeOnlineDossiers', id, Math.round(dossiers * online));
    setComputers(set, 'commune', id, cadres, 0.98);
  }
  district.forEach(([figure, unit, value]) => {
    set(figure, unit, value);
  });
  set('districtCadres', 'noi-vu', total(agencies, 'cadres'));
  set('districtCommuneCadres', 'noi-vu', total(communes, 'cadres'));
  set('districtProcedures', 'tt-hcc', total(agencies, 'procedures'));
  return truth;
}

const total = <Key extends string>(units: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  units.reduce((sum, unit) => sum + unit[key], 0);

function setComputers(
  set: (figure: string, unit: string, value: number) => void,
  prefix: 'agency' | 'commune',
  unit: string,
  cadres: number,
  perHead: number,
): void {
  const all = Math.round(cadres * (perHead + (chance(prefix, unit) - 0.5) * 0.12));
  const desktops = Math.round(all * (0.72 + chance('desktops', unit) * 0.14));
  const tablets = Math.min(all - desktops, pick(3, 'tablets', unit));
  set(`${prefix}Desktops`, unit, desktops);
  set(`${prefix}Tablets`, unit, tablets);
  set(`${prefix}Laptops`, unit, all - desktops - tablets);
}
