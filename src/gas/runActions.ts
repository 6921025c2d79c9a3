import type { AnyAction } from '../actions/kit/action';
import { actionTable } from '../actions/kit/actionTable';
import type { Answer } from '../app/api/api';
import { ask, confirm } from './ask';
import { bind } from './bind';
import { driveContents } from './driveContents';
import { drivePapers } from './drivePapers';
import { driveScans } from './driveScans';
import { attempt, guard, tell } from './guard';
import { showPage } from './showPage';

/** Each action under its id, as the menu, pages and commands call it: with what they know, or nothing. */
export const actionFunctions = Object.fromEntries(
  Object.entries(actionTable).map(([id, action]: readonly [string, AnyAction]) => [
    id,
    (...passed: readonly unknown[]) => run(action, passed),
  ]),
);

function run(action: AnyAction, passed: readonly unknown[]): Answer<unknown> {
  if ('page' in action) {
    return tell(() => {
      showPage(action);
      return null;
    });
  }
  const start = action.quiet ? attempt : guard;
  return start(() =>
    action.run(
      { world: bind(), scans: driveScans, contents: driveContents, papers: drivePapers, ask, confirm },
      ...passed,
    ),
  );
}
