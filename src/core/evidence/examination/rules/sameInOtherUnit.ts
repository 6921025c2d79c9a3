import type { EvidenceDocument } from '../../model';
import { fileRule, type Examined } from '../rule';

/** Leads of one joint document may each hand it in. */
export const sameInOtherUnit = fileRule('sameInOtherUnit', (file, document, evidence) => {
  const others = evidence
    .copiesOf(document, file)
    .filter((other) => other.unit !== document.unit && !isJoint(document, other, evidence))
    .map(({ unit }) => evidence.nameOf(unit));
  return others.length > 0 ? { others: [...new Set(others)].join('; ') } : undefined;
});

const isJoint = (one: EvidenceDocument, other: EvidenceDocument, evidence: Examined): boolean =>
  one.criterion === other.criterion && evidence.criterion(one.criterion)?.aggregation === 'any';
