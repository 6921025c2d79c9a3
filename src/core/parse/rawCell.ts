import type { FlawCode } from '../findings/findings';
import type { Params } from '../model';

export type Scalar = string | number | boolean;

/** A cell as the workbook holds it: what was typed, what it evaluates to, how it is shown. */
export interface RawCell {
  /** What a person typed, as Sheets understood it; absent in an empty cell and in a formula. */
  readonly typed?: Scalar;
  readonly formula?: string;
  readonly value?: Scalar;
  /** Sheets' number format type: `PERCENT` and `DATE` tell a typed 12% or 03/05 from a count. */
  readonly format?: string;
  /** The addresses behind its text or parts of it, and those of its chips, in the order in which they stand. */
  readonly links?: readonly LinkBehind[];
}

export interface LinkBehind {
  readonly address: string;
  /** Where in the text it begins, in UTF-16 units. */
  readonly at: number;
}

export const emptyCell: RawCell = {};

/** A flaw has its words in `text/` by code; `params` are what the words need. */
export interface Flaw<Code extends string = FlawCode> {
  readonly code: Code;
  readonly params: Params;
}

export type Reading<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'flaw'; readonly flaw: Flaw };

export const empty: Reading<never> = { kind: 'empty' };
export const valueOf = <T>(value: T): Reading<T> => ({ kind: 'value', value });
export const flawed = (code: FlawCode, params: Flaw['params'] = {}): Reading<never> => ({
  kind: 'flaw',
  flaw: { code, params },
});

/**
 * Characters that nobody sees and nobody typed on purpose: controls other than line breaks and tabs, marks of zero width
 * or of writing direction. They come along when text is copied from the web or a chat. A joiner inside an emoji belongs.
 */
const marks =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb';
const looseJoiner = '\\u200d(?!\\p{Extended_Pictographic})';
const unseen = new RegExp(`[${marks}]|${looseJoiner}`, 'gu');

export const unseenIn = (text: string): number => (plain.test(text) ? 0 : (text.match(unseen)?.length ?? 0));

/** Without characters that can't be seen, spaces of every kind collapsed, NFC; '' for an empty cell. */
export const tidy = (text: string): string =>
  plain.test(text) ? text : text.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim();

/**
 * As typed on a keyboard: what word processors and Excel put in the place of plain signs is plain again (full width,
 * non-breaking hyphens, dashes, the variant of a picture).
 */
export const plainly = (text: string): string =>
  plain.test(text)
    ? text
    : tidy(
        text
          .normalize('NFKC')
          .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/g, '-')
          .replace(/[\u2044\u2215\u29f8]/g, '/')
          .replace(/\ufe0f/g, ''),
      );

/** Numbers, links, plain words: there is nothing to tidy. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

export const isBlank = ({ typed, formula }: RawCell): boolean =>
  formula === undefined && (typed === undefined || (typeof typed === 'string' && nothingSeen.test(typed)));

const nothingSeen = new RegExp(`^(?:[\\s${marks}]|${looseJoiner})*$`, 'u');
