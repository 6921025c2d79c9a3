import { actionWords } from '../../actions/words';
import { without } from '../../core/permissions/address';
import { sharingLog } from '../../text/vi';
import type { FoundPeriod } from '../control/findPeriod';
import { periodLog } from '../control/periodLog';
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

export function sharingJournal(world: World, found: FoundPeriod, due: readonly string[]): SharingJournal {
  const { control } = found;
  const { last, note } = periodLog(world, found, actionWords.sharePeriod.title);
  const isOpen = last?.to === sharingLog.begun;
  const begun = isOpen ? last.details.split(separator) : [];
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
