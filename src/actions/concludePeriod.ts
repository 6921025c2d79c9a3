import { moveForGood } from './kit/moveForGood';

export const concludePeriod = moveForGood('conclude');
