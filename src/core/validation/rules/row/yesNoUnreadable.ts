import { readingRule } from '../../rule';

export const yesNoUnreadable = readingRule('yesNoUnreadable');
