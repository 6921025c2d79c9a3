import { moving } from './kit/move';

export const reportPeriod = moving('report');
