import { readingRule } from '../../rule';

export const notANumber = readingRule('notANumber');
