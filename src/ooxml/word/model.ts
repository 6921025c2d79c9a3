import type { Properties } from '../package/properties';

/** A document for Word as data: what stands in it, and what its paragraphs look like. */
export interface WordDocument {
  /** By the names that paragraphs use. */
  readonly styles: Readonly<Record<string, Look>>;
  readonly font: string;
  readonly sections: readonly Section[];
  readonly properties: Properties;
}

export type Align = 'left' | 'center' | 'right' | 'both';

/** Sizes and distances in points, indents in millimetres. */
export interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align: Align;
  readonly firstLine?: number;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  /** Times the height of a line; 1 without it. */
  readonly line?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: true;
  /** For the outline of the document: 0 is the highest. */
  readonly outline?: number;
}

/** Pages of one shape, numbered from 1; the first one shows no number. */
export interface Section {
  readonly page: Page;
  readonly blocks: readonly Block[];
}

/** Millimetres. `number`: the size of page numbers, in points, and how far from the upper edge they stand. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly number: { readonly size: number; readonly from: number };
}

export type Block = Paragraph | Rule | Table | Sides | Picture;

/** A PNG, centred. */
export interface Picture {
  readonly kind: 'picture';
  /** Letters and digits, unique. */
  readonly id: string;
  readonly png: Uint8Array;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen, for those who can't. */
  readonly alt: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** By it the paragraph is found again after people edited the document: letters, digits, `_`. Unique. */
  readonly id: string;
  readonly style: string;
  readonly text: readonly Inline[];
  readonly keepNext?: true;
}

/** Text; a figure that can be traced and renewed; text of another weight than its paragraph's. `\n` breaks the line. */
export type Inline = string | Figure | Emphasis;

export interface Figure {
  /** The name of its bookmark: letters, digits, `_`, at most 36; of two with the same name the later one is numbered. */
  readonly mark: string;
  /** What it is, for people: shown as the title of its control. */
  readonly alias: string;
  readonly text: string;
}

export interface Emphasis {
  readonly emphasis: 'bold' | 'italic';
  readonly text: string;
}

/** A line across, `length` millimetres long, centred. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
  /** Points below the text before it. */
  readonly gap: number;
}

/** Two columns without borders that stay on one page. */
export interface Sides {
  readonly kind: 'sides';
  /** Millimetres. */
  readonly widths: readonly [number, number];
  readonly left: readonly (Paragraph | Rule)[];
  readonly right: readonly (Paragraph | Rule)[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** The style of the head, which is repeated on every page, and of the cells. */
  readonly headStyle: string;
  readonly style: string;
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: string;
  /** Millimetres. */
  readonly width: number;
  readonly align?: Align;
}

export interface TableRow {
  /** As a paragraph's. */
  readonly id: string;
  readonly bold?: true;
  readonly cells: readonly (readonly Inline[])[];
}
