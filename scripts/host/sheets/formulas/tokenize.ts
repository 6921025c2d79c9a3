import { cellName, columnIndex, fullCellName } from '../model/a1';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

export interface Reference {
  /** Undefined: the tab that holds the formula. */
  readonly title: string | undefined;
  readonly start: Corner;
  /** Undefined: one cell. */
  readonly end: Corner | undefined;
}

type PlainKind =
  | 'number'
  | 'string'
  | 'boolean'
  | 'error'
  | 'operator'
  | 'function'
  | 'open'
  | 'close'
  | 'separator'
  | 'space';

export type Token =
  | { readonly kind: PlainKind; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference };

const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const PATTERNS: readonly (readonly [PlainKind | 'reference', RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  [
    'reference',
    new RegExp(`(?:'(?:[^']|'')+'!|[A-Za-z_][A-Za-z0-9_]*!)?${CELL}(?::${CELL})?(?![A-Za-z0-9_(:!.])`, 'y'),
  ],
  ['boolean', /(?:TRUE|FALSE)(?![A-Za-z0-9_(])/iy],
  ['function', /[A-Za-z][A-Za-z0-9.]*(?=\()/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|ERROR!)/y],
  // Either sign is read here; whether it is the one of the workbook's locale is checked with the references.
  ['number', /\d+(?:[.,]\d+)?(?![\d.,A-Za-z_!:])/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /;/y],
];

const WHY: readonly (readonly [RegExp, string])[] = [
  [/^(?:'(?:[^']|'')+'!|\w+!)?\$?[A-Za-z]{1,3}(\$?\d+)?:\$?([A-Za-z]{1,3}(?!\$?\d)|\d)/, 'an open range'],
  [/^(?:'(?:[^']|'')+'!)?\$?\d+:\$?\d+/, 'an open range'],
  [/^\d+[.,]\d/, 'a number that is none'],
  [/^,/, "',' between arguments: in a Vietnamese workbook it is the decimal sign; write ';'"],
  [/^[{}\\]/, 'an array literal'],
  [/^[A-Za-z_]/, 'a name that is neither a cell nor a function'],
];

/** A formula cut into parts, or what is wrong with it. The text starts with `=`. */
export function tokenize(formula: string): readonly Token[] | { readonly problem: string } {
  const tokens: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    const token = next(formula, at);
    if (token === undefined) {
      const rest = formula.slice(at);
      const why = WHY.find(([pattern]) => pattern.test(rest))?.[1] ?? 'something that no formula has';
      return { problem: `${why} at '${rest.slice(0, 20)}'` };
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    return kind === 'reference' ? { kind, text, reference: parseReference(text) } : { kind, text };
  }
  return undefined;
}

function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const name = bang < 0 ? undefined : text.slice(0, bang);
  const [start = '', end] = text.slice(bang + 1).split(':');
  return {
    title: name?.startsWith("'") === true ? name.slice(1, -1).replaceAll("''", "'") : name,
    start: parseCorner(start),
    end: end === undefined ? undefined : parseCorner(end),
  };
}

function parseCorner(text: string): Corner {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters),
    absoluteRow: rowSign === '$',
    absoluteColumn: columnSign === '$',
  };
}

export function printReference({ title, start, end }: Reference): string {
  const corners = end === undefined ? printCorner(start) : `${printCorner(start)}:${printCorner(end)}`;
  if (title === undefined) return corners;
  const named = fullCellName(title, 0, 0);
  return `${named.slice(0, -cellName(0, 0).length)}${corners}`;
}

function printCorner({ row, column, absoluteRow, absoluteColumn }: Corner): string {
  const name = cellName(row, column);
  const letters = name.replace(/\d+$/, '');
  return `${absoluteColumn ? '$' : ''}${letters}${absoluteRow ? '$' : ''}${row + 1}`;
}
