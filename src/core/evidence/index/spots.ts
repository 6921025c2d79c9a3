import type { EvidenceFolder } from './folders';
import type { DocumentTraits, FileFacts } from '../model';
import { mergeTraits, traitsOf, type Classify } from '../traits';

/** What lying in a folder says of a file. */
export interface Spot {
  readonly unit: string;
  readonly criterion?: string;
  readonly traits: DocumentTraits;
  /** Ids of the folder itself and of those above it, up to the unit's. */
  readonly above: readonly string[];
}

/**
 * Where each folder stands: the program's own by their properties, those that people made in them by what lies above
 * and by their names. Undefined for a folder that is in none of them.
 */
export function spotsIn(
  {
    folders,
    listed,
    classify,
  }: {
    readonly folders: readonly EvidenceFolder[];
    readonly listed: readonly FileFacts[];
    readonly classify: Classify;
  },
  isCriterion: (id: string) => boolean,
): (folderId: string | undefined) => Spot | undefined {
  const own = new Map(folders.map(({ id, place }) => [id, place]));
  const items = new Map(listed.map((item) => [item.id, item]));
  const known = new Map<string, Spot | undefined>();

  function spotOf(id: string): Spot | undefined {
    const place = own.get(id);
    if (place) {
      if (place.role !== 'unit' && place.role !== 'criterion') return undefined;
      const criterion = place.role === 'criterion' ? { criterion: place.criterion } : {};
      return { unit: place.unit, ...criterion, traits: {}, above: [id] };
    }
    const item = items.get(id);
    const outer = item && find(item.parents[0]);
    if (!outer) return undefined;
    const told = classify(item.name);
    const named = told.criterion;
    const criterion = outer.criterion ?? (named !== undefined && isCriterion(named) ? named : undefined);
    return {
      unit: outer.unit,
      ...(criterion !== undefined && { criterion }),
      traits: mergeTraits(traitsOf(told), outer.traits),
      above: [id, ...outer.above],
    };
  }

  function find(id: string | undefined): Spot | undefined {
    if (id === undefined) return undefined;
    if (known.has(id)) return known.get(id);
    // Folders that lie in one another would go round for ever.
    known.set(id, undefined);
    const spot = spotOf(id);
    known.set(id, spot);
    return spot;
  }
  return find;
}
