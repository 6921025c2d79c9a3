import { fileRule } from '../rule';

/** One scan for several criteria of a unit: one contract may cover several purchases, so only a warning. */
export const sameInOtherCriterion = fileRule('sameInOtherCriterion', (file, document, evidence) => {
  const others = evidence
    .copiesOf(document, file)
    .flatMap(({ unit, criterion }) =>
      unit === document.unit && criterion !== undefined && criterion !== document.criterion
        ? [criterion]
        : [],
    );
  return document.criterion !== undefined && others.length > 0
    ? { others: [...new Set(others)].join('; ') }
    : undefined;
});
