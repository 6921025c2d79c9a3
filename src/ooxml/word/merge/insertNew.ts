import { descendants, type XmlElement } from '../../package/tree';
import { cloned, insertBeside } from './edit';
import { filled } from './filled';
import type { Conflict } from './model';
import type { Order, Scanned } from './renew';
import type { FoundUnit } from './scan';

/** What the new document has for the first time, put where it stands there: beside what it stands beside. */
export function insertNew(
  now: Scanned,
  then: Scanned,
  { base, next }: Order,
): { readonly inserted: number; readonly conflicts: readonly Conflict[] } {
  const known = new Set(base.units.map(({ id }) => id));
  const conflicts: Conflict[] = [];
  /** Unit → where it stands now. */
  const there = new Map<string, { readonly element: XmlElement; readonly parent: XmlElement }>();
  for (const [id, { element, parent }] of now.scan.units) {
    if (parent.children.includes(element)) there.set(id, { element, parent });
  }
  const withTable = new Set<XmlElement>();
  let inserted = 0;

  next.units.forEach(({ id, texts }, at) => {
    const source = then.scan.units.get(id);
    if (known.has(id) || source === undefined || withTable.has(source.parent)) return;
    const neighbour = nearest(next.units, at, (other) => there.has(other) && isBeside(then, other, source));
    const place = neighbour && there.get(neighbour.id);
    if (place) {
      const element = cloned(source.element) as XmlElement;
      insertBeside(place.parent, place.element, neighbour.where, [element]);
      there.set(id, { element, parent: place.parent });
      inserted += 1;
      return;
    }
    if (
      source.parent.name === 'w:tbl' &&
      insertTable(then, source, { before: next.units.slice(0, at), known }, there)
    ) {
      withTable.add(source.parent);
      inserted += 1;
      return;
    }
    conflicts.push({
      kind: 'noPlace',
      theirs: '',
      ours: texts.map((text) => filled(text, next)).join(' | '),
    });
  });
  return { inserted, conflicts };
}

const isBeside = ({ scan }: Scanned, id: string, { parent }: FoundUnit): boolean =>
  scan.units.get(id)?.parent === parent;

type Units = readonly { readonly id: string }[];

/** The last one before it that will do, or the first one after it. */
function nearest(
  units: Units,
  at: number,
  isGood: (id: string) => boolean,
): { readonly id: string; readonly where: 'before' | 'after' } | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const id = units[before]?.id ?? '';
    if (isGood(id)) return { id, where: 'after' };
  }
  const after = units.slice(at + 1).find(({ id }) => isGood(id));
  return after && { id: after.id, where: 'before' };
}

/**
 * A table that is not there, after the last text before it that still is; without the rows that stood in it before (`known`),
 * since somebody took those out.
 */
function insertTable(
  then: Scanned,
  { parent: table }: FoundUnit,
  { before, known }: { readonly before: Units; readonly known: ReadonlySet<string> },
  there: ReadonlyMap<string, { readonly element: XmlElement; readonly parent: XmlElement }>,
): boolean {
  const holder = descendants(then.document).find(({ children }) => children.includes(table));
  for (const { id } of [...before].reverse()) {
    const place = there.get(id);
    if (place === undefined || then.scan.units.get(id)?.parent !== holder) continue;
    const at = holder ? holder.children.indexOf(table) : -1;
    const gap = holder?.children[at + 1];
    const rows = [...then.scan.units].flatMap(([row, { element, parent }]) =>
      parent === table && known.has(row) ? [table.children.indexOf(element)] : [],
    );
    const fresh = cloned(table) as XmlElement;
    fresh.children = fresh.children.filter((_, child) => !rows.includes(child));
    insertBeside(place.parent, place.element, 'after', [fresh, ...(gap === undefined ? [] : [cloned(gap)])]);
    return true;
  }
  return false;
}
