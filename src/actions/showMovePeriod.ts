import { closingTexts } from '../text/vi';
import type { ShownPage } from './kit/action';

export const showMovePeriod: ShownPage = {
  page: 'movePeriod',
  title: closingTexts.title,
  as: 'dialog',
};
