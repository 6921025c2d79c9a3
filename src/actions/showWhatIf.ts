import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showWhatIf: ShownPage = { page: 'whatIf', title: actionWords.whatIf.title, as: 'beside' };
