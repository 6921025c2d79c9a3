import type { CellValue } from '../../grid/cells';

/** A line of `Kiểm tra`: what stands in its cells, and by what it is known again. */
export interface FindingLine {
  /** The same finding at the same place has the same key in every look. */
  readonly key: string;
  readonly severity: CellValue;
  readonly unit: CellValue;
  readonly criterion: CellValue;
  readonly cell: CellValue;
  readonly message: CellValue;
  /** The finding itself, where only a look at the files finds it: every other look repeats it. */
  readonly details?: CellValue;
}

export interface TrackedFinding extends FindingLine {
  /** When it was first seen, dd/MM/yyyy HH:mm. */
  readonly since: CellValue;
  /** When it was found to be gone; absent while it stands. */
  readonly resolved?: CellValue;
}

export interface Look {
  readonly found: readonly FindingLine[];
  /** dd/MM/yyyy HH:mm. */
  readonly at: string;
  /** Which of the earlier lines this look speaks of: it may have been about one unit only. */
  isAsked(line: FindingLine): boolean;
}

/** Old news is dropped, the oldest first. */
const mostResolved = 300;

/** The list after a look: what stands, in the order given and by `gravity`, then what is gone, the latest first. */
export function trackFindings(
  before: readonly TrackedFinding[],
  { found, at, isAsked }: Look,
  gravity: (line: FindingLine) => number,
): readonly TrackedFinding[] {
  const standing = before.filter(({ resolved }) => resolved === undefined);
  const since = new Map(standing.map((line) => [line.key, line.since]));
  const present = new Set(found.map(({ key }) => key));
  const current = found.map((line): TrackedFinding => ({ ...line, since: since.get(line.key) ?? at }));
  const untouched = standing.filter((line) => !isAsked(line));
  const gone = standing
    .filter((line) => isAsked(line) && !present.has(line.key))
    .map((line) => ({ ...line, resolved: at }));
  const old = before.filter((line) => line.resolved !== undefined && !present.has(line.key));
  return [
    ...[...current, ...untouched].sort((a, b) => gravity(a) - gravity(b)),
    ...[...gone, ...old].slice(0, mostResolved),
  ];
}
