import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showSelfTest: ShownPage = {
  page: 'selfTest',
  title: actionWords.showSelfTest.title,
  as: 'dialog',
};
