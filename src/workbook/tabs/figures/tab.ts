import type { Tab } from '../tab';
import { figureRow, figuresTable } from './figuresTab';

export const figures: Tab = {
  ...figuresTable,
  table: figuresTable,
  control: { place: 50, rows: ({ catalogue }) => catalogue.figures.map(figureRow) },
};
