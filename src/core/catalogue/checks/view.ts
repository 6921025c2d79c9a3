import { isAsked } from '../assign';
import type { Catalogue, Criterion, Unit } from '../../model';
import { leadResolver, unitsOf, type Leads } from '../resolveLeads';
import { isBlank } from './problem';

/** A criterion and who stands behind its lead text. */
export interface LedCriterion {
  readonly criterion: Criterion;
  readonly leads: Leads;
  readonly units: readonly Unit[];
  /** Those that are asked by default. */
  readonly asked: readonly Unit[];
}

/** What the checks look at: the catalogue, and its leads resolved once for all of them. */
export interface CatalogueView {
  readonly catalogue: Catalogue;
  readonly led: readonly LedCriterion[];
}

export function viewOf(catalogue: Catalogue): CatalogueView {
  const resolve = leadResolver(spelledOut(catalogue));
  const led = catalogue.criteria.map((criterion) => {
    const leads = resolve(criterion.leadText);
    const units = unitsOf(leads.ids, catalogue);
    return { criterion, leads, units, asked: units.filter(({ kind }) => isAsked(criterion.appliesTo, kind)) };
  });
  return { catalogue, led };
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The directory without blank spellings: an empty one would match everywhere, and the resolver never end. */
export const spelledOut = ({ units, unitGroups }: Pick<Catalogue, 'units' | 'unitGroups'>) => ({
  units: units.flatMap(withoutBlanks),
  unitGroups: unitGroups.flatMap(withoutBlanks),
});

function withoutBlanks<T extends Named>(thing: T): readonly T[] {
  const [name, ...aliases] = [thing.name, ...thing.aliases].filter((spelling) => !isBlank(spelling));
  return name === undefined ? [] : [{ ...thing, name, aliases }];
}
