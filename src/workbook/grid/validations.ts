import type { DataValidation } from './cellData';

/** One of these words, chosen from a list. */
export const oneOf = (words: readonly string[], inputMessage: string): DataValidation => ({
  condition: { type: 'ONE_OF_LIST', values: words.map((userEnteredValue) => ({ userEnteredValue })) },
  inputMessage,
  strict: true,
  showCustomUi: true,
});

export const atLeastZero = (inputMessage: string): DataValidation => ({
  condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
  inputMessage,
  strict: true,
});

/** Refuses whatever is typed; a paste can remove it, so the check looks again. */
export const refusing = (inputMessage: string): DataValidation => ({
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=1=0' }] },
  inputMessage,
  strict: true,
});
