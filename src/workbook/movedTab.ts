import type { Spreadsheet } from './sheets';
import type { EntryTabReading } from './tabs/entryTab';

/** The first tab whose row keys, as returned by the write, are not the ones that were read. */
export function movedTab(after: Spreadsheet, entries: readonly EntryTabReading[]): string | undefined {
  const keysOf = new Map(
    (after.sheets ?? []).map(({ properties, data }) => [
      properties?.sheetId,
      (data?.[0]?.rowData ?? []).map(({ values }) => values?.[0]?.userEnteredValue?.stringValue ?? ''),
    ]),
  );
  return entries.find(({ table, keys }) => {
    const now = keysOf.get(table.sheetId) ?? [];
    return keys.some((key, at) => (now[at] ?? '') !== key);
  })?.table.title;
}
