import { actionWords } from '../../actions/words';
import { without } from '../../core/permissions/address';
import { sharingLog } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import { linesOf, logTable } from '../../workbook/tabs/log/logTab';
import type { FoundPeriod } from '../control/findPeriod';
import { noteInLog } from '../control/noteInLog';
import type { World } from '../world/ports';

const separator = '; ';

/** A sharing in the log of the control workbook, which is the office's own: begun with whom, and how it ended. */
interface SharingJournal {
  /** A run was cut short. */
  readonly isOpen: boolean;
  /** Before the first is let in; nothing where a run that was cut short has said so. */
  begin(): void;
  /** What the whole of it came to, whichever run did it. */
  end(addresses: number, refused: readonly string[]): void;
}

export function sharingJournal(
  world: World,
  { control, line }: FoundPeriod,
  due: readonly string[],
): SharingJournal {
  const action = actionWords.sharePeriod.title;
  const prefix = `${line.id}: `;
  const known = linesOf(findSheet(control, logTable), action).filter(({ details }) =>
    details.startsWith(prefix),
  );
  const last = known[known.length - 1];
  const isOpen = last?.to === sharingLog.begun;
  const begun = isOpen ? last.details.slice(prefix.length).split(separator) : [];
  const note = (read: typeof control | undefined, states: { from?: string; to: string }, details: string) => {
    const entry = { at: world.clock.now(), who: world.user, action, ...states };
    noteInLog(world, read, { ...entry, details: `${prefix}${details}` });
  };
  return {
    isOpen,
    begin() {
      if (isOpen && without(due, begun).length === 0) return;
      note(control, { to: sharingLog.begun }, due.join(separator));
    },
    end(addresses, refused) {
      note(undefined, { from: sharingLog.begun, to: sharingLog.done }, sharingLog.ended(addresses, refused));
    },
  };
}
