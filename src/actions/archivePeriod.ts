import { moving } from './kit/move';

export const archivePeriod = moving('archive');
