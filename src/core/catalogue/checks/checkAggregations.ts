import type { Aggregation, Measure } from '../../model';
import { problem } from './problem';
import type { CatalogueView } from './view';

/** What each way of putting rows together can work on; one row alone may hold anything. */
const measureNeeded: Readonly<Record<Aggregation, Measure['kind'] | undefined>> = {
  single: undefined,
  shareOfUnits: 'yesNo',
  any: 'yesNo',
  all: 'yesNo',
  sumRatio: 'ratio',
  meanRatio: 'ratio',
  sum: 'count',
};

export const checkAggregations = ({ led }: CatalogueView) =>
  led.flatMap(({ criterion: { id: criterion, aggregation, measure }, units }) => {
    const needed = measureNeeded[aggregation];
    return [
      ...(needed !== undefined && needed !== measure.kind
        ? [problem('aggregationUnfit', { criterion, aggregation, measure: measure.kind, needed })]
        : []),
      ...(aggregation === 'single' && units.length > 1
        ? [problem('singleWithSeveralUnits', { criterion, count: units.length })]
        : []),
    ];
  });
