import { between } from '../../interval';
import type { AggregationMethod } from '../aggregated';

export const single: AggregationMethod = ([row]) => ({ figure: row?.own ?? between(0, 1), estimated: false });
