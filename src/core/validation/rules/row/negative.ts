import { readingRule } from '../../rule';

export const negative = readingRule('negative');
