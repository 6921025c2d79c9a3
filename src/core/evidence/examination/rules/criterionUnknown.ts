import { isSignedSheet } from '../../signedSheet';
import { fileRule } from '../rule';

/** Neither its folder nor its name says what it proves. */
export const criterionUnknown = fileRule('criterionUnknown', ({ name }, { criterion }) =>
  criterion === undefined && !isSignedSheet(name, criterion) ? {} : undefined,
);
