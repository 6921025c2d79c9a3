import type { Block, Page, Section } from '../../ooxml/word/model';
import { paragraph } from './build';
import { upper } from './nameLines';

/** A section of its own, numbered anew. `to`: `(Kèm theo …)`. */
export const appendix = (
  number: string,
  { title, to, page, blocks }: { title: string; to: string; page: Page; blocks: readonly Block[] },
): Section => ({
  page,
  blocks: [
    paragraph('appendix', `appendix${number}`, `Phụ lục ${number}`),
    paragraph('appendix', `appendix${number}_title`, upper(title)),
    paragraph('appendixNote', `appendix${number}_to`, to),
    ...blocks,
  ],
});
