import { writeDocument } from '../../src/ooxml/word/writeDocument';
import { compose } from '../../src/papers/compose';
import { type PaperId } from '../../src/papers/ids';
import { paperOf } from '../../src/papers/list';
import { needing } from '../support/needing';
import { pagesOf, rulesOf, type Line, type PdfPage } from '../support/papers/pdfPages';
import { paperSample } from '../support/papers/sample';
import { withWriter } from '../../scripts/papers/withWriter';
import { missingWriter } from '../support/papers/writer';

const { describe } = needing(missingWriter);

/** What is laid out: each kind of paper, for a period larger and with longer names than any office has. */
const wanted: Readonly<Record<string, readonly [PaperId, string]>> = {
  report: ['report', ''],
  proposal: ['proposal', ''],
  reminderToAll: ['reminderToAll', ''],
  reminder: ['reminder', 'xa-4'],
  communeSheet: ['unitSheet', 'xa-0'],
  officeSheet: ['unitSheet', 'phong-1'],
  notice: ['notice', 'xa-0'],
  minutes: ['minutes', ''],
  petition: ['petition', ''],
};
const names = Object.keys(wanted);

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres; measured to half of one. */
const left = 30;
const right = 15;
const edge = 20;
const close = 0.6;

const papers = new Map<string, { readonly pdf: Uint8Array; readonly pages: readonly PdfPage[] }>();

describe('papers laid out by LibreOffice Writer', () => {
  beforeAll(() => {
    const data = paperSample({ units: 60, criteria: 400 });
    const written = new Map(
      Object.entries(wanted).map(([name, [id, unit]]) => [
        name,
        writeDocument(compose(paperOf(id), data, unit)),
      ]),
    );
    for (const [name, pdf] of withWriter(written, 'pdf')) papers.set(name, { pdf, pages: pagesOf(pdf) });
  }, 180_000);

  test.each(names)('%s: A4, and nothing outside the margins but the number of the page', (name) => {
    for (const { width, height, lines } of pagesOf2(name)) {
      const isLandscape = width > height;
      expect([width, height].map(Math.round)).toEqual(isLandscape ? [297, 210] : [210, 297]);
      for (const line of textOf(lines)) {
        expect([line.text, line.left >= left - close, line.right <= width - right + close]).toEqual([
          line.text,
          true,
          true,
        ]);
        expect([line.text, line.top >= edge - 1, line.bottom <= height - edge + 1]).toEqual([
          line.text,
          true,
          true,
        ]);
      }
    }
  });

  test.each(names)('%s: in Times New Roman or its twin', (name) => {
    const fonts = new Set(
      pagesOf2(name).flatMap(({ lines }) => lines.filter(isPlain).map(({ font }) => font)),
    );
    expect([...fonts].filter((font) => !/^(LiberationSerif|TimesNewRoman)/.test(font))).toEqual([]);
  });

  test.each(names)('%s: country and motto, bold, on one line each; the issuer beside the country', (name) => {
    const { lines } = first(name);
    const country = lineOf(lines, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = lineOf(lines, 'Độc lập - Tự do - Hạnh phúc');
    expect([country.size, country.bold, motto.size, motto.bold]).toEqual([13, true, 14, true]);
    const [issuer] = lines.filter(
      (line) => Math.abs(line.top - country.top) < 0.5 && line.right < country.left,
    );
    expect(issuer?.size).toBe(13);
    const names = lines.filter((line) => line.right < country.left && line.top < motto.bottom && line.bold);
    expect(names.length).toBeGreaterThan(0);
  });

  test.each(names)(
    '%s: a rule as long as the motto, and one of a third to a half under the issuer',
    (name) => {
      const { lines } = first(name);
      const rules = rulesOf(papers.get(name)?.pdf ?? new Uint8Array(), 1);
      const motto = lineOf(lines, 'Độc lập - Tự do - Hạnh phúc');
      const under = rules.filter(
        ({ top, left: from }) => top > motto.bottom - 2 && top < motto.bottom + 3 && from > 95,
      );
      expect(under).toHaveLength(1);
      const [rule = { left: 0, right: 0 }] = under;
      expect(Math.abs(rule.right - rule.left - (motto.right - motto.left))).toBeLessThan(2);
      const issuer = lines.filter(({ bold, right: to, top }) => bold && to < motto.left && top < 60);
      const longest = Math.max(...issuer.map((line) => line.right - line.left));
      const lowest = Math.max(...issuer.map(({ bottom }) => bottom));
      const [below = { left: 0, right: 0 }] = rules.filter(
        ({ top, right: to }) => top > lowest - 2 && top < lowest + 3 && to < 97,
      );
      expect((below.right - below.left) / longest).toBeGreaterThan(0.32);
      expect((below.right - below.left) / longest).toBeLessThan(0.52);
    },
  );

  test.each(names.filter((name) => !name.endsWith('Sheet')))(
    '%s: number upright at 13 and day italic at 14, on one line',
    (name) => {
      const { lines } = first(name);
      const number = lineOf(lines, /^Số:/);
      const day = lineOf(lines, 'A Lưới, ngày 05 tháng 01 năm 2021');
      expect([number.size, number.bold, number.italic]).toEqual([13, false, false]);
      expect([day.size, day.italic, day.bold]).toEqual([14, true, false]);
      expect(Math.abs(number.top - day.top)).toBeLessThan(0.5);
    },
  );

  test('a letter carries what it is about below its number, at 12; all others a title, bold at 14', () => {
    const about = lineOf(first('reminder').lines, /^V\/v/);
    expect([about.size, about.bold]).toEqual([12, false]);
    expect(about.top).toBeGreaterThan(lineOf(first('reminder').lines, /^Số:/).bottom - close);
    for (const [name, title] of [
      ['report', 'BÁO CÁO'],
      ['proposal', 'PHIẾU TRÌNH'],
      ['notice', 'THÔNG BÁO'],
      ['minutes', 'BIÊN BẢN'],
    ] as const) {
      const line = lineOf(first(name).lines, title);
      expect([line.size, line.bold]).toEqual([14, true]);
      expect(Math.abs((line.left + line.right) / 2 - (left + 210 - right) / 2)).toBeLessThan(1);
    }
  });

  test.each(names)('%s: numbers of pages centred in the upper margin, none on a first page', (name) => {
    let expected = 1;
    for (const { width, lines } of pagesOf2(name)) {
      const isFirst = lines.some(({ text }) => /^Phụ lục [IV]+$/.test(text)) || expected === 1;
      const [number] = lines.filter(({ top }) => top < edge - 2);
      expected = isFirst ? 1 : expected;
      if (isFirst) expect(number?.text).toBeUndefined();
      else {
        expect([number?.text, number?.size, number?.bold]).toEqual([String(expected), 14, false]);
        expect(
          Math.abs(((number?.left ?? 0) + (number?.right ?? 0)) / 2 - (left + width - right) / 2),
        ).toBeLessThan(1);
      }
      expected += 1;
    }
  });

  test('the report has five appendices, whose tables repeat their heads on every page', () => {
    const pages = pagesOf2('report');
    const starts = pages.flatMap(({ lines }, at) =>
      lines.some(({ text }) => /^Phụ lục [IV]+$/.test(text)) ? [at] : [],
    );
    expect(starts).toHaveLength(5);
    const [, second = 0, third = 0, fourth = 0, fifth = 0] = starts;
    for (const page of pages.slice(second, third)) {
      expect(page.width).toBeGreaterThan(page.height);
      expect(page.lines.some(({ text, bold }) => bold && text === 'Tiêu chí')).toBe(true);
    }
    for (const page of pages.slice(fourth, fifth))
      expect(page.lines.some(({ text, bold }) => bold && text === 'Tài liệu kiểm chứng')).toBe(true);
    expect(pages.slice(second, third).length).toBeGreaterThan(3);
  });

  test.each(names)('%s: no heading stands alone at the foot of a page', (name) => {
    for (const { lines } of pagesOf2(name).slice(0, -1)) {
      const lowest = [...lines].sort((a, b) => b.bottom - a.bottom)[0];
      expect(lowest?.bold === true && /^([IVX]+|\d)\. /.test(lowest.text)).toBe(false);
    }
  });

  test.each(names)(
    '%s: who signs, the room, the name and the recipients stay on one page, with text before them',
    (name) => {
      const signs = /^(TM\. ỦY BAN NHÂN DÂN|TRƯỞNG PHÒNG|THỦ TRƯỞNG ĐƠN VỊ|CHỦ TRÌ)$/;
      const found = pagesOf2(name).filter(({ lines }) => lines.some(({ text }) => signs.test(text)));
      expect(found).toHaveLength(1);
      const lines = found[0]?.lines ?? [];
      const sign = lineOf(lines, signs);
      expect([sign.size, sign.bold]).toEqual([14, true]);
      expect(sign.left).toBeGreaterThan(105);
      expect(textOf(lines).some(({ bottom, size }) => bottom <= sign.top + 1 && size >= 11)).toBe(true);
      if (name.endsWith('Sheet') || name === 'minutes') return;
      const signer = lineOf(lines, /^(Nguyễn Văn A|Lê Thị B)$/);
      expect([signer.size, signer.bold, signer.top - sign.bottom > 20]).toEqual([14, true, true]);
      const head = lineOf(lines, 'Nơi nhận:');
      expect([head.size, head.bold, head.italic]).toEqual([12, true, true]);
      const kept = lineOf(lines, '- Lưu: VT, VHTT, LTB.');
      expect([kept.size, kept.bold]).toEqual([11, false]);
    },
  );

  test('body text at 14, its first line 12.7 mm in, paragraphs at least 6 points apart', () => {
    const { lines } = first('report');
    const opening = lineOf(lines, /^Số liệu được tính/);
    expect([opening.size, opening.bold]).toEqual([14, false]);
    expect(Math.abs(opening.left - left - 12.7)).toBeLessThan(close);
    const next = lineOf(lines, /^Có 36 đơn vị/);
    const last = lines.filter(({ bottom }) => bottom <= next.top + 1).sort((a, b) => b.bottom - a.bottom)[0];
    const [line, below] = lines.filter(({ top }) => top >= opening.top);
    const step = (below?.top ?? 0) - (line?.top ?? 0);
    expect(next.top - (last?.top ?? 0) - step).toBeGreaterThan(2);
  });

  test('names that fit no line break where names break', () => {
    const { lines } = first('officeSheet');
    const names = lines.filter(({ bold, right: to }) => bold && to < 97).map(({ text }) => text);
    expect(names.slice(0, 3)).toEqual(['VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN', 'VÀ ỦY BAN NHÂN DÂN']);
    expect(lineOf(first('report').lines, 'HUYỆN A LƯỚI').bold).toBe(true);
  });
});

const pagesOf2 = (name: string): readonly PdfPage[] => papers.get(name)?.pages ?? [];

function first(name: string): PdfPage {
  const [page] = pagesOf2(name);
  if (page === undefined) throw new Error(`No page of ${name}`);
  return page;
}

function lineOf(lines: readonly Line[], text: string | RegExp): Line {
  const found = lines.find((line) => (typeof text === 'string' ? line.text === text : text.test(line.text)));
  if (found === undefined)
    throw new Error(`No line ${String(text)} among ${lines.map((line) => line.text).join(' | ')}`);
  return found;
}

/** Without the number of the page. */
const textOf = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ text, top }) => text !== '' && !(top < edge - 2 && /^\d+$/.test(text)));

/** Letters that any font of ours has: an ideograph comes from another one. */
const isPlain = ({ text }: Line): boolean => /^[\p{Script=Latin}\p{P}\p{N}\s+=<>|]+$/u.test(text);
