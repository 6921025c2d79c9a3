import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Starts the browser of this machine, with no window. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const search = findBrowser();
  if ('missing' in search) throw new Error(search.missing);
  const { executablePath, args, env } = search.found;
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
}
