import type { Swept } from './cutShort';

/** What a sweep over one started thing gave. */
export interface SweptRow {
  readonly name: string;
  /** What may be otherwise, where that is well. */
  readonly note: string;
  readonly calls: number;
  readonly cuts: number;
  /** Cuts after which the start ended well by itself. */
  readonly borne: number;
  /** So often at most it had to be started again. */
  readonly again: number;
  /** Cuts after which something is not as after an undisturbed start. */
  readonly unlike: readonly { readonly where: string; readonly differences: readonly string[] }[];
}

export function rowOf(name: string, note: string, { calls, outcomes }: Swept): SweptRow {
  return {
    name,
    note,
    calls,
    cuts: outcomes.length,
    borne: outcomes.filter(({ ended }) => ended === 'done').length,
    again: Math.max(0, ...outcomes.map(({ again }) => again)),
    unlike: outcomes
      .filter(({ differences }) => differences.length > 0)
      .map(({ cut: { kind, nth, call }, differences }) => ({
        where: `${kind} at call ${String(nth)}, ${call}`,
        differences,
      })),
  };
}

const heading = '## Cut short and started again';

/** The page with its table as the sweep gave it. `every`: so many cuts of which one was played. */
export function reliabilityDocument(page: string, rows: readonly SweptRow[], every: number): string {
  const kept = page.split(`\n${heading}\n`)[0]?.trimEnd() ?? '';
  const sum = (of: (row: SweptRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const table = rows.map(
    ({ name, note, calls, cuts, borne, again, unlike }) =>
      `| \`${name}\` | ${[calls, cuts, borne, again, unlike.length].map(String).join(' | ')} | ${note} |`,
  );
  return [
    kept,
    '',
    heading,
    '',
    `${String(rows.length)} things that can be started, ${String(sum(({ calls }) => calls))} calls of services, ${String(sum(({ cuts }) => cuts))} cuts${every > 1 ? ` (one of ${String(every)}, spread evenly)` : ''}; ${String(sum(({ unlike }) => unlike.length))} of them left something that an undisturbed start does not.`,
    '',
    '| started | calls | cuts | ended well by itself | started again, at most | unlike | may differ |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...table,
    '',
  ].join('\n');
}
