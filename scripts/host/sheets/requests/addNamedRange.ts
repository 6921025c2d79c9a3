import { invalid } from '../model/errors';
import { resolveRange } from '../model/rect';
import type { Handler } from './handler';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d+[Cc]\d+|true|false)$/i;

/** https://support.google.com/docs/answer/63175 */
export const addNamedRange: Handler<'addNamedRange'> = ({ namedRange: asked = {} }, { workbook }) => {
  const name = asked.name ?? '';
  if (!NAME.test(name) || LIKE_A_CELL.test(name))
    throw invalid(`The name "${name}" is not valid for a named range.`);
  if (workbook.namedRanges.some((each) => each.name?.toLowerCase() === name.toLowerCase())) {
    throw invalid(`A named range with the name "${name}" already exists.`);
  }
  resolveRange(workbook, asked.range, 'namedRange.range');
  const namedRangeId = asked.namedRangeId ?? `range${workbook.nextId}`;
  workbook.nextId += 1;
  if (workbook.namedRanges.some((each) => each.namedRangeId === namedRangeId)) {
    throw invalid(`A named range with the id ${namedRangeId} already exists.`);
  }
  const namedRange = { ...asked, namedRangeId };
  workbook.namedRanges.push(namedRange);
  return { addNamedRange: { namedRange } };
};
