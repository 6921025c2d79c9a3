import { placed } from '../package/xml';
import type { Block, Figure, Inline, WordDocument } from './model';
import { createMarks, type Marks } from './runs';

/**
 * What of a document people may rewrite by itself, and the program renew: a paragraph, or a row of a table with a text a
 * cell. In the texts a figure stands as its mark between `figureSigns`.
 */
export interface Unit {
  readonly id: string;
  readonly kind: 'paragraph' | 'row';
  readonly texts: readonly string[];
}

export interface WrittenFigure {
  readonly mark: string;
  readonly alias: string;
  readonly text: string;
}

/** A document as texts, in the order of reading. */
export interface Texts {
  readonly units: readonly Unit[];
  readonly figures: readonly WrittenFigure[];
}

/** Private characters: nobody types them. */
export const figureSigns = ['\ue000', '\ue001'] as const;

/** Spaces of any kind are one space: editors change them as they please. */
export const tidyText = (text: string): string => placed(text).normalize('NFC').replace(/\s+/g, ' ').trim();

/** The texts of a document as `writeDocument` writes them; the marks come out as there, since the order is the same. */
export function textsOf({ sections }: WordDocument): Texts {
  const marks = createMarks();
  const figures: WrittenFigure[] = [];
  const units = sections.flatMap(({ blocks }) => unitsOf(blocks, marks, figures));
  return { units, figures };
}

const unitsOf = (blocks: readonly Block[], marks: Marks, figures: WrittenFigure[]): readonly Unit[] =>
  blocks.flatMap((block): readonly Unit[] => {
    switch (block.kind) {
      case 'rule':
      case 'picture':
        return [];
      case 'sides':
        return [...unitsOf(block.left, marks, figures), ...unitsOf(block.right, marks, figures)];
      case 'paragraph': {
        const id = marks.name(block.id);
        return [{ id, kind: 'paragraph', texts: [textOf(block.text, marks, figures)] }];
      }
      case 'table':
        return block.rows.map((row) => {
          const id = marks.name(row.id);
          const texts = block.columns.map((_, at) => textOf(row.cells[at] ?? [], marks, figures));
          return { id, kind: 'row', texts };
        });
    }
  });

const textOf = (text: readonly Inline[], marks: Marks, figures: WrittenFigure[]): string =>
  tidyText(
    text
      .map((each) => {
        if (typeof each === 'string') return each;
        return 'mark' in each ? noted(each, marks, figures) : each.text;
      })
      .join(''),
  );

function noted({ mark, alias, text }: Figure, marks: Marks, figures: WrittenFigure[]): string {
  const name = marks.name(mark);
  figures.push({ mark: name, alias, text });
  return figureSigns.join(name);
}
