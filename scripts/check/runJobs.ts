import { spawn } from 'node:child_process';

/** A script of package.json. */
export interface Job {
  readonly script: string;
  /** Its output is shown while it runs, not only where it fails. */
  readonly loud?: boolean;
}

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs the jobs in their order, so many at a time. Says how each ended; gives whether all went well. */
export async function runJobs(root: string, jobs: readonly Job[], lanes: number): Promise<boolean> {
  const waiting = [...jobs];
  let ok = true;
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const outcome = await run(root, job);
      ok &&= outcome.ok;
      tell(job, outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
  return ok;
}

function run(root: string, { script, loud = false }: Job): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const take = (part: Buffer): void => {
      output += part.toString();
    };
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      // Windows knows npm as a batch file only.
      shell: process.platform === 'win32',
      stdio: loud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const end = (ok: boolean): void => {
      resolve({ ok, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

function tell({ script }: Job, { ok, output, seconds }: Outcome): void {
  console.log(`${ok ? '✔' : '✖'} ${script} (${seconds.toFixed(1)} s)`);
  if (!ok && output !== '') console.log(output.trimEnd());
}
