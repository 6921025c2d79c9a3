import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { checkMask } from '../src/app/world/masks';
import { compareScoring, type Scoring } from './bench/compareScoring';
import { measureSignatures, type Reading } from './bench/measureSignatures';
import { measureTexts, type Texts } from './bench/measureTexts';
import { fastest, timed, type Measure } from './bench/measures';
import { playExamples } from './examples/playExamples';
import { createHost } from './host';
import { runCommand } from './runCommand';
import { operator } from './period/runPeriod';

const help = `npm run bench

Measures what the program itself costs: loading the bundle, compile's own computing on the sample data, opening its
workspace in the local host, and scoring one, ten and a hundred districts, beside the same summary by formulas in the
host's engine; how many names, headings and digital signatures are read in a second, and the bytes read of 5,000 files. The fastest of several runs, in time of the processor; the exit status says whether the counts hold.

  --help  this text`;

const bundled = (root: string, file: string) =>
  ({
    entryPoints: [join(root, 'scripts/bench', file)],
    bundle: true,
    target: 'es2019',
  }) satisfies BuildOptions;

/** Built as the bundle is: the runner's own way of loading TypeScript would be measured as well. */
async function loadBuilt<T>(root: string, file: string): Promise<T> {
  const { outputFiles } = await build({
    ...bundled(root, file),
    write: false,
    format: 'iife',
    globalName: 'built',
  });
  // In this context, not one of its own: there every name of the language would be looked up through the host.
  const code = outputFiles[0]?.text ?? '';
  return new Script(`(() => {\n${code}\nreturn built;\n})()`).runInThisContext() as T;
}

/** In a process and a thread of its own: the host's memory and the engine's helpers are not the program's cost. */
async function measureAlone(root: string, out: string, file: string, argument: string): Promise<number> {
  const outfile = join(out, `${file}.cjs`);
  await build({ ...bundled(root, file), platform: 'node', outfile });
  return Number(
    execFileSync(process.execPath, ['--single-threaded', outfile, argument], { encoding: 'utf8' }),
  );
}

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const out = join(root, 'out/bench');
  const { host, workbookId } = await playExamples(root, out);
  const now = host.clock.now();
  // As one call answers it: only what compile asks for.
  const answer = join(out, 'answer.json');
  writeFileSync(answer, JSON.stringify(host.look(operator, workbookId, { fields: checkMask })));
  const computing = await measureAlone(root, out, 'computing.ts', answer);
  const scoring = await loadBuilt<Scoring>(root, 'scoring.ts');
  const code = readFileSync(join(root, 'dist/main.js'), 'utf8');
  const measures: readonly Measure[] = [
    timed(
      'load and evaluate the bundle',
      fastest(15, () => {
        new Script(code).runInContext(createContext({}));
      }),
      30,
    ),
    timed("compile's own computing (read, check, score, lay out)", computing, 50),
    timed(
      "open the sample's workspace",
      fastest(5, () => {
        createHost({ owner: operator, now, workspace: join(out, 'workspace') }).close();
      }),
      1000,
    ),
    ...compareScoring(scoring, operator),
    ...measureTexts(await loadBuilt<Texts>(root, 'texts.ts'), root),
    ...measureSignatures(await loadBuilt<Reading>(root, 'signatures.ts'), root),
  ];
  measures.forEach(({ line }) => {
    console.log(line);
  });
  const held = measures.filter(({ holds }) => holds).length;
  console.log(`${String(held)} of ${String(measures.length)} counts hold`);
  return { ok: held === measures.length };
});
