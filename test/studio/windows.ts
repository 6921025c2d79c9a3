import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/findBrowser';
import { launchBrowser } from '../../scripts/browser/launchBrowser';
import type { Host } from '../../scripts/host';
import { placeOf } from '../../scripts/studio/page/sheetModel';
import { openStudio, type Studio } from '../../scripts/studio/openStudio';
import { root } from '../e2e/office';
import { needing } from '../support/needing';

const search = findBrowser();
export const { describe, test } = needing('missing' in search ? search.missing : undefined);

/** A studio over a host, and windows of it. */
export interface Room {
  readonly studio: Studio;
  /** A window of its own browser session, of this person, at a workbook's tab; complaints of the page fail the test. */
  open(as: string, at?: { readonly file?: string; readonly tab?: number }): Promise<Page>;
  /** What pages complained of: errors nobody caught, requests that a policy refused. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function openRoom(host: Host): Promise<Room> {
  const studio = await openStudio(root, host, 0);
  const browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    studio,
    complaints,
    async open(as, { file, tab } = {}) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, locale: 'vi-VN' });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('status of 4'))
          complaints.push(message.text());
      });
      const query = new URLSearchParams({
        as,
        ...(file !== undefined && { file }),
        ...(tab !== undefined && { tab: String(tab) }),
      });
      await page.goto(`${studio.address}?${query.toString()}`);
      await page.locator('[data-cell], .nothing:not([hidden])').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await studio.close();
    },
  };
}

/** Opens a page of the add-on from the menu, and waits until it is read. */
export async function openSidebar(page: Page, name: string): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Chính quyền điện tử' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  const frame = page.frameLocator(`iframe[title="${name.replace('…', '')}"]`);
  await frame.locator('.screen[aria-busy="false"]').waitFor();
  return frame;
}

/** Chooses a tab, and waits until it is drawn. */
export async function openTab(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click();
  await page.getByRole('application', { name: `Bảng tính, tab ${title}`, exact: true }).waitFor();
}

/** Goes to a cell by its name, as a person may. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.getByLabel('Ô đang chọn');
  await box.fill(cell);
  await box.press('Enter');
  await page.locator('.sheet:focus').waitFor();
}

/** A cell on the screen; only those near what is in view exist. */
export const cellOf = (page: Page, cell: string): ReturnType<Page['locator']> => {
  const { row, column } = placeOf(cell) ?? { row: -1, column: -1 };
  return page.locator(`[data-cell="${String(row)}:${String(column)}"]`);
};

/** Types into a cell from the keyboard, and Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until the cell shows this text. */
export async function shows(page: Page, cell: string, text: string): Promise<void> {
  await cellOf(page, cell).locator('.text', { hasText: text }).waitFor();
}

/** Asks again for five seconds: the page follows the server a little later. */
export async function pollFor<T>(ask: () => Promise<T>, isIt: (value: T) => boolean): Promise<boolean> {
  for (let i = 0; i < 50; i++) {
    if (isIt(await ask())) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** A field of this name has, or gets, this value. */
export async function holds(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label);
  const has = await pollFor(
    () => field.inputValue(),
    (now) => now === value,
  );
  expect([label, has ? value : await field.inputValue()]).toEqual([label, value]);
}
