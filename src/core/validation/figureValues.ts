import type { Figure } from '../model';
import { parseNumber } from '../parse/parseNumber';
import type { Flaw } from '../parse/rawCell';
import { figureKey } from '../keys';
import type { RawPeriod } from '../rows/rawPeriod';

/** The common figures as read. A figure of the district reads the same for every unit. */
export interface FigureValues {
  of(figure: string, unit: string): number | undefined;
  /** What this very unit entered. */
  own(figure: string, unit: string): number | undefined;
  /** Undefined where one of them is missing. */
  sum(figures: readonly string[], unit: string): number | undefined;
  flaws(figure: string, unit: string): readonly Flaw[];
  nameOf(figure: string): string;
}

export function figureValues({ catalogue, figures }: Pick<RawPeriod, 'catalogue' | 'figures'>): FigureValues {
  const definitions = new Map<string, Figure>(catalogue.figures.map((figure) => [figure.id, figure]));
  const values = new Map<string, number>();
  const flaws = new Map<string, readonly Flaw[]>();
  const district = new Map<string, number>();
  for (const { figure, unit, cell } of figures) {
    const key = figureKey({ figure, unit });
    const reading = parseNumber(cell, { whole: true });
    if (reading.kind === 'flaw') flaws.set(key, [reading.flaw]);
    if (reading.kind !== 'value') continue;
    values.set(key, reading.value);
    if (definitions.get(figure)?.scope === 'district') district.set(figure, reading.value);
  }
  const own = (figure: string, unit: string): number | undefined => values.get(figureKey({ figure, unit }));
  const of = (figure: string, unit: string): number | undefined => district.get(figure) ?? own(figure, unit);
  return {
    of,
    own,
    sum: (ids, unit) =>
      ids.reduce<number | undefined>((total, id) => {
        const value = of(id, unit);
        return total === undefined || value === undefined ? undefined : total + value;
      }, 0),
    flaws: (figure, unit) => flaws.get(figureKey({ figure, unit })) ?? [],
    nameOf: (figure) => definitions.get(figure)?.name ?? figure,
  };
}
