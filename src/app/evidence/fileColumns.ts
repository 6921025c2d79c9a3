import type { IndexRow } from '../../core/evidence/index/indexRow';
import { progressTexts } from '../../text/vi';
import { quoteTab } from '../../workbook/grid/a1';
import type { CellValue } from '../../workbook/grid/cells';
import { findSheet } from '../../workbook/grid/findSheet';
import { writeStale } from '../../workbook/grid/readTable';
import { readEvidence, type EvidenceReading } from '../../workbook/tabs/evidence/evidenceRows';
import { evidenceTable, type EvidenceKey } from '../../workbook/tabs/evidence/evidenceTab';
import { evidenceWords } from '../../workbook/tabs/evidence/words';
import { writeBeside } from '../checking/examine';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { untilStill } from '../world/untilStill';

/** `Minh chứng` alone, in one read. */
export const readIndex = ({ workbooks, progress }: World, workbookId: string): EvidenceReading => {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, readMask, [quoteTab(evidenceWords.title)]);
  return readEvidence(findSheet(workbook, evidenceTable));
};

/** Columns that say what was read of files: wherever their rows stand by now. One read and one write. */
export function writeFileColumns<Key extends EvidenceKey>(
  world: World,
  workbookId: string,
  keys: readonly Key[],
  display: (row: IndexRow | undefined) => Readonly<Record<Key, CellValue>>,
): void {
  untilStill(() => {
    const { table, keys: rowKeys, rows } = readIndex(world, workbookId);
    const requests = writeStale(table, keys, rows.map(display));
    const keyed = { sheetId: table.sheetId, title: table.title, column: table.column('key'), keys: rowKeys };
    return { result: undefined, moved: writeBeside(world, workbookId, requests, [keyed]) };
  });
}
