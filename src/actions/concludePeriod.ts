import { moving } from './kit/move';

export const concludePeriod = moving('conclude');
