import { fileRule } from '../rule';

export const fileEmpty = fileRule('fileEmpty', ({ size }) => (size === 0 ? {} : undefined));
