import { readingRule } from '../../rule';

export const linkUnreadable = readingRule('linkUnreadable');
