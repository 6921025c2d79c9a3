import { compareFrozen, type FrozenDifference, type FrozenLine } from '../../core/closing/frozenLines';
import { linesOfText } from '../../core/closing/resultDocument';
import { isAppError } from '../../core/appError';
import { decodeUtf8 } from '../../core/evidence/signatures/bytes/decodeText';
import { driveTarget } from '../../core/parse/driveLink';
import { resultTexts } from '../../text/vi';
import type { Request } from '../../workbook/grid/sheets';
import type { KeptResult } from '../../workbook/tabs/periods/keptResult';
import { linesMark, writeResults, type ResultsReading } from '../../workbook/tabs/results/resultsTab';
import type { FileContents } from '../world/ports';

/** How a period stands to what was concluded of it. */
export interface ResultStanding {
  readonly text: string;
  readonly differences: readonly FrozenDifference[];
  /** Puts the tab right where somebody changed it. */
  readonly requests: readonly Request[];
}

/** No result is larger. */
const longest = 50_000_000;

/**
 * Holds what a period comes to now against the result that was concluded. The tab serves while it is unchanged; otherwise the
 * file does, and the tab is written from it again: one read of the file, then.
 */
export function standingTo(
  contents: FileContents | undefined,
  reading: ResultsReading,
  result: KeptResult,
  now: readonly FrozenLine[],
): ResultStanding {
  const { number, at } = result;
  const said = (differences: readonly FrozenDifference[]): string =>
    differences.length === 0
      ? resultTexts.same(number, at)
      : resultTexts.differs(number, at, differences.length);
  if (linesMark(reading.lines) === result.mark) {
    const differences = compareFrozen(reading.lines, now);
    return { text: said(differences), differences, requests: [] };
  }
  const lines = contents && readKept(contents, result);
  if (!lines) return { text: resultTexts.broken, differences: [], requests: [] };
  const differences = compareFrozen(lines, now);
  return {
    text: `${said(differences)}; ${resultTexts.restored}`,
    differences,
    requests: writeResults(reading, reading.named, lines),
  };
}

/** Undefined where the file is gone, or is not the one that the seal speaks of. */
function readKept(
  contents: FileContents,
  { file, seal }: Pick<KeptResult, 'file' | 'seal'>,
): readonly FrozenLine[] | undefined {
  const { id } = driveTarget(file) ?? {};
  if (id === undefined) return undefined;
  try {
    return linesOfText(decodeUtf8(contents.read({ id }, 0, longest)), seal);
  } catch (error) {
    if (isAppError(error)) return undefined;
    throw error;
  }
}
