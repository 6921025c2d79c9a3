import type { XmlElement } from '../../package/tree';
import type { Order, Scanned } from './renew';
import type { FoundUnit } from './scan';

/** Rows come into the order of the new document, unless somebody sorted the table in another way. */
export function reorderRows({ scan }: Scanned, { base, next }: Order): void {
  const before = placesOf(base.units);
  const after = placesOf(next.units);
  const tables = new Map<XmlElement, FoundUnit[]>();
  for (const unit of scan.units.values()) {
    if (unit.parent.name !== 'w:tbl' || !after.has(unit.id) || !unit.parent.children.includes(unit.element))
      continue;
    tables.set(unit.parent, [...(tables.get(unit.parent) ?? []), unit]);
  }
  for (const [table, units] of tables) {
    const place = ({ element }: FoundUnit): number => table.children.indexOf(element);
    const shown = [...units].sort((a, b) => place(a) - place(b));
    const isOurs = shown.every(
      ({ id }, at) => at === 0 || (before.get(shown[at - 1]?.id ?? '') ?? 0) < (before.get(id) ?? 0),
    );
    if (!isOurs) continue;
    const slots = shown.map(place);
    const wanted = [...shown].sort((a, b) => (after.get(a.id) ?? 0) - (after.get(b.id) ?? 0));
    wanted.forEach(({ element }, at) => {
      table.children[slots[at] ?? 0] = element;
    });
  }
}

const placesOf = (units: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(units.map(({ id }, at) => [id, at]));
