import { refusal, same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A deleted tab leaves #REF! behind; the last one can't be deleted. */
export const deletedTab: Probe = {
  id: 'A74',
  run(scratch) {
    const workbook = scratch.newWorkbook('vi_VN');
    const tab = scratch.tabOf(workbook);
    tab.batch(tab.put(0, 0, [['=Sheet1!A1', 1, '=B1+1']]), { deleteSheet: { sheetId: 0 } });
    const last = refusal(() => tab.batch({ deleteSheet: { sheetId: tab.id } }));
    return same([tab.shown('A1:C1'), last], [[['#REF!', '1', '2']], '400 badRequest']);
  },
};
