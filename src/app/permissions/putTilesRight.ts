import { progressTexts } from '../../text/vi';
import { keyRange, movedTab } from '../../workbook/grid/movedTab';
import type { Request, Spreadsheet } from '../../workbook/grid/sheets';
import type { PermissionLine } from '../api/api';
import { lookAtTiles, toLine, type PermissionDuty } from './permissionReview';
import type { World } from '../world/ports';
import { untilStill } from '../world/untilStill';

export interface TileOutcome {
  readonly repaired: readonly PermissionLine[];
  readonly left: readonly PermissionLine[];
}

/**
 * One read of the period workbook and, where something is not as declared, one write that puts every protection right,
 * with what is to be written beside them. Where Google refuses it, once more without the addresses that it may not know. Sharing is left to the owner of the workbook.
 */
export function putTilesRight(
  world: World,
  duty: PermissionDuty,
  beside: (workbook: Spreadsheet) => readonly Request[] = () => [],
): TileOutcome {
  const { workbookId } = duty.target;
  const repaired: PermissionLine[] = [];
  return untilStill((wasRefused) => {
    const { workbook, drifts, locked, sharing, repairs, keyed } = lookAtTiles(world, duty, wasRefused);
    // What a refused write was to repair is found anew.
    if (wasRefused) repaired.length = 0;
    repaired.push(...drifts.map((drift) => toLine(drift, true)));
    const left = [...locked.map((drift) => toLine(drift, false)), ...sharing];
    const result = { repaired, left };
    const requests = [...repairs, ...beside(workbook)];
    if (requests.length === 0) return { result, moved: undefined };
    world.progress.say(progressTexts.writing);
    // One batch, whatever its size: cut in two, cells would lie open between them.
    const after = world.workbooks.write(workbookId, requests, keyed.map(keyRange));
    return { result, moved: movedTab(after, keyed) };
  });
}
