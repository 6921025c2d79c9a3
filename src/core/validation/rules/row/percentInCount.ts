import { readingRule } from '../../rule';

export const percentInCount = readingRule('percentInCount');
