import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteNamedRange: Handler<'deleteNamedRange'> = ({ namedRangeId }, { workbook }) => {
  const index = workbook.namedRanges.findIndex((each) => each.namedRangeId === namedRangeId);
  if (index < 0) throw invalid(`No named range with id: ${namedRangeId ?? ''}`);
  workbook.namedRanges.splice(index, 1);
  return NO_REPLY;
};
