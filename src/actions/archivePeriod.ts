import { moveForGood } from './kit/moveForGood';

export const archivePeriod = moveForGood('archive');
