import { fileRule } from '../rule';

/** Neither its folder nor its name says what it proves. */
export const criterionUnknown = fileRule('criterionUnknown', (_, { criterion }) =>
  criterion === undefined ? {} : undefined,
);
