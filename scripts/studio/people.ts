import { isAppError } from '../../src/core/appError';
import { studioTexts } from '../../src/text/studio';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import { findSheet, titlesOf } from '../../src/workbook/grid/findSheet';
import { readUnits, type Directory, unitsTable } from '../../src/workbook/tabs/units/unitsTab';
import type { Person } from './api';
import type { Host } from '../host';
import { quoted } from './view/tabView';
import { unitsWords } from '../../src/workbook/tabs/units/words';

/** Somebody with whom nothing is shared. */
export const stranger = 'nguoi-la@example.com';

export const isAddress = (text: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

/** Who may be chosen: VH-TT, whoever stands in `Đơn vị`, and a stranger. */
export function listPeople(host: Host): readonly Person[] {
  const control = host.bound();
  const owner = control === undefined ? undefined : host.drive.get(control)?.owner;
  const labels = new Map<string, string[]>();
  const add = (address: string, label: string): void => {
    const known = labels.get(address.toLowerCase()) ?? [];
    labels.set(address.toLowerCase(), [...known, label]);
  };
  if (owner !== undefined) add(owner, studioTexts.operator);
  for (const { name, people } of readDirectory(host)?.units ?? []) for (const each of people) add(each, name);
  add(stranger, studioTexts.stranger);
  return [...labels].map(([address, names]) => ({ address, label: names.join('; ') }));
}

/** The control workbook's units; undefined where it has none yet, or someone made the tab unreadable. */
export function readDirectory(host: Host): Directory | undefined {
  const control = host.bound();
  const owner = control === undefined ? undefined : host.drive.get(control)?.owner;
  if (control === undefined || owner === undefined) return undefined;
  // The same JSON, described by the narrower types.
  const look = (options: Parameters<Host['look']>[2]): Spreadsheet => {
    const resource: unknown = host.look(owner, control, options);
    return resource as Spreadsheet;
  };
  if (!titlesOf(look({ fields: 'sheets(properties(title))' })).includes(unitsWords.title)) return undefined;
  try {
    const fields =
      'sheets(properties,data(rowData(values(userEnteredValue,effectiveValue,effectiveFormat))))';
    return readUnits(findSheet(look({ ranges: [quoted(unitsWords.title)], fields }), unitsTable));
  } catch (error) {
    if (isAppError(error)) return undefined;
    throw error;
  }
}
