import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Starts the browser of this machine, with no window. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const search = findBrowser();
  if ('missing' in search) throw new Error(search.missing);
  const { executablePath, args, env } = search.found;
  // In a bare machine's locale Chromium drops a file whose name is not ASCII.
  const ownEnv = { ...process.env, LC_ALL: 'C.UTF-8', ...env };
  return chromium.launch({ executablePath, args: [...args], env: ownEnv });
}
