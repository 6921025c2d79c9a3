import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { playExamples } from './examples/playExamples';
import { createHost } from './host';
import { runCommand } from './runCommand';
import { operator } from './period/runPeriod';

const help = `npm run bench

Measures what the program itself costs: loading the bundle, compile's own computing on the sample data, and opening its
workspace in the local host. Medians of several runs; the exit status says whether the bounds hold.

  --help  this text`;

interface Measure {
  readonly what: string;
  readonly milliseconds: number;
  readonly bound: number;
}

const warmUps = 5;

/** After some runs to warm up; a machine's hiccup should not count. */
function median(runs: number, work: () => unknown): number {
  for (let run = 0; run < warmUps; run++) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Built as the bundle is: the runner's own way of loading TypeScript would be measured as well. */
async function loadComputing(root: string): Promise<(workbook: unknown) => unknown> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/bench/computing.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'computing',
    target: 'es2019',
  });
  // In this context, not one of its own: there every name of the language would be looked up through the host.
  const code = outputFiles[0]?.text ?? '';
  const compute: unknown = new Script(
    `(() => {\n${code}\nreturn computing.computeResults;\n})()`,
  ).runInThisContext();
  if (typeof compute === 'function') return (workbook) => compute(workbook) as unknown;
  throw new Error('The bundle of scripts/bench/computing.ts exports no computeResults');
}

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const out = join(root, 'out/bench');
  const { host, workbookId } = await playExamples(root, out);
  const now = host.clock.now();
  const workbook = host.resource(workbookId);
  const compute = await loadComputing(root);
  const code = readFileSync(join(root, 'dist/main.js'), 'utf8');
  const measures: readonly Measure[] = [
    {
      what: 'load and evaluate the bundle',
      milliseconds: median(15, () => {
        new Script(code).runInContext(createContext({}));
      }),
      bound: 30,
    },
    {
      what: "compile's own computing (read, check, score, lay out)",
      milliseconds: median(25, () => compute(workbook)),
      bound: 50,
    },
    {
      what: "open the sample's workspace",
      milliseconds: median(5, () => {
        createHost({ owner: operator, now, workspace: join(out, 'workspace') }).close();
      }),
      bound: 1000,
    },
  ];
  for (const { what, milliseconds, bound } of measures) {
    console.log(`${milliseconds.toFixed(1).padStart(8)} ms  (bound ${String(bound)} ms)  ${what}`);
  }
  const held = measures.filter(({ milliseconds, bound }) => milliseconds <= bound).length;
  console.log(`${String(held)} of ${String(measures.length)} bounds hold`);
  return { ok: held === measures.length };
});
