import { findOpenFolders } from '../../core/evidence/index/findOpenFolders';
import { documentsOf, type IndexLine } from '../../core/evidence/index/indexLines';
import type { DocumentState } from '../../core/evidence/index/indexRow';
import { progressTexts } from '../../text/vi';
import { keyedTabs, readPeriodWorkbook } from '../../workbook/period/periodWorkbook';
import { keyedEvidence, showEvidence } from '../../workbook/show/showEvidence';
import type { LinkResult } from '../api/evidenceApi';
import { writeBeside } from '../checking/examine';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { cardOf, officeOf } from '../control/office';
import { gatherEvidence, type GatheredEvidence } from './gatherEvidence';
import { indexEvidence, type IndexedEvidence } from './indexEvidence';
import { readMask, urlOf } from '../world/masks';
import type { World } from '../world/ports';
import { untilStill } from '../world/untilStill';

/**
 * "Liên kết minh chứng": what lies in the folders and what rows link to, in `Minh chứng` and beside each row. One read of
 * the control workbook, one read and one write of the period workbook, few calls of Drive. No file is changed.
 */
export function linkEvidence(world: World, periodId?: string): LinkResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { workbookId } = found;
    const card = cardOf(found);
    const gathered = gatherEvidence(world, found);
    const indexed = untilStill(() => {
      world.progress.say(progressTexts.readingPeriod);
      const reading = readPeriodWorkbook(world.workbooks.get(workbookId, readMask), card);
      const { raw, evidence } = reading;
      const result = indexEvidence(gathered, reading, world.clock.today(), { lookAgain: false });
      const { reconciled } = result;
      const { folderUrl } = gathered;
      const requests = showEvidence(reading, { reconciled, folderUrl, examined: raw.examined ?? [] });
      const keyed = [...keyedTabs(reading), keyedEvidence(evidence, reconciled)];
      return { result, moved: writeBeside(world, workbookId, requests, keyed) };
    });
    return linkResult(found, gathered, indexed);
  });
}

/** What a look at Drive found, and what is left to do. */
export const linkResult = (
  { control, line, workbookId }: FoundPeriod,
  gathered: GatheredEvidence,
  indexed: IndexedEvidence,
): LinkResult => ({
  office: officeOf(control).shortName,
  period: line.id,
  workbookId,
  url: urlOf(workbookId),
  ...countDocuments(indexed),
  ...describeFolders(gathered),
  unread: indexed.unread,
  unsettled: indexed.unsettled,
  unreached: indexed.unreached,
});

/** How the folders were found, and who has them. */
function describeFolders({
  tree,
  folders,
  operators,
  peopleOf,
}: GatheredEvidence): Pick<LinkResult, 'remade' | 'refused' | 'open'> {
  return {
    remade: tree.made.length,
    refused: tree.refused,
    open: findOpenFolders(folders, operators, peopleOf).map(({ folder: { url, place }, who }) => ({
      url,
      unit: 'unit' in place ? place.unit : null,
      who,
    })),
  };
}

/** A file that is found no more in its folder, and was not asked for by itself yet. */
const isMissed = ({ row }: IndexLine): boolean => row.state === 'notAsked' && row.origin !== 'link';

function countDocuments({
  reconciled,
  lines,
  unreached,
}: IndexedEvidence): Pick<LinkResult, 'documents' | 'added' | 'unassigned' | 'unreadable' | 'waiting'> {
  const documents = documentsOf(lines);
  const count = (...states: readonly DocumentState[]): number =>
    lines.filter(({ row }) => states.includes(row.state)).length;
  return {
    documents: documents.length,
    added: reconciled.added.length,
    unassigned: documents.filter(({ criterion }) => criterion === undefined).length,
    unreadable: count('trashed', 'deleted', 'noAccess'),
    waiting: lines.filter(isMissed).length + unreached.filter(({ asked }) => !asked).length,
  };
}
