import { moving } from './kit/move';

export const reopenPeriod = moving('back');
