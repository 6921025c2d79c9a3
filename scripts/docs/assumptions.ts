import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './grounds';
import { withoutProbe } from './withoutProbe';

/** Something that is assumed of the platform, by the program or by the local host. */
export interface Assumption {
  /** `A17`; it keeps it, and no other gets it. Empty where it has none yet. */
  readonly number: string;
  /** The contract test that rests on it; absent for one that is written in the notes. */
  readonly file?: string;
  readonly what: string;
}

/** How assumptions are looked at: files of probes by number, and why there is none. */
export interface Probing {
  readonly probes: readonly (readonly [number: string, file: string])[];
  readonly withoutProbe: Readonly<Record<string, string>>;
}

/** What `src/gas/probes` asks; the files name their number. */
export function probingOf(root: string): Probing {
  const folder = join(root, 'src/gas/probes');
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const probes = files
    .sort()
    .map(
      (file) =>
        [/\bid: '([ADPR]\d+)'/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '', file] as const,
    );
  return { probes, withoutProbe };
}

/** Those of the notes, below the heading of what is assumed: a point each, its first sentence. */
function ofNotes(kept: string): readonly Assumption[] {
  const section = /^## Relied on, assumed\n(.*?)(?=^## |$(?![\s\S]))/ms.exec(kept)?.[1] ?? '';
  return [...section.matchAll(/^- (?:\*\*(\w+)\*\* )?(.*(?:\n {2}.*)*)/gm)].map(
    ([, number = '', text = '']) => ({
      number,
      what: /^.*?(?:\.(?= |$)|$)/.exec(text.replace(/\n */g, ' '))?.[0] ?? text,
    }),
  );
}

const inOrder = (one: string, other: string): number => Number(one.slice(1)) - Number(other.slice(1));

/** What the notes have numbered apart from assumptions: documented (D), recorded (R), reported (P). */
const numberedIn = (kept: string): readonly string[] =>
  [...kept.matchAll(/\*\*([DPR]\d+)\*\*/g)].flatMap(([, number = '']) => number);

/**
 * All that is assumed, in the order of the numbers. Throws where a number is missing or stands twice, and where one has
 * neither a probe nor a reason why there is none, or both.
 */
export function assumptionsOf(
  kept: string,
  grounds: readonly Ground[],
  probing: Probing,
): readonly Assumption[] {
  const tested = grounds
    .filter(({ kind }) => kind === 'assumed')
    .map(({ file, source, title }) => ({ number: source, file, what: title }));
  const all = [...ofNotes(kept), ...tested].sort((a, b) => inOrder(a.number, b.number));
  const problems = problemsOf(all, probing, numberedIn(kept));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return all;
}

function problemsOf(
  all: readonly Assumption[],
  probing: Probing,
  others: readonly string[],
): readonly string[] {
  const numbers = all.map(({ number }) => number);
  const probed = probing.probes.map(([number]) => number);
  const reasons = Object.keys(probing.withoutProbe);
  const twice = (list: readonly string[]): readonly string[] =>
    list.filter((number, at) => list.indexOf(number) !== at);
  return [
    ...all
      .filter(({ number }) => !/^A[1-9]\d*$/.test(number))
      .map(({ what, file }) => `No number: ${file === undefined ? '' : `${file}: `}${what}`),
    ...twice(numbers).map((number) => `${number} stands twice`),
    ...twice([...probed, ...reasons]).map((number) => `${number} has two probes, or a probe and a reason`),
    ...[...probed, ...reasons]
      .filter((number) => !numbers.includes(number) && !others.includes(number))
      .map((number) => `${number} has a probe or a reason, but is not in the notes`),
    ...numbers
      .filter((number) => !probed.includes(number) && !reasons.includes(number))
      .map((number) => `${number} has neither a probe nor a reason why there is none`),
  ];
}

/** A line of the list: number, what, and how it is looked at. */
export function assumptionLine(
  { number, file, what }: Assumption,
  { probes, withoutProbe: why }: Probing,
): string {
  const probe = probes.find(([of]) => of === number)?.[1];
  const looked = probe === undefined ? `no probe: ${why[number] ?? ''}` : `probe \`${probe}\``;
  return `- ${number} · ${file === undefined ? '' : `\`${file}\`: `}${what} · ${looked}`;
}
