import { foldersByPlace } from '../../core/evidence/index/folders';
import { resultDocument, type ResultOrder } from '../../core/closing/resultDocument';
import { progressTexts, resultTexts } from '../../text/vi';
import type { Request } from '../../workbook/grid/sheets';
import type { KeptResult } from '../../workbook/tabs/periods/keptResult';
import { linesMark, writeResults, type NamedResult } from '../../workbook/tabs/results/resultsTab';
import { findFolders } from '../evidence/evidenceFolders';
import type { FoundPeriod } from '../control/findPeriod';
import type { World } from '../world/ports';
import type { ClosingLook } from './closingLook';

/** A result that was kept, and what names it. */
export interface Keeping {
  readonly result: KeptResult;
  readonly url: string;
  readonly seal: string;
  /** For the log. */
  readonly said: string;
  /** The tab `Kết quả đã chốt`, as it is now. */
  readonly requests: readonly Request[];
}

/**
 * Keeps what is concluded or reported as a file in the folder of the period. A run that is cut short leaves at most a
 * file that no line names: what counts is the one whose SHA-256 stands in `Các kỳ`.
 */
export function keepResult(
  world: World,
  { line, workbookId }: FoundPeriod,
  look: ClosingLook,
  { kind, reason }: Pick<ResultOrder, 'kind' | 'reason'>,
): Keeping {
  world.progress.say(progressTexts.keepingResult);
  const { lines, checked, summary, reading, hindrances } = look;
  const before = line.result;
  const number = kind === 'concluded' ? (before?.number ?? 0) + 1 : (before?.number ?? 1);
  const at = world.clock.now();
  const order: ResultOrder = {
    ...{ kind, number, at, by: world.user, reason, hindrances },
    office: reading.raw.office,
    ...(kind === 'reported' && before && { concluded: { at: before.at, seal: before.seal } }),
  };
  const { text, seal } = resultDocument(order, checked, summary, lines);
  const { url } = world.periodFiles.keep({
    controlId: world.controlId,
    folderId: periodFolder(world, line.id, workbookId),
    keepId: seal.slice(0, 40),
    name: resultTexts.file({ kind, number }, line.id, seal),
    text,
  });
  const named: NamedResult = {
    key: `${String(number)}:${kind}`,
    part: resultTexts.part(kind, number),
    name: resultTexts.name(kind, at, world.user),
    remark: resultTexts.remark({ kind, number, at, by: world.user, reason, seal, file: url }),
  };
  const others = reading.results.named.filter(({ key }) => key !== named.key);
  return {
    result:
      kind === 'reported' && before
        ? { ...before, reported: { at, seal, file: url } }
        : { number, at, seal, file: url, mark: linesMark(lines) },
    url,
    seal,
    said: resultTexts.logged({ number, seal, file: url }),
    requests: writeResults(
      reading.results,
      [named, ...others],
      kind === 'reported' ? reading.results.lines : lines,
    ),
  };
}

/** Open to the office alone; one that somebody deleted is made anew. */
function periodFolder(world: World, periodId: string, workbookId: string): string {
  const known = foldersByPlace(world.evidence.folders(world.controlId, periodId)).get('period');
  if (known) return known.id;
  const duty = { periodId, units: [], operators: [] };
  const made = findFolders(world, workbookId, duty).byPlace.get('period');
  if (!made) throw new Error('The folder of the period was not made');
  return made.id;
}
