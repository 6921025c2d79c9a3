import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showBoard: ShownPage = { page: 'board', title: actionWords.showBoard.title, as: 'sidebar' };
