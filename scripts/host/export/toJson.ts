import type { Spreadsheet } from '../contract';

/** The workbook as JSON with its keys in the order of the alphabet, so that two of them can be compared by line. */
export function toJson(spreadsheet: Spreadsheet): string {
  return `${JSON.stringify(sorted(spreadsheet), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}
