import { leadResolver } from '../../src/core/catalogue/resolveLeads';
import type { Catalogue, Criterion } from '../../src/core/model';

type Listed =
  | 'id'
  | 'group'
  | 'title'
  | 'work'
  | 'leadText'
  | 'appliesTo'
  | 'measure'
  | 'aggregation'
  | 'evidence'
  | 'source';

/** A criterion as it is listed: its leads resolved, its points and grounds beside it, nothing left out. */
export interface ListedCriterion extends Pick<Criterion, Listed> {
  readonly subHeading: string | null;
  /** Ids of units and groups. */
  readonly leads: readonly string[];
  readonly scoring: Criterion['weight']['scoring'];
  readonly max: number;
  readonly basis: Criterion['grounds']['basis'];
  readonly reason: string;
  readonly sourceNote: string | null;
}

export interface Listing extends Omit<Catalogue, 'criteria'> {
  readonly criteria: readonly ListedCriterion[];
}

/** Keys in the order in which they are printed. */
export function listCatalogue(catalogue: Catalogue): Listing {
  const resolve = leadResolver(catalogue);
  const criteria = catalogue.criteria.map((criterion) => ({
    id: criterion.id,
    group: criterion.group,
    subHeading: criterion.subHeading ?? null,
    title: criterion.title,
    work: criterion.work,
    leadText: criterion.leadText,
    leads: resolve(criterion.leadText).ids,
    appliesTo: criterion.appliesTo,
    measure: criterion.measure,
    aggregation: criterion.aggregation,
    scoring: criterion.weight.scoring,
    max: criterion.weight.max,
    evidence: criterion.evidence,
    basis: criterion.grounds.basis,
    reason: criterion.grounds.reason,
    sourceNote: criterion.sourceNote ?? null,
    source: criterion.source,
  }));
  const { figures, units, unitGroups, groups, scales } = catalogue;
  return { criteria, figures, units, unitGroups, groups, scales };
}
