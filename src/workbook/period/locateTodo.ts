import type { Catalogue, Criterion } from '../../core/model';
import { firstTyped } from '../../core/parse/parseEntry';
import type { OpenPoint } from '../../core/summary/model';
import type { Location } from '../grid/linkTo';
import { locator } from './locate';
import type { PeriodReading } from './periodReading';

/** Finds the cell in which whoever takes the next step has to write; undefined where its row is gone. */
export function todoLocator(
  reading: PeriodReading,
  { criteria }: Pick<Catalogue, 'criteria'>,
): (point: OpenPoint) => Location | undefined {
  const locate = locator(reading);
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return (point) => {
    const criterion = known.get(point.criterion);
    return (
      criterion &&
      locate({ unit: point.unit, criterion: criterion.id, column: columnToFill(criterion, point) })
    );
  };
}

function columnToFill({ measure }: Criterion, { next }: OpenPoint): string {
  if (next === 'decide') return 'verdict';
  if (next === 'givePoints') return 'appraisedPoints';
  return firstTyped(measure) ?? 'code';
}
