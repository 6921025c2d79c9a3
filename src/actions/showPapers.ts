import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showPapers: ShownPage = {
  page: 'papers',
  title: actionWords.writePapers.title,
  as: 'dialog',
};
