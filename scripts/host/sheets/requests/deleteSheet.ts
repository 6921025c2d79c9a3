import { isKeptOut, requireUnprotectedTab } from '../access/protection';
import { invalid } from '../model/errors';
import { findTab, wholeTab } from '../model/rect';
import { dropReferencesTo } from '../structure/moveFormulas';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteSheet: Handler<'deleteSheet'> = ({ sheetId }, { workbook, actor }) => {
  const tab = findTab(workbook, sheetId);
  requireUnprotectedTab(workbook, tab.id, actor);
  if (isKeptOut(workbook, wholeTab(tab), actor))
    throw invalid('You are trying to edit a protected cell or object.');
  const others = workbook.tabs.filter((each) => each !== tab);
  if (others.every((each) => each.properties.hidden === true)) {
    throw invalid("You can't remove all the visible sheets in a document.");
  }
  dropReferencesTo(workbook, tab.title);
  workbook.tabs = others;
  workbook.namedRanges = workbook.namedRanges.filter(({ range }) => (range?.sheetId ?? 0) !== tab.id);
  workbook.metadata = workbook.metadata.filter(({ location }) => {
    const on =
      location?.dimensionRange === undefined ? location?.sheetId : (location.dimensionRange.sheetId ?? 0);
    return on !== tab.id;
  });
  return NO_REPLY;
};
