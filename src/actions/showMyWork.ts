import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showMyWork: ShownPage = { page: 'myWork', title: actionWords.showMyWork.title, as: 'sidebar' };
