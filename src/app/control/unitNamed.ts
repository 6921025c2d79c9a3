import { appError } from '../../core/appError';
import type { Unit } from '../../core/model';
import { nameKey } from '../../core/names';
import { unitsWords } from '../../workbook/tabs/units/words';

/** The unit of this id, name or other spelling; an `AppError` where there is none. */
export function unitNamed(asked: string, units: readonly Unit[]): Unit {
  const key = nameKey(asked);
  const unit = units.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((word) => nameKey(word) === key),
  );
  if (unit) return unit;
  throw appError('unitUnknown', { unit: asked, tab: unitsWords.title });
}
