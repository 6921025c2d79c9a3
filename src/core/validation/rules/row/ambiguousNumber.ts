import { readingRule } from '../../rule';

export const ambiguousNumber = readingRule('ambiguousNumber');
