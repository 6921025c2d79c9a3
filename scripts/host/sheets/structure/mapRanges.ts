import type { GridRange } from '../model/resources';

type Change = (range: GridRange) => GridRange | undefined;

const RANGE_FIELDS = new Set(['range', 'dataRange', 'source']);
const LIST_FIELDS = new Set(['ranges', 'merges', 'unprotectedRanges', 'sources']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const GRID_RANGE = new Set(['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex']);

const isRange = (value: unknown): value is GridRange =>
  isObject(value) && Object.keys(value).every((name) => GRID_RANGE.has(name));

/**
 * The same object with every GridRange in it changed. An object whose range (or whose last range of a list) goes is
 * left out itself. Google names these fields alike wherever they stand, so that one walk serves all kinds.
 */
export function mapRanges<T>(value: T, change: Change): T | undefined {
  // The walk changes ranges into ranges and leaves out items of lists, so the type stays.
  return walk(value, change) as T | undefined;
}

function walk(value: unknown, change: Change): unknown {
  if (Array.isArray(value))
    return value.map((item) => walk(item, change)).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  const outcome: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (RANGE_FIELDS.has(name) && isRange(item)) {
      const next = change(item);
      if (next === undefined) return undefined;
      outcome[name] = next;
    } else if (LIST_FIELDS.has(name) && Array.isArray(item) && item.every(isRange)) {
      const next = item.map(change).filter((range) => range !== undefined);
      if (name === 'ranges' && next.length === 0) return undefined;
      outcome[name] = next;
    } else outcome[name] = walk(item, change);
  }
  return outcome;
}
