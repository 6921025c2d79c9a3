import { moveForGood } from './kit/moveForGood';

export const reportPeriod = moveForGood('report');
