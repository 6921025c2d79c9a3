import type { Tab } from '../tab';
import { createEvidenceTab, evidenceTable } from './evidenceTab';

export const evidence: Tab = {
  ...evidenceTable,
  table: evidenceTable,
  period: { place: 80, create: (_, at) => createEvidenceTab(at) },
};
