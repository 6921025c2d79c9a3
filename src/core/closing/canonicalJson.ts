/**
 * Plain data in its one spelling: members in the order of their keys, texts composed (NFC), numbers as texts of their
 * shortest exact decimals, members without a value left out. The same data give the same bytes on every machine.
 */
export const canonicalJson = (data: unknown): string => JSON.stringify(canonical(data));

function canonical(data: unknown): unknown {
  if (typeof data === 'number') return numberText(data);
  if (typeof data === 'string') return data.normalize('NFC');
  if (Array.isArray(data)) return data.map((item: unknown) => canonical(item));
  if (typeof data !== 'object' || data === null) return data;
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key.normalize('NFC'), canonical(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(members);
}

/** `-0` is 0; what is no number is not written as one: what nothing limits is left out before. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`No number: ${String(value)}`);
  return String(value === 0 ? 0 : value);
}
