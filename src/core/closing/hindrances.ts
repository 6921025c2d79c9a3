import type { Day, Interval } from '../model';
import type { PeriodMove } from '../period/periodTransitions';

/** What a move would be made over, as the period stands. */
export interface ClosingFacts {
  /** Titles of workbooks that have no place for a result yet. */
  readonly older: readonly string[];
  readonly today: Day;
  readonly unitDeadline: Day;
  /** Those that were asked for anything, in their order. */
  readonly units: readonly ClosingUnit[];
  /** Names of units whose tick no look has seen yet: closing would lose it. */
  readonly unseenTicks: readonly string[];
  readonly scale: 'confirmed' | 'changed' | 'unconfirmed';
  /** `stale`: cells, points or documents are no longer as "Tổng hợp" saw them. */
  readonly compiled: 'never' | 'stale' | 'current';
  readonly compiledAt: string;
  /** Rows that somebody decided on. */
  readonly decidedRows: number;
  /** Scales of the appraised ledger whose points can still move. */
  readonly open: readonly { readonly name: string; readonly achieved: Interval }[];
  /** Criteria of which the province has said nothing. */
  readonly unrecognised: number;
  /** How the figures differ from the concluded result; absent where there is none. */
  readonly result?: { readonly number: number; readonly differences: number };
}

export interface ClosingUnit {
  readonly name: string;
  readonly submitted: boolean;
  /** Rows that wait for a verdict, and rows with errors. */
  readonly waiting: number;
  readonly errors: number;
  /** Until the end of which day it may still enter. */
  readonly extendedTo?: Day;
}

/** `reason`: it can be done, with a reason that goes into the log and onto the result. */
export type HindranceSeverity = 'refused' | 'reason' | 'told';

export type HindranceCode =
  | 'older'
  | 'tooEarly'
  | 'unseenTicks'
  | 'notSubmitted'
  | 'undecided'
  | 'errors'
  /** An extension is cut. */
  | 'extensionsCut'
  /** It stays, and goes on after the closing. */
  | 'extensionsRun'
  | 'scaleUnconfirmed'
  | 'scaleChanged'
  | 'notCompiled'
  | 'compileStale'
  | 'nothingDecided'
  | 'open'
  | 'resultDiffers'
  | 'provincePending'
  | 'resultKept'
  /** Going back always asks why. */
  | 'goesBack';

export interface Hindrance {
  readonly code: HindranceCode;
  readonly severity: HindranceSeverity;
  /** How many units, rows or scales it is about. */
  readonly count: number;
  /** Each of them: a unit's name with its own count or day, a scale with its interval. */
  readonly items: readonly HindranceItem[];
  /** Days and times that its words need. */
  readonly at?: string;
}

export interface HindranceItem {
  readonly name: string;
  readonly count?: number;
  readonly day?: Day;
  readonly between?: Interval;
}

type Severities = Readonly<Partial<Record<HindranceCode, HindranceSeverity>>>;

/** Which of them stand in the way of which move, and how much; in the order in which they are told. */
const severities: Readonly<Record<PeriodMove, Severities>> = {
  close: {
    tooEarly: 'refused',
    unseenTicks: 'refused',
    notSubmitted: 'told',
    errors: 'told',
    extensionsRun: 'told',
    scaleUnconfirmed: 'told',
    scaleChanged: 'told',
  },
  conclude: {
    older: 'refused',
    notCompiled: 'refused',
    compileStale: 'refused',
    nothingDecided: 'reason',
    unseenTicks: 'refused',
    notSubmitted: 'reason',
    undecided: 'reason',
    errors: 'reason',
    extensionsCut: 'reason',
    scaleUnconfirmed: 'reason',
    scaleChanged: 'reason',
    open: 'reason',
  },
  report: {
    older: 'refused',
    resultDiffers: 'refused',
    notSubmitted: 'told',
    errors: 'told',
    scaleUnconfirmed: 'told',
    scaleChanged: 'told',
    open: 'told',
  },
  archive: { resultDiffers: 'told', provincePending: 'told' },
  reopen: { goesBack: 'reason', resultKept: 'told' },
  reconsider: { goesBack: 'reason', resultKept: 'told' },
};

/** What stands in the way of a move, the gravest first. Nothing is decided here: the person who moves decides. */
export function hindrancesOf(move: PeriodMove, facts: ClosingFacts): readonly Hindrance[] {
  const found = new Map(findAll(facts).map((each) => [each.code, each]));
  const standing = Object.entries(severities[move]) as [HindranceCode, HindranceSeverity][];
  return standing
    .flatMap(([code, severity]): readonly Hindrance[] => {
      const each = found.get(code);
      return each ? [{ ...each, severity }] : [];
    })
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const order: readonly HindranceSeverity[] = ['refused', 'reason', 'told'];

export const isRefused = (hindrances: readonly Hindrance[]): boolean =>
  hindrances.some(({ severity }) => severity === 'refused');

export const needsReason = (hindrances: readonly Hindrance[]): boolean =>
  hindrances.some(({ severity }) => severity === 'reason');

type Found = Omit<Hindrance, 'severity'>;

function findAll(facts: ClosingFacts): readonly Found[] {
  const { today, unitDeadline, units, compiled, scale, result, compiledAt } = facts;
  const whether = (code: HindranceCode, isSo: boolean, at?: string): readonly Found[] =>
    isSo ? [{ code, count: 1, items: [], ...(at !== undefined && { at }) }] : [];
  const listed = (code: HindranceCode, items: readonly HindranceItem[]): readonly Found[] =>
    items.length === 0 ? [] : [{ code, items, count: items.reduce((sum, { count = 1 }) => sum + count, 0) }];
  const counted = (key: 'waiting' | 'errors'): readonly HindranceItem[] =>
    units.filter((unit) => unit[key] > 0).map((unit) => ({ name: unit.name, count: unit[key] }));
  const extended = units.flatMap(({ name, extendedTo }) =>
    extendedTo !== undefined && extendedTo >= today ? [{ name, day: extendedTo }] : [],
  );
  return [
    ...listed(
      'older',
      facts.older.map((name) => ({ name })),
    ),
    ...whether('tooEarly', today <= unitDeadline, unitDeadline),
    ...listed(
      'unseenTicks',
      facts.unseenTicks.map((name) => ({ name })),
    ),
    ...listed(
      'notSubmitted',
      units.filter(({ submitted }) => !submitted).map(({ name }) => ({ name })),
    ),
    ...listed('undecided', counted('waiting')),
    ...listed('errors', counted('errors')),
    ...listed('extensionsCut', extended),
    ...listed('extensionsRun', extended),
    ...whether('scaleUnconfirmed', scale === 'unconfirmed'),
    ...whether('scaleChanged', scale === 'changed'),
    ...whether('notCompiled', compiled === 'never'),
    ...whether('compileStale', compiled === 'stale', compiledAt),
    ...whether('nothingDecided', facts.decidedRows === 0),
    ...listed(
      'open',
      facts.open.map(({ name, achieved }) => ({ name, between: achieved })),
    ),
    ...(result && result.differences > 0
      ? [{ code: 'resultDiffers' as const, count: result.differences, items: [] }]
      : []),
    ...(facts.unrecognised > 0
      ? [{ code: 'provincePending' as const, count: facts.unrecognised, items: [] }]
      : []),
    ...(result ? [{ code: 'resultKept' as const, count: result.number, items: [] }] : []),
    ...whether('goesBack', true),
  ];
}
