import type { Interval } from '../model';
import type { ScaleLine, Summary } from '../summary/model';

export type FrozenPart = 'achieved' | 'converted' | 'group' | 'criterion' | 'unit' | 'commune';

/** One line of a result as it is kept and shown: what the two ledgers that rows give said of a thing. */
export interface FrozenLine {
  readonly part: FrozenPart;
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly excluded: Interval;
  readonly self: Interval;
  readonly appraised: Interval;
  /** Levels or places, at both ends; '' where there are none. */
  readonly selfWord: string;
  readonly appraisedWord: string;
}

export const frozenKey = ({ part, id }: Pick<FrozenLine, 'part' | 'id'>): string => `${part}:${id}`;

/** What a result says, line by line. The province's points come later, and are no part of it. */
export function frozenLines(
  { ledgers: { self, appraised }, communes }: Summary,
  titles: ReadonlyMap<string, string>,
): readonly FrozenLine[] {
  const pair = <T extends { readonly id: string }>(
    own: readonly T[],
    others: readonly T[],
  ): readonly (readonly [T, T])[] => {
    const byId = new Map(others.map((each) => [each.id, each]));
    return own.flatMap((each) => {
      const other = byId.get(each.id);
      return other ? [[each, other] as const] : [];
    });
  };
  const scales = pair(self.scales, appraised.scales);
  return [
    ...scales.map(([a, b]) => line('achieved', a, [a.achieved, b.achieved])),
    ...scales.map(([a, b]) => ({
      ...line('converted', a, [a.converted, b.converted]),
      selfWord: levelWord(a),
      appraisedWord: levelWord(b),
    })),
    ...pair(self.groups, appraised.groups).map(([a, b]) => line('group', a, [a.achieved, b.achieved])),
    ...pair(self.criteria, appraised.criteria).map(([a, b]) =>
      line('criterion', { ...a, name: titles.get(a.id) ?? a.id }, [a.score, b.score]),
    ),
    ...pair(self.units, appraised.units).map(([a, b]) => line('unit', a, [a.converted, b.converted])),
    ...communes.map(({ id, name, self: own, appraised: decided }) => ({
      ...line('commune', { id, name, max: 0, excluded: nothing }, [own.converted, decided.converted]),
      selfWord: placeWord(own.rank),
      appraisedWord: placeWord(decided.rank),
    })),
  ];
}

const nothing: Interval = { low: 0, high: 0 };

const line = (
  part: FrozenPart,
  { id, name, max, excluded }: Pick<FrozenLine, 'id' | 'name' | 'max' | 'excluded'>,
  [self, appraised]: readonly [Interval, Interval],
): FrozenLine => ({
  ...{ part, id, name, max, excluded, self, appraised },
  ...{ selfWord: '', appraisedWord: '' },
});

const levelWord = ({ level }: ScaleLine): string =>
  level === undefined ? '' : level.low === level.high ? level.low : `${level.low} – ${level.high}`;

const placeWord = (rank: Interval | undefined): string =>
  rank === undefined
    ? ''
    : rank.low === rank.high
      ? String(rank.low)
      : `${String(rank.low)} – ${String(rank.high)}`;

export interface FrozenDifference {
  /** Absent: the line came, or went, since then. */
  readonly before?: FrozenLine;
  readonly now?: FrozenLine;
}

/** Line by line, what is no longer as it was kept. */
export function compareFrozen(
  kept: readonly FrozenLine[],
  now: readonly FrozenLine[],
): readonly FrozenDifference[] {
  const current = new Map(now.map((each) => [frozenKey(each), each]));
  const before = new Set(kept.map(frozenKey));
  return [
    ...kept.flatMap((each): readonly FrozenDifference[] => {
      const other = current.get(frozenKey(each));
      if (!other) return [{ before: each }];
      return isSame(each, other) ? [] : [{ before: each, now: other }];
    }),
    ...now.filter((each) => !before.has(frozenKey(each))).map((each) => ({ now: each })),
  ];
}

/** Names may be written otherwise later; what was counted may not. */
const isSame = (a: FrozenLine, b: FrozenLine): boolean =>
  near(a.max, b.max) &&
  sameInterval(a.excluded, b.excluded) &&
  sameInterval(a.self, b.self) &&
  sameInterval(a.appraised, b.appraised) &&
  a.selfWord === b.selfWord &&
  a.appraisedWord === b.appraisedWord;

const sameInterval = (a: Interval, b: Interval): boolean => near(a.low, b.low) && near(a.high, b.high);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;
