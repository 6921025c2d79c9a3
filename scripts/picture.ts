import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playExamples } from './examples/playExamples';
import { toXlsx } from './host/export/toXlsx';
import { withLibreOffice } from './host/export/withLibreOffice';
import { withWriter } from './papers/withWriter';
import { runCommand } from './runCommand';
import { figureEntriesWords } from '../src/workbook/tabs/figureEntries/words';
import { rankingWords } from '../src/workbook/tabs/ranking/words';
import { summaryWords } from '../src/workbook/tabs/summary/words';

const help = `npm run picture

Draws tabs of the sample data's period workbook, and pages of its papers, into docs/images. Needs LibreOffice and pdftoppm
(apt-get install --no-install-recommends libreoffice-calc libreoffice-writer fonts-liberation2 poppler-utils).

  --help  this text`;

/** File name → tab, resolution, and the part of the first page in pixels: left, top, width, height. */
const pictures: Readonly<
  Record<string, readonly [tab: string, dpi: number, ...part: readonly [number, number, number, number]]>
> = {
  'tong-hop': [summaryWords.title, 150, 85, 92, 1620, 880],
  'nhap-lieu': ['1.I', 230, 120, 150, 1800, 860],
  'xep-hang-xa': [rankingWords.title, 130, 80, 90, 1360, 560],
};

/** File name → the paper, as its file is called, and the page. */
const paperPictures: Readonly<Record<string, readonly [name: string, page: number]>> = {
  'van-ban-bao-cao': ['Báo cáo kết quả tự đánh giá 2021', 1],
  'van-ban-phu-luc': ['Báo cáo kết quả tự đánh giá 2021', 5],
  'van-ban-phieu': ['Phiếu tự đánh giá 2021 - Xã Hồng Hạ', 1],
};
const paperDpi = 80;

runCommand(help, {}, async () => {
  const root = join(__dirname, '..');
  const out = join(root, 'out/picture');
  const { host, workbookId } = await playExamples(root, out, undefined, { papers: 'van-ban' });
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
      draw(pdf, target, 1, dpi, part);
    }
    const papers = new Set(Object.values(paperPictures).map(([name]) => name));
    const written = withWriter(
      new Map([...papers].map((name) => [name, readFileSync(join(out, 'van-ban', `${name}.docx`))])),
      'pdf',
    );
    for (const [name, [paper, page]] of Object.entries(paperPictures)) {
      const pdf = join(folder, `${name}.pdf`);
      writeFileSync(pdf, written.get(paper) ?? '');
      draw(pdf, join(root, 'docs/images', name), page, paperDpi, []);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ok: true };
});

function draw(pdf: string, target: string, page: number, dpi: number, part: readonly string[]): void {
  const pages = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-png', '-singlefile', ...pages, '-r', String(dpi), ...part, pdf, target]);
  console.log(`${target}.png`);
}
