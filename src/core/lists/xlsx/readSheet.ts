import { readableDay } from '../../day';
import type { ListRow } from '../listTable';
import { richText } from './strings';
import type { CellStyle } from './styles';
import { attribute, elements, first, unescaped } from './xml';

/** What the cells of all sheets refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly styleOf: (index: string | undefined) => CellStyle;
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

/** The rows of a sheet as texts, as a person in Vietnam would type them; merged cells all hold what stands in the first. */
export function readSheet(
  xml: string,
  book: Book,
  addressOf: (relation: string) => string | undefined,
): readonly ListRow[] {
  const rows = new Map<number, Row>();
  let last = 0;
  for (const { attributes, inner } of elements(first(xml, 'sheetData')?.inner ?? '', 'row')) {
    last = Number(attribute(attributes, 'r') ?? last + 1);
    const row = readRow(inner, book);
    if (row.cells.some((cell) => cell !== '') || row.unread) rows.set(last, row);
  }
  for (const { attributes } of elements(xml, 'mergeCell')) fill(rows, attribute(attributes, 'ref') ?? '');
  for (const { attributes } of elements(xml, 'hyperlink')) {
    const [place] = rangeOf(attribute(attributes, 'ref') ?? '');
    const address = addressOf(attribute(attributes, 'id') ?? '');
    const row = place && rows.get(place.row);
    if (row && address !== undefined) row.links[place.column] = address;
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([line, { cells, links, unread }]) =>
      unread ? { line, fault: 'formulaUnread' } : { line, cells, ...(links.length > 0 && { links }) },
    );
}

interface Row {
  readonly cells: string[];
  readonly links: (string | undefined)[];
  /** A formula of which no result was saved. */
  readonly unread: boolean;
}

function readRow(xml: string, book: Book): Row {
  const cells: string[] = [];
  let unread = false;
  for (const { attributes, inner } of elements(xml, 'c')) {
    const [place] = rangeOf(attribute(attributes, 'r') ?? '');
    const at = place?.column ?? cells.length;
    while (cells.length < at) cells.push('');
    const text = cellText(attributes, inner, book);
    cells[at] = text ?? '';
    unread = unread || text === undefined;
  }
  return { cells, links: [], unread };
}

/** undefined: a formula without its result. */
function cellText(attributes: string, inner: string, book: Book): string | undefined {
  const type = attribute(attributes, 't') ?? 'n';
  const style = book.styleOf(attribute(attributes, 's'));
  const asRead = (text: string): string => style.read?.(text) ?? text;
  if (type === 'inlineStr') return asRead(richText(first(inner, 'is')?.inner ?? ''));
  const value = first(inner, 'v');
  if (!value) return first(inner, 'f') ? undefined : '';
  const text = unescaped(value.inner);
  if (type === 's') return asRead(book.strings[Number(text)] ?? '');
  if (type === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10).split('-').reverse().join('/');
  return type === 'n' ? numberText(Number(text), style, book) : asRead(text);
}

function numberText(value: number, { shows }: CellStyle, { from1904 }: Book): string {
  if (!Number.isFinite(value)) return '';
  const day = shows === 'day' ? readableDay(value + (from1904 ? 1462 : 0)) : undefined;
  if (day !== undefined) return day.split('-').reverse().join('/');
  return shows === 'percent' ? `${decimal(value * 100)}%` : decimal(value);
}

/** 1234,5: what a spreadsheet keeps of a number are fifteen figures. */
const decimal = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

interface Place {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** Both corners of `A1:B2`, the same twice of `A1`. */
function rangeOf(ref: string): readonly [Place, Place] | readonly [] {
  const corners = ref.split(':').map((cell): Place | undefined => {
    const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(cell) ?? [];
    if (letters === undefined) return undefined;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(row), column };
  });
  const [from, to = from] = corners;
  return from && to ? [from, to] : [];
}

/** A merge of more rows than any list has is one of whole columns: it says nothing of its rows. */
const mostMerged = 2000;

function fill(rows: Map<number, Row>, ref: string): void {
  const [from, to] = rangeOf(ref);
  if (!from || !to || to.row - from.row > mostMerged) return;
  const text = rows.get(from.row)?.cells[from.column] ?? '';
  for (let at = from.row + 1; text !== '' && at <= to.row; at++) {
    const cells = rows.get(at)?.cells;
    if (!cells) continue;
    while (cells.length <= from.column) cells.push('');
    cells[from.column] = text;
  }
}
