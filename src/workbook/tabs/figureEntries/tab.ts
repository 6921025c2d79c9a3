import { unitOfKey } from '../../../core/keys';
import { figureStateViews, unitViews } from '../../grid/filterViews';
import type { Tab } from '../tab';
import { createFigureEntriesTab, figureEntriesTable, owedFigures } from './figureEntriesTab';

export const figureEntries: Tab = {
  ...figureEntriesTable,
  table: figureEntriesTable,
  period: {
    place: 30,
    create: ({ catalogue }, at) => createFigureEntriesTab(owedFigures(catalogue), at),
    owned: {
      key: 'key',
      unitOf: unitOfKey,
      units: ({ catalogue }) => owedFigures(catalogue).map(({ unit }) => unit),
    },
    views: ({ catalogue }) => [
      ...unitViews(
        'unitName',
        owedFigures(catalogue).map(({ unit }) => unit.name),
      ),
      ...figureStateViews,
    ],
  },
};
