import type { Day, Unit } from '../../core/model';
import { submissionStateWords, withdrawnUnitWord } from '../../text/vi';
import { dressSubmissionCells } from '../tabs/submissions/submissionCells';
import type { SubmissionKey } from '../tabs/submissions/submissionColumns';
import { firstUnitCells, unitCells } from '../tabs/submissions/submissionsTab';
import { updateTable, type FoundTable, type TabUpdate } from './updateTable';

/** `Nộp báo cáo`: who the units are and how much they are asked for; lines for new ones. */
export function updateUnits(
  found: FoundTable<SubmissionKey>,
  units: readonly Unit[],
  assignedTo: (unit: string) => number,
  deadline: Day,
): TabUpdate {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const present = new Set(found.keys);
  return updateTable(found, {
    rewritten(id, row) {
      const unit = byId.get(id);
      const isMarked = row.text('state') === withdrawnUnitWord;
      if (!unit) return { former: 'x', assigned: 0, ...(!isMarked && { state: withdrawnUnitWord }) };
      // The next check reads from the unit's memory how far it had come.
      return { ...unitCells(unit, assignedTo(id)), ...(isMarked && { state: submissionStateWords.open }) };
    },
    added: units
      .filter(({ id }) => !present.has(id))
      .map((unit) => ({
        key: unit.id,
        owner: unit.id,
        values: { ...unitCells(unit, assignedTo(unit.id)), ...firstUnitCells(unit, deadline) },
      })),
    ownerOf: (id) => id,
    order: units.map(({ id }) => id),
    within: true,
    dressNew: (firstRow, count) => dressSubmissionCells(found.placed, firstRow, count),
  });
}
