import type { FindingLine } from '../../app/api/api';

export const countOf = (findings: readonly FindingLine[], severity: FindingLine['severity']): number =>
  findings.filter((line) => line.severity === severity).length;
