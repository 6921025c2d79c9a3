import { driveFiles } from '../drive';
import { countTriggers, installNever, removeTriggers } from '../probing/clock';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A trigger outlives its workbook, and may be deleted. */
export const orphanTrigger: Probe = {
  id: 'A33',
  run(scratch) {
    const workbook = scratch.newWorkbook('vi_VN');
    installNever.onEdit(workbook);
    driveFiles().remove(workbook);
    const before = countTriggers('never');
    removeTriggers('never');
    return same([before, countTriggers('never')], [1, 0]);
  },
};
