import { createHash } from 'node:crypto';
import { defined } from '../defined';
import type { GridSize, Rect } from '../grid/a1';
import { hasCells, intersects, parseRect, rangeOf, rectName, rectOf } from '../grid/a1';
import { element, findElements } from '../package/xml';
import type { NamedRange, ProtectedRange } from '../resource';
import type { LockGrid } from './lockGrid';
import { createLockGrid } from './lockGrid';
import { coalesce } from '../grid/coalesce';

export interface Protections {
  /** Absent where the tab keeps nobody out. */
  readonly locks: LockGrid | undefined;
  /** The `<protectedRanges>` of the tab, or ''. */
  readonly xml: string;
}

interface Placed {
  readonly source: ProtectedRange;
  readonly rect: Rect;
}

/**
 * A strict range locks its cells for everybody: a file knows no Google accounts. A range that only warns stays
 * open.
 */
export function toProtections(
  ranges: readonly ProtectedRange[],
  size: GridSize,
  names: readonly NamedRange[],
): Protections {
  const placed = ranges.flatMap((source): Placed[] => {
    const range = source.range ?? names.find((name) => name.namedRangeId === source.namedRangeId)?.range;
    const rect = range === undefined ? undefined : rectOf(range, size);
    return rect !== undefined && hasCells(rect) ? [{ source, rect }] : [];
  });
  const strict = placed.filter(({ source }) => source.warningOnly !== true);
  // An open range lets everybody in, so one that touches a strict range would undo it.
  const open = placed.filter(
    ({ source, rect }) =>
      source.warningOnly === true && !strict.some((other) => intersects(other.rect, rect)),
  );
  const exceptions = strict.flatMap(({ source }) =>
    (source.unprotectedRanges ?? []).map((range) => rectOf(range, size)),
  );
  const locks =
    strict.length === 0
      ? undefined
      : createLockGrid(
          size,
          strict.map(({ rect }) => rect),
          exceptions,
        );
  return { locks, xml: toXml([...strict, ...open]) };
}

function toXml(placed: readonly Placed[]): string {
  const used = new Set<string>();
  const elements = placed.map(({ source, rect }) => {
    const name = uniqueName(
      source.description ?? `protected ${source.protectedRangeId ?? rectName(rect)}`,
      used,
    );
    const sqref = rectName(rect);
    const lock = source.warningOnly === true ? {} : unknownPassword(`${name} ${sqref}`);
    return element('protectedRange', { ...lock, sqref, name });
  });
  return elements.length === 0 ? '' : element('protectedRanges', {}, elements.join(''));
}

/**
 * Excel opens a range without a password to everybody, although its cells are locked. So the range gets a hash
 * that no known password has; who may lift the protection of the sheet can still change it.
 */
function unknownPassword(seed: string): Readonly<Record<string, string>> {
  const digest = (text: string) => createHash('sha512').update(text).digest();
  return {
    algorithmName: 'SHA-512',
    hashValue: digest(seed).toString('base64'),
    saltValue: digest(`salt ${seed}`).subarray(0, 16).toString('base64'),
    spinCount: '1',
  };
}

function uniqueName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${wanted} (${copy})`;
  used.add(name.toLowerCase());
  return name;
}

/** Ids are counted anew from 1; cells of a strict range that are open become its exceptions. */
export function fromProtections(
  sheetXml: string,
  sheetId: number,
  isOpen: (row: number, column: number) => boolean,
): ProtectedRange[] {
  return findElements(sheetXml, 'protectedRange').flatMap(({ attributes }, index) => {
    const [sqref] = (attributes['sqref'] ?? '').split(' ');
    if (sqref === undefined || sqref === '') return [];
    const rect = parseRect(sqref);
    const isStrict = attributes['hashValue'] !== undefined || attributes['password'] !== undefined;
    const open = isStrict ? coalesce(openCells(rect, isOpen)) : [];
    return defined({
      description: attributes['name'],
      protectedRangeId: index + 1,
      range: rangeOf(rect, sheetId),
      unprotectedRanges: open.length > 0 ? open.map((hole) => rangeOf(hole, sheetId)) : undefined,
      warningOnly: isStrict ? undefined : true,
    });
  });
}

function* openCells(rect: Rect, isOpen: (row: number, column: number) => boolean) {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++)
      if (isOpen(row, column)) yield { row, column };
  }
}
