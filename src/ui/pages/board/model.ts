import type { AppraisalCells, AppraiseOrder, BoardUnit, QueueRow, Verdict } from '../../../app/api/boardApi';
import { formatNumber } from '../../../text/format';
import { isHandedIn } from '../../../text/board';
import { verdictWords } from '../../../text/words';

export type UnitFilter = 'all' | 'notSubmitted' | 'errors' | 'waiting';
export type UnitSort = 'progress' | 'errors' | 'name';

export const doneRows = ({ progress }: Pick<BoardUnit, 'progress'>): number =>
  progress.valid + progress.explained + progress.notApplicable;

const share = (unit: BoardUnit): number =>
  unit.progress.assigned > 0 ? doneRows(unit) / unit.progress.assigned : 1;

const passes: Readonly<Record<UnitFilter, (unit: BoardUnit) => boolean>> = {
  all: () => true,
  notSubmitted: ({ state, progress }) => progress.assigned > 0 && !isHandedIn(state),
  errors: ({ errors }) => errors > 0,
  waiting: ({ waiting }) => waiting > 0,
};

const byName = (a: BoardUnit, b: BoardUnit): number => a.name.localeCompare(b.name, 'vi');

const orders: Readonly<Record<UnitSort, (a: BoardUnit, b: BoardUnit) => number>> = {
  progress: (a, b) => share(a) - share(b) || byName(a, b),
  errors: (a, b) => b.errors - a.errors || b.warnings - a.warnings || byName(a, b),
  name: byName,
};

export const shownUnits = (
  units: readonly BoardUnit[],
  filter: UnitFilter,
  sort: UnitSort,
): readonly BoardUnit[] => units.filter(passes[filter]).sort(orders[sort]);

export const verdicts: readonly Verdict[] = ['accepted', 'corrected', 'returned', 'rejected'];

const verdictOf = ({ appraisal: { verdict } }: Pick<QueueRow, 'appraisal'>): Verdict | null =>
  verdicts.find((each) => verdictWords[each] === verdict) ?? null;

/** The four cells as the form holds them. */
export type Typed = Pick<AppraiseOrder, 'verdict' | 'figure' | 'points' | 'comment'>;

const textIn = (value: AppraisalCells['figure']): string =>
  typeof value === 'number' ? formatNumber(value, 10).replace(/\./g, '') : String(value ?? '');

export const typedIn = (appraisal: AppraisalCells): Typed => ({
  verdict: verdictOf({ appraisal }),
  figure: textIn(appraisal.figure),
  points: textIn(appraisal.points),
  comment: textIn(appraisal.comment),
});

export const sameCells = <T extends Typed | AppraisalCells>(a: T, b: T): boolean =>
  (['verdict', 'figure', 'points', 'comment'] as const).every((key) => a[key] === b[key]);

/** What a key does to the row before the person; undefined where it is just typing. */
export type QueueCommand =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'save' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function commandOf(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  inText: boolean,
): QueueCommand | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey)) return { kind: 'save' };
  if (inText || ctrlKey || metaKey || altKey) return undefined;
  const verdict = verdicts[Number(key) - 1];
  if (verdict !== undefined) return { kind: 'verdict', verdict };
  if (key === ']') return { kind: 'move', by: 1 };
  if (key === '[') return { kind: 'move', by: -1 };
  return undefined;
}

/** The next row that waits, after this one, then from the top; none where nothing waits any more. */
export function nextWaiting(rows: readonly Pick<QueueRow, 'waiting'>[], at: number): number | undefined {
  const later = rows.findIndex((row, index) => index > at && row.waiting);
  if (later >= 0) return later;
  const first = rows.findIndex((row) => row.waiting);
  return first >= 0 ? first : undefined;
}
