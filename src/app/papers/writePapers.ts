import { actionWords } from '../../actions/words';
import { paperLog, paperTexts } from '../../text/vi';
import { readOfficeDesk } from '../../workbook/control/readOffice';
import { findSheet } from '../../workbook/grid/findSheet';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import { allPapers } from '../../papers/ids';
import { paperOf } from '../../papers/list';
import type { PaperData } from '../../papers/data/paperData';
import { unitName } from '../../papers/data/lookUp';
import type { PaperCopy, PapersOrder, PapersResult, PapersView, WrittenPaper } from '../api/papersApi';
import { lookAt } from '../checking/look';
import { findPeriod, type FoundPeriod } from '../control/findPeriod';
import { periodLog } from '../control/periodLog';
import { officeOf, staffOf } from '../control/office';
import { ensureOfficeFolder, findFolders } from '../evidence/evidenceFolders';
import type { PaperFile, PaperWorld } from '../world/ports';
import { contentOf, jobsOf } from './paperJobs';
import { layPaper, stepFor } from './layPaper';
import { paperData } from './paperData';

/** Each is a call or three of a second, and Google ends a run after six minutes: the next run goes on. */
const mostAtOnce = 80;

/** Which papers there can be, and how those that were written stand. One read of each workbook, and the folder. */
export function planPapers(world: PaperWorld, periodId?: string): PapersView {
  const { found, data, folder, files } = prepare(world, periodId);
  return {
    period: found.line.id,
    url: folder.url,
    papers: allPapers.map((id) => {
      const { title, hint, units } = paperOf(id);
      const copies = jobsOf(data, [id]).map(({ unit, key }): PaperCopy => {
        const file = files.get(key);
        const name = unit === '' ? '' : unitName(data, unit);
        return { unit, name, state: file === undefined ? 'absent' : file.untouched ? 'there' : 'edited' };
      });
      return { id, title, hint, forUnits: units !== undefined, copies };
    }),
  };
}

/**
 * "Soạn văn bản", "Soạn lại văn bản": lays papers into the period's folder. What lies there already is known by its key and
 * by what was written, so that a run which was cut short is simply run again; what people changed is left, or, to `renew`,
 * brought up to date with what they wrote.
 */
export function writePapers(world: PaperWorld, order: PapersOrder): PapersResult {
  return world.lock.hold(() => {
    const { found, data, folder, files } = prepare(world, order.period);
    const planned = jobsOf(data, order.papers, order.unit).map((job) => {
      const content = contentOf(data, job);
      const known = files.get(job.key);
      return { content, known, step: stepFor(known, content, order.renew) };
    });
    const due = planned.filter(({ step }) => step !== 'same' && step !== 'edited');
    const now = new Set(due.slice(0, mostAtOnce));
    const journal = journalOf(world, found);
    if (due.length > 0) journal.begin(due.length);
    const papers: WrittenPaper[] = [];
    for (const paper of planned) {
      const isDue = due.includes(paper);
      if (isDue && !now.has(paper)) continue;
      if (isDue) world.progress.say(paperTexts.writing(papers.length, planned.length));
      papers.push(layPaper(world, folder.id, paper));
    }
    const left = due.length - now.size;
    if (left === 0) journal.end(due.length);
    return { period: found.line.id, url: folder.url, papers, left };
  });
}

interface Prepared {
  readonly found: FoundPeriod;
  readonly data: PaperData;
  readonly folder: { readonly id: string; readonly url: string };
  /** By key: of several the newest, which was made since the others could not be brought up to date. */
  readonly files: ReadonlyMap<string, PaperFile>;
}

function prepare(world: PaperWorld, periodId: string | undefined): Prepared {
  const found = findPeriod(world, periodId);
  const { control, line, workbookId } = found;
  const office = officeOf(control);
  const { units } = readUnits(findSheet(control, unitsTable));
  const data = paperData(lookAt(world, found), {
    office,
    desk: readOfficeDesk(control),
    today: world.clock.today(),
  });
  const duty = { periodId: line.id, units: [], operators: [world.user, ...staffOf(office, units)] };
  const tree = findFolders(world, workbookId, duty);
  const folder = ensureOfficeFolder(world, tree, { periodId: line.id, role: 'papers' });
  const files = new Map(world.papers.list(world.controlId, folder.id).map((file) => [file.key, file]));
  return { found, data, folder, files };
}

/** A writing in the log: begun, and how it ended; one that was cut short is begun once, whichever run completes it. */
function journalOf(
  world: PaperWorld,
  found: FoundPeriod,
): { begin(papers: number): void; end(papers: number): void } {
  const { control } = found;
  const { last, note } = periodLog(world, found, actionWords.writePapers.title);
  const wasOpen = last?.to === paperLog.begun;
  let isOpen = wasOpen;
  return {
    begin(papers) {
      if (!wasOpen) note(control, { to: paperLog.begun }, paperLog.count(papers));
      isOpen = true;
    },
    end(papers) {
      // As many as the first run had to write, whichever run ends it.
      const all = wasOpen ? last.details : paperLog.count(papers);
      if (isOpen) note(undefined, { to: paperLog.done }, all);
    },
  };
}
