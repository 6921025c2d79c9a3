import { criterionOf, linesOf } from '../../core/evidence/index/indexLines';
import { evidenceTexts, progressTexts } from '../../text/vi';
import { quoteTab } from '../../workbook/grid/a1';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readEvidence } from '../../workbook/tabs/evidence/evidenceRows';
import { readPeriods, periodsTable } from '../../workbook/tabs/periods/periodsTab';
import type { FoundPeriod } from '../control/findPeriod';
import { fromPrevious } from '../control/previousPeriod';
import { readMask } from '../world/masks';
import type { World } from '../world/ports';
import { evidenceWords } from '../../workbook/tabs/evidence/words';
import { evidenceTable } from '../../workbook/tabs/evidence/evidenceTab';

/**
 * Checksum → where the same content was handed in in the last period above this one that has a workbook: one read of its
 * index, only where there is one. An index that can't be read any more compares nothing, and that is said.
 */
export function readPreviousContents(
  { workbooks, progress }: Pick<World, 'workbooks' | 'progress'>,
  { control, line }: Pick<FoundPeriod, 'control' | 'line'>,
): ReadonlyMap<string, string> {
  const lines = readPeriods(findSheet(control, periodsTable));
  const contents = fromPrevious(lines, line.id, {
    read: ({ line: { id }, workbookId }) =>
      contentsOf(id, workbooks.get(workbookId, readMask, [quoteTab(evidenceWords.title)])),
    unreadable: (period) => progress.say(progressTexts.previousEvidenceUnreadable(period)),
  });
  return contents ?? new Map();
}

function contentsOf(period: string, workbook: Spreadsheet): ReadonlyMap<string, string> {
  const { table, rows, corrections } = readEvidence(findSheet(workbook, evidenceTable));
  const names = new Map(rows.map((row, at) => [row?.unit, table.rows[at]?.text('unit') ?? ''] as const));
  return new Map(
    linesOf(rows, corrections).flatMap((each): readonly (readonly [string, string])[] => {
      const { unit, facts } = each.row;
      if (facts?.md5 === undefined) return [];
      const place = evidenceTexts.previousPlace(period, names.get(unit) ?? unit, criterionOf(each));
      return [[facts.md5, place]];
    }),
  );
}
