import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showMovePeriod: ShownPage = {
  page: 'movePeriod',
  title: actionWords.showMovePeriod.title,
  as: 'dialog',
};
