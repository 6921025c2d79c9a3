import { fileRule } from '../rule';

export const fileEmpty = fileRule('fileEmpty', 'error', ({ size }) => (size === 0 ? {} : undefined));
