import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stretch of text as it stands on the page: millimetres from the upper left corner, size in points. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A line drawn across, in millimetres. */
export interface Drawn {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The largest that pdftohtml takes: thirds of a point. */
const zoom = 3;
const toMillimetres = (value: string | undefined): number => (Number(value) / zoom / 72) * 25.4;

export function pagesOf(pdf: Uint8Array): readonly PdfPage[] {
  const xml = run('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', String(zoom)], pdf).toString('utf8');
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)" family="([^"]*)"/g)].map(([, id, size, family]) => [
      id,
      { size: Number(size) / zoom, family: (family ?? '').replace(/^[A-Z]{6}\+/, '') },
    ]),
  );
  return [...xml.matchAll(/<page [^>]*height="(\d+)" width="(\d+)">([\s\S]*?)<\/page>/g)].map(
    ([, height, width, content = '']) => ({
      width: toMillimetres(width),
      height: toMillimetres(height),
      lines: [
        ...content.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(\d+)" font="(\d+)">(.*?)<\/text>/g,
        ),
      ].map(([, top, left, wide, high, font, inside = '']) => ({
        text: inside
          .replace(/<[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&')
          .replace(/\u00a0/g, ' ')
          .trim(),
        left: toMillimetres(left),
        top: toMillimetres(top),
        right: toMillimetres(left) + toMillimetres(wide),
        bottom: toMillimetres(top) + toMillimetres(high),
        size: fonts.get(font)?.size ?? 0,
        bold: inside.includes('<b>'),
        italic: inside.includes('<i>'),
        font: fonts.get(font)?.family ?? '',
      })),
    }),
  );
}

const dotsPerInch = 150;
/** Shorter ones are letters. */
const shortest = 8;

/** The rules of a page, from its picture. */
export function rulesOf(pdf: Uint8Array, page: number): readonly Drawn[] {
  const only = ['-f', String(page), '-l', String(page)];
  const picture = run('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...only], pdf);
  const [, width, , start] = headOf(picture);
  const millimetres = (dots: number): number => (dots / dotsPerInch) * 25.4;
  const found: Drawn[] = [];
  for (let row = 0; start + (row + 1) * width <= picture.length; row++) {
    let from = -1;
    for (let at = 0; at <= width; at++) {
      const dark = at < width && (picture[start + row * width + at] ?? 255) < 160;
      if (dark && from < 0) from = at;
      if (dark || from < 0) continue;
      const drawn = { left: millimetres(from), right: millimetres(at), top: millimetres(row) };
      // A rule is more than one row of dots high.
      const isSeen = found.some((each) => drawn.top - each.top < 1 && Math.abs(each.left - drawn.left) < 1);
      if (drawn.right - drawn.left >= shortest && !isSeen) found.push(drawn);
      from = -1;
    }
  }
  return found;
}

/** `P5 width height 255`, then a byte a dot. */
function headOf(picture: Buffer): readonly [string, number, number, number] {
  const [head = '', kind = '', width, height] =
    /^(P5)\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
  return [kind, Number(width), Number(height), head.length];
}

function run(tool: string, options: readonly string[], pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'so-diem-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    const { stdout, status } = spawnSync(tool, [...options, path], { maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${tool} failed`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
