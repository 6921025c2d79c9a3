import { readingRule } from '../../rule';

export const textTooLong = readingRule('textTooLong');
