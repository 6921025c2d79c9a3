import { invalid } from '../model/errors';
import { findTab } from '../model/rect';
import type { Handler } from './handler';

export const deleteConditionalFormatRule: Handler<'deleteConditionalFormatRule'> = (
  { sheetId, index = 0 },
  draft,
) => {
  const tab = findTab(draft.workbook, sheetId);
  const [rule] = tab.objects.conditionalFormats.splice(index, 1);
  if (rule === undefined) throw invalid(`No conditional format on sheet: ${tab.id} at index: ${index}`);
  return { deleteConditionalFormatRule: { rule } };
};
