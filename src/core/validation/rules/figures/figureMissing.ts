import { found, nothingFound, type FigureRule } from '../../rule';

export const figureMissing: FigureRule<'figureMissing'> = {
  code: 'figureMissing',
  check: ({ figure, entry, flaws }) =>
    entry.value === undefined && flaws.length === 0 ? found('value', { figure: figure.name }) : nothingFound,
};
