import { element } from '../package/xml';
import { pointTwips, twips } from './measures';
import type { Block, Paragraph, Rule, Sides, Table, TableColumn, TableRow } from './model';
import { pictureOf } from './pictures';
import { bookmark, runsOf, type Marks } from './runs';

/** Blocks as WordprocessingML. `width`: millimetres between the margins. */
export const blocksOf = (blocks: readonly Block[], width: number, marks: Marks): string =>
  blocks
    .map((block, at) => {
      const content = blockOf(block, width, marks, at);
      if (block.kind === 'table') return content + spacer(tableGap);
      // Word joins tables that follow each other, and wants a paragraph after the last one.
      const isTwice = block.kind === 'sides' && (blocks[at + 1]?.kind ?? 'sides') === 'sides';
      return content + (isTwice ? spacer(1) : '');
    })
    .join('');

/** Points between a table and what follows it. */
const tableGap = 6;

function blockOf(block: Block, width: number, marks: Marks, at: number): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, marks);
    case 'rule':
      return ruleOf(block, width);
    case 'sides':
      return sidesOf(block, marks);
    case 'table':
      return tableOf(block, width, marks);
    case 'picture':
      return pictureOf(block, at + 1);
  }
}

/** An empty paragraph, so many points high. */
export const spacer = (points: number, further = ''): string =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:spacing', {
        'w:before': 0,
        'w:after': 0,
        'w:line': pointTwips(points),
        'w:lineRule': 'exact',
      }),
      '<w:rPr><w:sz w:val="2"/></w:rPr>',
      further,
    ),
  );

function paragraphOf({ id, style, text, keepNext }: Paragraph, marks: Marks): string {
  const look = element('w:pPr', {}, element('w:pStyle', { 'w:val': style }), keepNext ? '<w:keepNext/>' : '');
  return element('w:p', {}, look, bookmark(marks, marks.name(id), runsOf(text, marks)));
}

/** The upper border of an empty paragraph that is as wide as the rule is long. */
function ruleOf({ length, gap }: Rule, width: number): string {
  const indent = twips(Math.max(0, (width - length) / 2));
  const look = element(
    'w:pPr',
    {},
    '<w:keepNext/>',
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>',
    element('w:spacing', {
      'w:before': pointTwips(gap),
      'w:after': pointTwips(2 * gap),
      'w:line': 40,
      'w:lineRule': 'exact',
    }),
    element('w:ind', { 'w:left': indent, 'w:right': indent, 'w:firstLine': 0 }),
    '<w:rPr><w:sz w:val="2"/></w:rPr>',
  );
  return element('w:p', {}, look);
}

function sidesOf({ widths, left, right }: Sides, marks: Marks): string {
  const cell = (blocks: readonly (Paragraph | Rule)[], width: number): string =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' })),
      blocks.length === 0 ? spacer(1) : blocksOf(blocks, width, marks),
    );
  return element(
    'w:tbl',
    {},
    tableLook(widths, ''),
    element('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', cell(left, widths[0]), cell(right, widths[1])),
  );
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = element(
  'w:tblBorders',
  {},
  ...sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`),
);

/** Millimetres left and right of the text of a cell. */
const cellMargin = 1;

function tableLook(widths: readonly number[], lines: string, margin = 0): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edge = { 'w:w': twips(margin), 'w:type': 'dxa' };
  return (
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': twips(total), 'w:type': 'dxa' }),
      '<w:tblInd w:w="0" w:type="dxa"/>',
      lines,
      '<w:tblLayout w:type="fixed"/>',
      element('w:tblCellMar', {}, element('w:left', edge), element('w:right', edge)),
    ) + element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': twips(width) })))
  );
}

/** Columns as wide as they say, shrunk or stretched to the page. */
function tableOf({ columns, headStyle, style, rows }: Table, width: number, marks: Marks): string {
  const wanted = columns.reduce((sum, column) => sum + column.width, 0);
  const fitted = columns.map((column) => ({ ...column, width: (column.width * width) / wanted }));
  const head = element(
    'w:tr',
    {},
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
    ...fitted.map((column) =>
      cellOf(
        column,
        element(
          'w:p',
          {},
          element('w:pPr', {}, element('w:pStyle', { 'w:val': headStyle }), '<w:keepNext/>'),
          runsOf([column.header], marks),
        ),
      ),
    ),
  );
  return element(
    'w:tbl',
    {},
    tableLook(
      fitted.map((column) => column.width),
      borders,
      cellMargin,
    ),
    head,
    ...rows.map((row) => rowOf(row, fitted, style, marks)),
  );
}

/** The row's own bookmark stands in its first cell. */
function rowOf(row: TableRow, columns: readonly TableColumn[], style: string, marks: Marks): string {
  const cells = columns.map((column, at) => {
    const look = element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style }),
      column.align === undefined ? '' : element('w:jc', { 'w:val': column.align }),
    );
    const text = (row.cells[at] ?? []).map((each) =>
      row.bold && typeof each === 'string' ? ({ emphasis: 'bold', text: each } as const) : each,
    );
    const content = runsOf(text, marks);
    return cellOf(
      column,
      element('w:p', {}, look, at === 0 ? bookmark(marks, marks.name(row.id), content) : content),
    );
  });
  return element('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', ...cells);
}

const cellOf = ({ width }: TableColumn, content: string): string =>
  element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
      '<w:vAlign w:val="center"/>',
    ),
    content,
  );
