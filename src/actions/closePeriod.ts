import { moving } from './kit/move';

export const closePeriod = moving('close');
