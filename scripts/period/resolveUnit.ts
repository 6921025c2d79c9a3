import { leadResolver } from '../../src/core/catalogue/resolveLeads';
import type { Catalogue, Unit } from '../../src/core/model';

/** A unit by its id, its name or any spelling that the catalogue knows; undefined for a group or anything else. */
export function unitResolver(catalogue: Catalogue): (text: string) => Unit | undefined {
  const resolve = leadResolver(catalogue);
  const byId = new Map(catalogue.units.map((unit) => [unit.id, unit]));
  return (text) => {
    const direct = byId.get(text.toLowerCase());
    if (direct) return direct;
    const { ids, unresolved } = resolve(text);
    const [only] = ids;
    return ids.length === 1 && unresolved.length === 0 && only !== undefined ? byId.get(only) : undefined;
  };
}
