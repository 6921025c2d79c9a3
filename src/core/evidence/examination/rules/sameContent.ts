import type { EvidenceDocument } from '../../model';
import { fileRule, type Examined } from '../rule';

const listed = (
  documents: readonly EvidenceDocument[],
  say: (document: EvidenceDocument) => string,
): string => [...new Set(documents.map(say))].join('; ');

/** One scan for several criteria of a unit: one contract may cover several purchases, so only a warning. */
export const sameInOtherCriterion = fileRule('sameInOtherCriterion', (file, document, evidence) => {
  const others = evidence
    .copiesOf(document, file)
    .filter(
      ({ unit, criterion }) =>
        unit === document.unit && criterion !== undefined && criterion !== document.criterion,
    );
  return document.criterion !== undefined && others.length > 0
    ? { others: listed(others, ({ criterion = '' }) => criterion) }
    : undefined;
});

/** Leads of one joint document may each hand it in. */
export const sameInOtherUnit = fileRule('sameInOtherUnit', (file, document, evidence) => {
  const others = evidence
    .copiesOf(document, file)
    .filter((other) => other.unit !== document.unit && !isJoint(document, other, evidence));
  return others.length > 0 ? { others: listed(others, ({ unit }) => evidence.nameOf(unit)) } : undefined;
});

const isJoint = (one: EvidenceDocument, other: EvidenceDocument, evidence: Examined): boolean =>
  one.criterion === other.criterion && evidence.criterion(one.criterion)?.aggregation === 'any';

/** It was handed in the period before; a contract may still be in force, so only a warning. */
export const sameInPreviousPeriod = fileRule('sameInPreviousPeriod', ({ md5, size }, _, { previous }) => {
  const place = md5 === undefined || size === 0 ? undefined : previous.get(md5);
  return place === undefined ? undefined : { place };
});
