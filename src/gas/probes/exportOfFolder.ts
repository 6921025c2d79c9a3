import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { exportText } from '../probing/scratch';

/** What is no document is not exported. */
export const exportOfFolder: Probe = {
  id: 'A23',
  run: (scratch) =>
    same(
      refusal(() => exportText(scratch.folder)),
      '403 fileNotExportable',
    ),
};
