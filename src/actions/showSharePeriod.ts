import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showSharePeriod: ShownPage = {
  page: 'sharePeriod',
  title: actionWords.sharePeriod.title,
  as: 'dialog',
};
