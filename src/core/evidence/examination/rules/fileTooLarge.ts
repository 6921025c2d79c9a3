import { fileRule } from '../rule';

/** Half of what Drive shows without a download (Google Drive Help), and more than a phone opens readily (inferred). */
export const mostBytes = 50 * 1024 * 1024;

export const fileTooLarge = fileRule('fileTooLarge', ({ size = 0 }) =>
  size > mostBytes ? { size, most: mostBytes } : undefined,
);
