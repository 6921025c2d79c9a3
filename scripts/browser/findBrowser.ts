import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packagedChromium';

/** How a browser is started: what playwright's `launch` takes. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Beside the variables of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** `missing`: why there is none, to be read by whoever can mend it. */
export type BrowserSearch = { readonly found: BrowserProgram } | { readonly missing: string };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS keeps what is on no PATH. */
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium'].concat(
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
);

/** The pages shown are our own; and root, as whom a container works, could not start it otherwise. */
const args = ['--no-sandbox'];

let search: BrowserSearch | undefined;

/** The browser that CHROMIUM names, else one that is installed, else the one that came with the packages. */
export const findBrowser = (): BrowserSearch => (search ??= searchBrowser(process.env, packagedChromium));

/** `packaged` throws where it can't be had. Only a program that starts is found. */
export function searchBrowser(
  env: Readonly<Record<string, string | undefined>>,
  packaged: () => Omit<BrowserProgram, 'args'>,
): BrowserSearch {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    const program = { executablePath: named, args, env: {} };
    const problem = whyNot(program);
    return problem === undefined
      ? { found: program }
      : { missing: `CHROMIUM=${named} does not start: ${problem}` };
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(places);
  for (const executablePath of installed) {
    const program = { executablePath, args, env: {} };
    if (existsSync(executablePath) && whyNot(program) === undefined) return { found: program };
  }
  try {
    const program = { ...packaged(), args };
    const problem = whyNot(program);
    return problem === undefined ? { found: program } : noneBut(problem);
  } catch (error) {
    return noneBut(error instanceof Error ? error.message : String(error));
  }
}

const noneBut = (problem: string): BrowserSearch => ({
  missing: `no Chromium is installed (CHROMIUM names one), and the packaged one can't be used: ${problem}`,
});

/** Loading it already tells of a library that is missing, or of another machine's program. */
function whyNot({ executablePath, env }: BrowserProgram): string | undefined {
  const { status, signal, stderr, error } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error !== undefined) return error.message;
  if (status === 0) return undefined;
  const [said = ''] = stderr.trim().split('\n');
  return said === '' ? `it ended with ${String(status ?? signal)}` : said;
}
