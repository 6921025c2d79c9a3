import type { Page } from 'playwright-core';
import { actionWords } from '../../src/actions/words';
import { selfTestTexts } from '../../src/text/selfTest';
import { studioPageTexts } from '../../src/text/studio';
import { boardTexts, explainDialogTexts, queueTexts } from '../../src/text/vi';
import type { Host } from '../host';
import { operator } from '../period/runPeriod';
import { submissionsWords } from '../../src/workbook/tabs/submissions/words';
import { summaryWords } from '../../src/workbook/tabs/summary/words';

/** A picture to be taken. */
export interface Screen {
  readonly name: string;
  /** VH-TT, or the person of a unit. */
  readonly as: 'operator' | 'unit';
  readonly workbook: 'control' | 'period';
  readonly tab?: number;
  readonly width?: number;
  readonly height?: number;
  /** What is done before the picture is taken. */
  readonly steps: (page: Page, host: Host, workbook: string) => Promise<void>;
}

/** Whose person sits before the screens. */
export const unit = 'a-ngo';

async function goTo(page: Page, cell: string): Promise<void> {
  await page.locator('.cell-name').fill(cell);
  await page.keyboard.press('Enter');
  await page.locator('.sheet:focus').waitFor();
}

/** The first row of the unit on a tab that is sorted by units. */
async function goToOwnRow(
  page: Page,
  host: Host,
  workbook: string,
  tab: string,
  column: string,
): Promise<void> {
  const { sheets } = host.look(operator, workbook, {
    ranges: [`'${tab}'`],
    fields: 'sheets(data(rowData(values(formattedValue))))',
  });
  const keys = (sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => values?.[0]?.formattedValue ?? '');
  const row = keys.findIndex((key) => key.endsWith(`@${unit}`)) + 1;
  // First the last rows of its block, so that its first one stands near the top.
  await goTo(page, `${column}${String(row + 8)}`);
  await goTo(page, `${column}${String(row)}`);
}

/** The unit's line in `Nộp báo cáo`. */
async function goToOwnLine(page: Page, host: Host, workbook: string): Promise<void> {
  const { sheets } = host.look(operator, workbook, {
    ranges: [`'${submissionsWords.title}'`],
    fields: 'sheets(data(rowData(values(formattedValue))))',
  });
  const ids = (sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => values?.[0]?.formattedValue);
  await goTo(page, `F${String(ids.indexOf(unit) + 1)}`);
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens a page of the add-on from its menu, and waits until it is read. */
async function openScreen(page: Page, name: string): Promise<void> {
  await page.locator('.menu-holder > button').first().click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.frameLocator('iframe').locator('.screen[aria-busy="false"] h1').waitFor();
}

export const screens: readonly Screen[] = [
  {
    name: 'nhap-lieu',
    as: 'unit',
    workbook: 'period',
    tab: 100,
    async steps(page, host, workbook) {
      await goToOwnRow(page, host, workbook, '1.I', 'G');
      await page.keyboard.type('x');
      await page.keyboard.press('Enter');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'menu',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await page.locator('.menu-holder > button').first().click();
    },
  },
  {
    name: 'tong-hop',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await page.locator('.menu-holder > button').first().click();
      await page.getByRole('menuitem', { name: actionWords.compile.title }).click();
      await page.getByRole('dialog').locator('.link').click();
      await page.getByRole('tab', { name: summaryWords.title }).click();
      await press(page, studioPageTexts.panels.calls);
      await page.locator('.line').first().waitFor();
      await page.locator('.line summary').first().click();
      await page.locator('.toast').last().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'drive',
    as: 'operator',
    workbook: 'period',
    tab: 21,
    async steps(page) {
      await press(page, studioPageTexts.panels.drive);
      const file = { name: 'Hop dong CPNet.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(180_000) };
      await page.locator('#drive-files').setInputFiles(file);
      await page.locator('.files', { hasText: file.name }).waitFor();
      await page.locator('.toast').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'viec-cua-toi',
    as: 'unit',
    workbook: 'period',
    tab: 100,
    steps: (page) => openScreen(page, actionWords.showMyWork.title),
  },
  {
    name: 'dieu-hanh',
    as: 'operator',
    workbook: 'period',
    tab: 21,
    steps: (page) => openScreen(page, actionWords.showBoard.title),
  },
  {
    name: 'tham-dinh',
    as: 'operator',
    workbook: 'period',
    tab: 100,
    async steps(page) {
      await openScreen(page, actionWords.showBoard.title);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: boardTexts.views.appraisal }).click();
      await frame.getByLabel(queueTexts.choose).selectOption(unit);
      await frame.locator('form').waitFor();
    },
  },
  {
    name: 'tao-ky',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await openScreen(page, actionWords.showCreatePeriod.title);
    },
  },
  {
    name: 'cap-nhat-ky',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await openScreen(page, actionWords.showUpdatePeriod.title);
    },
  },
  {
    name: 'chia-se-ky',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await openScreen(page, actionWords.showSharePeriod.title);
    },
  },
  {
    name: 'tu-kiem-tra',
    as: 'operator',
    workbook: 'control',
    async steps(page) {
      await openScreen(page, actionWords.showSelfTest.title);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: selfTestTexts.begin, exact: true }).click();
      await frame.locator('table').waitFor();
    },
  },
  {
    name: 'giai-thich-diem',
    as: 'operator',
    workbook: 'period',
    tab: 100,
    async steps(page) {
      await openScreen(page, actionWords.showExplain.title);
      const frame = page.frameLocator('iframe');
      await frame.getByLabel(explainDialogTexts.criterion).selectOption('1.I.5');
      await frame.locator('article').waitFor();
    },
  },
  {
    name: 'nop-bao-cao',
    as: 'unit',
    workbook: 'period',
    tab: 21,
    steps: (page, host, workbook) => goToOwnLine(page, host, workbook),
  },
  {
    name: 'hep-nop-bao-cao',
    as: 'unit',
    workbook: 'period',
    tab: 21,
    width: 360,
    height: 740,
    steps: (page, host, workbook) => goToOwnLine(page, host, workbook),
  },
  {
    name: 'hep-viec-cua-toi',
    as: 'unit',
    workbook: 'period',
    tab: 100,
    width: 360,
    height: 740,
    steps: (page) => openScreen(page, actionWords.showMyWork.title),
  },
  {
    name: 'hep',
    as: 'unit',
    workbook: 'period',
    tab: 100,
    width: 360,
    height: 740,
    steps: (page, host, workbook) => goToOwnRow(page, host, workbook, '1.I', 'G'),
  },
];
