import { readingRule } from '../../rule';

export const dateUnreadable = readingRule('dateUnreadable');
