import { readingRule } from '../../rule';

export const dateInNumber = readingRule('dateInNumber');
