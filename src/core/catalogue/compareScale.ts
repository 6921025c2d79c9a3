import { markOf, sortedText } from '../mark';
import type { Catalogue, Criterion, Scale } from '../model';

/** What stands in `Thang điểm` now, and what was delivered. */
export type ScaleChange =
  | { readonly kind: 'scale'; readonly id: string; readonly now: Scale; readonly delivered: Scale }
  | {
      readonly kind: 'criterion';
      readonly id: string;
      readonly now: Criterion['weight'];
      readonly delivered: Criterion['weight'];
    }
  /** The dispatch knows nothing of it. */
  | { readonly kind: 'added'; readonly id: string }
  /** It was delivered, and is not there any more. */
  | { readonly kind: 'removed'; readonly id: string };

type Weighed = Pick<Catalogue, 'scales' | 'criteria'>;

/** Maximum, method, thresholds, levels and what is left out, held against the delivered scale; in the order of `now`. */
export function compareScale(now: Weighed, delivered: Weighed): readonly ScaleChange[] {
  const before = new Map(delivered.criteria.map((criterion) => [criterion.id, criterion.weight]));
  const present = new Set(now.criteria.map(({ id }) => id));
  return [
    ...now.scales.flatMap((scale): readonly ScaleChange[] => {
      const known = delivered.scales.find(({ id }) => id === scale.id);
      if (!known) return [{ kind: 'added', id: scale.id }];
      return scale.max === known.max && sameData(scale.levels, known.levels)
        ? []
        : [{ kind: 'scale', id: scale.id, now: scale, delivered: known }];
    }),
    ...now.criteria.flatMap(({ id, weight }): readonly ScaleChange[] => {
      const known = before.get(id);
      if (!known) return [{ kind: 'added', id }];
      return sameData(weight, known) ? [] : [{ kind: 'criterion', id, now: weight, delivered: known }];
    }),
    ...delivered.criteria.flatMap(({ id }): readonly ScaleChange[] =>
      present.has(id) ? [] : [{ kind: 'removed', id }],
    ),
  ];
}

/** Plain data, whatever the order of its members. */
const sameData = (a: unknown, b: unknown): boolean => sortedText(a) === sortedText(b);

/** A short mark of a scale: the same points have the same mark, so that a later change shows. */
export const scaleMark = ({ scales, criteria }: Weighed): string =>
  markOf([
    scales.map(({ id, max, levels }) => ({ id, max, levels })),
    criteria.map(({ id, weight }) => ({ id, weight })),
  ]);
