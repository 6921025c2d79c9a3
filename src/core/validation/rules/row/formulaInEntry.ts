import { readingRule } from '../../rule';

export const formulaInEntry = readingRule('formulaInEntry');
