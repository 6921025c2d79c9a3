import { readingRule } from '../../rule';

export const notWhole = readingRule('notWhole');
