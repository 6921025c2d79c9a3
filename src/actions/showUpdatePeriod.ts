import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showUpdatePeriod: ShownPage = {
  page: 'updatePeriod',
  title: actionWords.updatePeriod.title,
  as: 'dialog',
};
