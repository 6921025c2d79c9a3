import { NotImplemented } from '../../contract';
import { within } from '../masks/parseMask';
import type { Mask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import type { SpreadsheetProperties } from '../model/resources';
import type { Locale, Workbook } from '../model/workbook';

const SUPPORTED = ['title', 'locale', 'timeZone', 'autoRecalc'] as const;

const isLocale = (text: string): text is Locale => text === 'vi_VN' || text === 'en_US';

export function setSpreadsheetProperties(
  workbook: Workbook,
  properties: SpreadsheetProperties,
  mask: Mask,
): void {
  const asked = [...mask.fields.keys(), ...Object.keys(properties).filter((name) => within(mask, name))];
  const missing = asked.find((name) => !SUPPORTED.some((supported) => supported === name));
  if (missing !== undefined) throw new NotImplemented(`Sheets SpreadsheetProperties.${missing}`);
  for (const field of SUPPORTED) {
    if (within(mask, field) === undefined) continue;
    const value = properties[field];
    if (value === undefined) {
      if (mask.fields.has(field)) throw invalid(`properties.${field} can't be cleared`);
    } else set(workbook, field, value);
  }
}

function set(workbook: Workbook, field: (typeof SUPPORTED)[number], value: string): void {
  switch (field) {
    case 'title':
      workbook.title = value;
      return;
    case 'locale':
      if (!isLocale(value)) throw new NotImplemented(`Sheets locale ${value}`);
      workbook.locale = value;
      return;
    case 'timeZone':
      requireTimeZone(value);
      workbook.properties.timeZone = value;
      return;
    case 'autoRecalc':
      if (value !== 'ON_CHANGE') throw new NotImplemented(`Sheets autoRecalc ${value}`);
  }
}

function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw invalid(`Invalid time zone: ${zone}`);
  }
}
