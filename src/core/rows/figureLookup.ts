import type { Catalogue, Criterion, FigureEntry } from '../model';
import { figureKey } from '../keys';
import { figuresOf } from '../catalogue/assign';

/** A common figure as one unit's rows use it. */
export interface UsedFigure {
  readonly id: string;
  readonly name: string;
  readonly value?: number;
  /** What it was when it was first counted, where that differs. */
  readonly before?: number;
}

/** Finds the common figures behind a unit's row; one of the district is the same for all units. */
export function figureLookup(
  { figures: definitions }: Pick<Catalogue, 'figures'>,
  entries: readonly FigureEntry[],
): (criterion: Criterion, unit: string) => readonly UsedFigure[] {
  const byId = new Map(definitions.map((figure) => [figure.id, figure]));
  const byKey = new Map<string, FigureEntry>();
  for (const entry of entries) {
    const isDistrict = byId.get(entry.figure)?.scope === 'district';
    byKey.set(isDistrict ? entry.figure : figureKey(entry), entry);
  }
  return (criterion, unit) =>
    figuresOf(criterion).map((id) => {
      const { value, first } = byKey.get(id) ?? byKey.get(figureKey({ figure: id, unit })) ?? {};
      return {
        id,
        name: byId.get(id)?.name ?? id,
        ...(value !== undefined && { value }),
        ...(first !== undefined && first !== value && { before: first }),
      };
    });
}
