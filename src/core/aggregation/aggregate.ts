import type { Aggregation } from '../model';
import type { AggregationMethod } from './aggregated';
import { any } from './methods/any';
import { mean } from './methods/mean';
import { single } from './methods/single';
import { sum } from './methods/sum';
import { sumRatio } from './methods/sumRatio';

/** Three names for one mean: of ratios, of units with "Có", of leads that did their part. */
export const aggregationMethods: Readonly<Record<Aggregation, AggregationMethod>> = {
  single,
  sumRatio,
  meanRatio: mean,
  shareOfUnits: mean,
  all: mean,
  sum,
  any,
};
