import type { ShownPage } from './kit/action';
import { actionWords } from './words';

export const showWhatIf: ShownPage = { page: 'whatIf', title: actionWords.showWhatIf.title, as: 'beside' };
