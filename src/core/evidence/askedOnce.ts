/** Behind the mark of a content that Google refused once: that may be a moment's refusal, so the next run asks once more. */
const askedOnce = '?';

/** The mark of a content that was refused; the same one is asked for again after the first time alone. */
export const refusedMark = (content: string, known: string | undefined): string =>
  known === content + askedOnce ? content : content + askedOnce;

/** Whether a mark is of this content, refused or read. */
export const isMarkOf = (mark: string, content: string | undefined): boolean =>
  content !== undefined && (mark === content || mark === content + askedOnce);
