import type { ShownPage } from './kit/action';
import { actionWords } from './words';

/** Beside the sheet, not before it: whoever follows a link there reads on. */
export const showExplain: ShownPage = { page: 'explain', title: actionWords.explain.title, as: 'beside' };
