import { fileRule } from '../rule';

/** The criterion does not exist, or is not asked of the unit: probably a slip in the code. */
export const criterionNotOwed = fileRule('criterionNotOwed', (_, { unit, criterion }, { owes }) =>
  criterion !== undefined && !owes(unit, criterion) ? { criterion } : undefined,
);
