import { appError } from '../../core/appError';
import type { UpdateResult } from '../api/api';
import type { UpdateOrder, UpdateView } from '../api/boardApi';
import type { World } from '../world/ports';
import { reviewUpdate, updatePeriod } from './updatePeriod';

/** What "Cập nhật kỳ" would do. */
export const planUpdate = (world: World, period: string | undefined): UpdateView =>
  toView(reviewUpdate(world, period));

/**
 * Does what the person agreed to; where the plan has changed since, it is shown anew, and nothing is done. What a page
 * passes comes in composed form (`aText`), whatever the workbook holds.
 */
export function confirmUpdate(world: World, { period, seen }: UpdateOrder): UpdateView {
  const { lines } = reviewUpdate(world, period);
  if (lines.length !== seen.length || lines.some((line, at) => line.normalize('NFC') !== seen[at])) {
    throw appError('planChanged', { period });
  }
  return toView(updatePeriod(world, period));
}

const toView = ({ period, url, needed, lines, left }: UpdateResult): UpdateView => ({
  period,
  url,
  needed,
  lines,
  left: left.map(({ message }) => message),
});
