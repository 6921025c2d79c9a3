import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser/findBrowser';
import { launchBrowser } from './browser/launchBrowser';
import { printBug } from './bugs/printBug';
import { playExamples } from './examples/playExamples';
import { createHost } from './host';
import { operator } from './period/runPeriod';
import { runCommand } from './runCommand';
import { addSamplePeople } from './studio/demoWorkspace';
import { openStudio } from './studio/openStudio';
import { readDirectory } from './studio/people';
import { screens, unit } from './studio/screenList';

const help = `npm run screens [-- --only NAME]

Takes pictures of the studio over the sample data into docs/images/studio-*.png, with the Chromium
that CHROMIUM names, one that is installed, or the one that came with the packages (Linux on x64).

  --only NAME  this picture only, by the name of its file without studio-
  --help       this text`;

runCommand(help, { only: { type: 'string' } } as const, async ({ only }) => {
  const root = join(__dirname, '..');
  const search = findBrowser();
  if ('missing' in search) {
    console.error(`${search.missing}\n\n${help}`);
    return { ok: false };
  }
  const folder = join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const out = join(root, 'out/screens');
  const { controlId, workbookId, host: played } = await playExamples(root, out);
  const now = played.clock.now();
  const workspace = join(out, 'workspace');
  const host = createHost({
    bundle: join(root, 'dist'),
    owner: operator,
    now,
    workspace,
    savedOnDemand: true,
    addOn: true,
    logged: printBug,
  });
  addSamplePeople(host, () => undefined);
  const [person = operator] = readDirectory(host)?.units.find(({ id }) => id === unit)?.people ?? [];
  const studio = await openStudio(root, host, 0);
  const browser = await launchBrowser();
  try {
    for (const { name, as, workbook, tab, width = 1366, height = 800, steps } of screens) {
      if (only !== undefined && name !== only) continue;
      const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' });
      const query = new URLSearchParams({
        as: as === 'unit' ? person : operator,
        file: workbook === 'control' ? controlId : workbookId,
        ...(tab !== undefined && { tab: String(tab) }),
      });
      await page.goto(`${studio.address}?${query.toString()}`);
      await page.locator('[data-cell]').first().waitFor();
      await steps(page, host, workbookId);
      // What is pointed out or turning has come to rest.
      await page.waitForTimeout(500);
      const path = join(folder, `studio-${name}.png`);
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
  } finally {
    await browser.close();
    await studio.close();
    host.close();
  }
  return { ok: true };
});
