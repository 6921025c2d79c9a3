import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteFilterView: Handler<'deleteFilterView'> = ({ filterId }, { workbook }) => {
  for (const { objects } of workbook.tabs) {
    const index = objects.filterViews.findIndex((view) => view.filterViewId === filterId);
    if (index < 0) continue;
    objects.filterViews.splice(index, 1);
    return NO_REPLY;
  }
  throw invalid(`No filter view with id: ${filterId ?? 0}`);
};
