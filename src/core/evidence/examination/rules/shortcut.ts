import { isShortcut } from '../fileTypes';
import { fileRule } from '../rule';

/** It only points to a file elsewhere, which can vanish or change unseen. */
export const shortcut = fileRule('shortcut', (file, { origin }) =>
  isShortcut(file) || origin === 'shortcut' ? {} : undefined,
);
