import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playExamples } from './examples/playExamples';
import { toXlsx } from './host/export/toXlsx';
import { withLibreOffice } from './host/export/withLibreOffice';
import { runCommand } from './runCommand';
import { figureEntriesWords } from '../src/workbook/tabs/figureEntries/words';
import { rankingWords } from '../src/workbook/tabs/ranking/words';
import { summaryWords } from '../src/workbook/tabs/summary/words';

const help = `npm run picture

Draws tabs of the sample data's period workbook into docs/images. Needs LibreOffice and pdftoppm
(apt-get install --no-install-recommends libreoffice-calc poppler-utils).

  --help  this text`;

/** File name → tab, resolution, and the part of the first page in pixels: left, top, width, height. */
const pictures: Readonly<
  Record<string, readonly [tab: string, dpi: number, ...part: readonly [number, number, number, number]]>
> = {
  'tong-hop': [summaryWords.title, 150, 85, 92, 1620, 880],
  'nhap-lieu': ['1.I', 230, 120, 150, 1800, 860],
  'xep-hang-xa': [rankingWords.title, 130, 80, 90, 1360, 560],
};

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const { host, workbookId } = await playExamples(root, join(root, 'out/picture'));
  const workbook = host.resource(workbookId);
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-'));
  try {
    for (const [name, [tab, dpi, left, top, width, height]] of Object.entries(pictures)) {
      const sheets = (workbook.sheets ?? []).filter(
        ({ properties }) => properties?.title === tab || properties?.title === figureEntriesWords.title,
      );
      const shown = sheets.map((sheet) => ({
        ...sheet,
        properties: { ...sheet.properties, hidden: sheet.properties?.title !== tab },
      }));
      const xlsx = await toXlsx({ ...workbook, sheets: shown }, { createdAt: host.clock.now() });
      const pdf = join(folder, `${name}.pdf`);
      writeFileSync(pdf, await withLibreOffice(xlsx, 'pdf'));
      const target = join(root, 'docs/images', name);
      const part = ['-x', left, '-y', top, '-W', width, '-H', height].map(String);
      execFileSync('pdftoppm', [
        '-png',
        '-singlefile',
        '-f',
        '1',
        '-l',
        '1',
        '-r',
        String(dpi),
        ...part,
        pdf,
        target,
      ]);
      console.log(`${target}.png`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ok: true };
});
