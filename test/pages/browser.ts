import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/findBrowser';
import { launchBrowser } from '../../scripts/browser/launchBrowser';
import type { ScreensOffice } from '../e2e/screensOffice';
import { root } from '../e2e/office';
import { needing } from '../support/needing';

const search = findBrowser();
export const { describe, test } = needing('missing' in search ? search.missing : undefined);

/** A browser that shows built pages, each before a real host. */
export interface Viewer {
  /**
   * Opens a page as this person sees it in the period's workbook (or another one). A request to any host, or an error
   * that nobody catches, ends up among the complaints.
   */
  open(name: string, options: ViewOptions): Promise<Page>;
  readonly complaints: string[];
  close(): Promise<void>;
}

interface ViewOptions {
  readonly office: ScreensOffice;
  readonly as: string;
  readonly workbook?: string;
  /** Pixels; a sidebar has 300. */
  readonly width?: number;
  /** What happens to a call before it reaches the host: a message stands for a failure of Google's. */
  readonly fault?: (name: string) => string | undefined;
}

export async function openViewer(bundle: string): Promise<Viewer> {
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    async open(name, { office, as, workbook = office.workbookId, width = 300, fault = () => undefined }) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' });
      await context.route(/^(?!file:)/, (route) => {
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text());
      });
      await page.exposeFunction('callHost', (called: string, args: readonly unknown[]) => {
        const failure = fault(called);
        if (failure !== undefined) return { failure };
        try {
          return { value: office.host.runFromPage(called, args, { as, workbook }) };
        } catch (error) {
          return { failure: error instanceof Error ? error.message : String(error) };
        }
      });
      await page.addInitScript({ content: googleScript });
      await page.goto(pathToFileURL(join(bundle, `${name}.html`)).href);
      await page.locator('.screen[aria-busy="false"]').waitFor();
      return page;
    },
    close: () => browser.close(),
  };
}

/** `google.script` as far as pages use it: calls go to the host of the test. */
const googleScript = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failure)
    : name === 'withFailureHandler' ? (handler) => runner(success, handler)
    : (...args) => { window.callHost(name, args).then((answer) =>
        'failure' in answer ? failure(new Error(answer.failure)) : success(answer.value)); } });
  window.hostClosed = 0;
  window.google = { script: {
    run: runner(() => undefined, () => undefined),
    host: { close: () => { window.hostClosed += 1; }, editor: { focus: () => undefined } },
  } };
`;

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, each with the first place. */
export async function seriousFlaws(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  return Array.isArray(found) ? found.map(String) : [];
}

/** Whether something sticks out to the right. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Waits until what was asked for is done. */
export const settled = (page: Page): Promise<void> => page.locator('.screen[aria-busy="false"]').waitFor();
