import { between, mapInterval } from '../interval';
import type { Interval, Scoring } from '../model';
import { linear } from './methods/linear';
import { steps } from './methods/steps';
import { target } from './methods/target';
import { yesNo } from './methods/yesNo';

/** Figure → fraction of the maximum. `manual` has no rule: all is possible until the appraiser enters points. */
export function scoreFigure(figure: Interval, scoring: Scoring): Interval {
  switch (scoring.method) {
    case 'linear':
      return mapInterval(figure, linear);
    case 'yesNo':
      return mapInterval(figure, yesNo);
    case 'target':
      return mapInterval(figure, (value) => target(value, scoring.target));
    case 'steps':
      return mapInterval(figure, (value) => steps(value, scoring.steps));
    case 'manual':
      return between(0, 1);
  }
}
