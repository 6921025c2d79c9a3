import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, Look, Page, Picture, WordDocument } from '../../src/ooxml/word/model';

const page: Page = {
  width: 210,
  height: 297,
  top: 15,
  bottom: 15,
  left: 18,
  right: 18,
  number: { size: 10, from: 8 },
};
const textWidth = page.width - page.left - page.right;

/** Of the width of the text; a picture as high as a third of a page leaves room for what it shows. */
const picture = { share: 0.72, highest: 78 };

const styles = {
  title: { size: 15, bold: true, align: 'left', after: 6, keepNext: true, outline: 0 },
  heading: { size: 12, bold: true, align: 'left', before: 6, after: 3, keepNext: true, outline: 1 },
  body: { size: 10.5, align: 'left', after: 3 },
  item: { size: 10.5, align: 'left', indent: 5, after: 2 },
  tableHead: { size: 10, bold: true, align: 'left', before: 1, after: 1 },
  cell: { size: 10, align: 'left', before: 1, after: 1 },
} as const satisfies Readonly<Record<string, Look>>;

/** A guide, as Markdown in `docs/guide/`, as a document for Word. Throws at a kind of Markdown that no guide needs. */
export function guideDocument(path: string): WordDocument {
  const tokens = marked.lexer(readFileSync(path, 'utf8'));
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text ?? '';
  return {
    styles,
    font: 'Times New Roman',
    sections: [
      { page, blocks: tokens.flatMap((token, at) => blocksOf(token, `b${String(at)}`, dirname(path))) },
    ],
    properties: { title, subject: 'Hướng dẫn', creator: 'Sổ điểm CQĐT', custom: {} },
  };
}

function blocksOf(token: Token, id: string, folder: string): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [
        paragraph(
          (token as Tokens.Heading).depth === 1 ? 'title' : 'heading',
          id,
          inline(token as Tokens.Heading),
        ),
      ];
    case 'paragraph': {
      const [only, ...more] = (token as Tokens.Paragraph).tokens;
      if (only?.type === 'image' && more.length === 0) return [pictureOf(only as Tokens.Image, id, folder)];
      return [paragraph('body', id, inline(token as Tokens.Paragraph))];
    }
    case 'list': {
      const { items, ordered, start } = token as Tokens.List;
      return items.map((item, at) =>
        paragraph('item', `${id}i${String(at)}`, [
          ordered ? `${String(Number(start) + at)}. ` : '– ',
          ...item.tokens.flatMap((each) => inline(each as Tokens.Text)),
        ]),
      );
    }
    case 'table':
      return [tableOf(token as Tokens.Table, id)];
    default:
      throw new Error(`A guide holds ${token.type}, which no guide needs: ${token.raw}`);
  }
}

const paragraph = (style: keyof typeof styles, id: string, text: readonly Inline[]): Block => ({
  kind: 'paragraph',
  id,
  style,
  text,
});

/** What a token holds, or its text. */
function inline(token: { readonly tokens?: Token[] | undefined; readonly text: string }): readonly Inline[] {
  const { tokens = [], text } = token;
  if (tokens.length === 0) return [plain(text)];
  return tokens.flatMap((each): readonly Inline[] => {
    if (each.type === 'strong') return [{ emphasis: 'bold', text: plain((each as Tokens.Strong).text) }];
    if (each.type === 'em') return [{ emphasis: 'italic', text: plain((each as Tokens.Em).text) }];
    if (each.type === 'link') return [plain((each as Tokens.Link).text)];
    return [plain((each as Tokens.Text).text)];
  });
}

/** Lines of the source are one line of the paragraph; what Markdown escapes is read back. */
const plain = (text: string): string =>
  text
    .replace(/\n/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function tableOf({ header, rows }: Tokens.Table, id: string): Block {
  return {
    kind: 'table',
    headStyle: 'tableHead',
    style: 'cell',
    columns: header.map((cell, at) => ({ header: plain(cell.text), width: at === 0 ? 60 : 114 })),
    rows: rows.map((cells, at) => ({ id: `${id}r${String(at)}`, cells: cells.map((cell) => inline(cell)) })),
  };
}

/** As wide as it may be; its shape is in the first chunk of a PNG. */
function pictureOf({ href, text }: Tokens.Image, id: string, folder: string): Picture {
  const png = readFileSync(join(folder, href));
  const ratio = png.readUInt32BE(20) / png.readUInt32BE(16);
  const width = Math.min(textWidth * picture.share, picture.highest / ratio);
  return { kind: 'picture', id, png: new Uint8Array(png), width, height: width * ratio, alt: text };
}
