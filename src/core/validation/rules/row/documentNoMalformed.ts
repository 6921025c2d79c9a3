import { readingRule } from '../../rule';

export const documentNoMalformed = readingRule('documentNoMalformed');
