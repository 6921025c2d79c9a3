import { isStanding } from '../../core/rows/submissionRecord';
import type { IssueCode } from '../../core/findings/findings';
import { findSheet } from '../../workbook/grid/findSheet';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { SealResult } from '../api/evidenceApi';
import { lookAtEvidence } from './evidenceLook';
import { findingLines } from '../checking/findingLines';
import { findPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';
import { unitNamed } from '../control/unitNamed';

/** What tells that a submission is no longer what it was, or that this can't be told. */
const ofSeals: readonly IssueCode[] = [
  'changedAfterSubmission',
  'sealedFileAltered',
  'sealedFileRemoved',
  'sealedFileAdded',
  'sealedFileOutdated',
  'sealBroken',
  'snapshotLost',
];

/**
 * "Đối chiếu niêm phong": holds every unit's cells and files, the files as Drive has them now, against what was kept when
 * it submitted. Calls as "Rà soát minh chứng".
 * @param order `unit`: its id or name; all units without it.
 */
export function compareSeals(
  world: World,
  {
    periodId,
    unit: asked,
  }: { readonly periodId?: string | undefined; readonly unit?: string | undefined } = {},
): SealResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { units } = readUnits(findSheet(found.control, unitsTable));
    const unit = asked === undefined ? undefined : unitNamed(asked, units);
    const isAsked = (id: string | null): boolean => unit === undefined || id === unit.id;
    return lookAtEvidence(world, found, ({ reading }) => ({
      unit: unit?.id,
      tell: (checked) => {
        const differences = findingLines(reading, checked).filter(
          (line) => ofSeals.includes(line.code) && isAsked(line.unit),
        );
        const sealed = [...checked.submissions].filter(([id, { state }]) => isAsked(id) && isStanding(state));
        return { unit: unit?.name ?? null, sealed: sealed.length, differences };
      },
    }));
  });
}
