import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showCreatePeriod: ShownPage = {
  page: 'createPeriod',
  title: actionWords.createPeriod.title,
  as: 'dialog',
};
