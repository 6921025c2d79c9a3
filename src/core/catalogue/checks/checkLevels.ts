import { plain, problem } from './problem';
import type { CatalogueView } from './view';

/** Levels fall from the highest down to 0, so that every rate reaches one. A scale without levels is not levelled. */
export const checkLevels = ({ catalogue: { scales } }: Pick<CatalogueView, 'catalogue'>) =>
  scales.flatMap(({ id: scale, levels }) => [
    ...levels.flatMap(({ name: level, from }, index) => {
      const before = levels[index - 1];
      return [
        ...(from >= 0 && from <= 1 ? [] : [problem('levelOutside', { scale, level, from: plain(from) })]),
        ...(before !== undefined && from >= before.from
          ? [problem('levelsNotFalling', { scale, level, before: before.name })]
          : []),
      ];
    }),
    ...levels
      .slice(-1)
      .filter(({ from }) => from !== 0)
      .map(({ name: level }) => problem('lastLevelNotZero', { scale, level })),
  ]);
