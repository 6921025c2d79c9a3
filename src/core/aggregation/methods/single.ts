import { between } from '../../interval';
import type { AggregationMethod } from '../aggregate';

export const single: AggregationMethod = ([row]) => ({ figure: row?.own ?? between(0, 1), estimated: false });
