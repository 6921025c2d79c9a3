import { isAppError } from '../../core/appError';
import { mergeDocuments } from '../../ooxml/word/merge/mergeDocuments';
import { paperTexts } from '../../text/vi';
import type { PaperOutcome, WrittenPaper } from '../api/papersApi';
import type { PaperContent, PaperFile, PaperWorld } from '../world/ports';

type Scope = Pick<PaperWorld, 'papers' | 'contents' | 'controlId'>;

/** What is to be done with a paper, from what lies there. */
export type PaperStep = 'create' | 'replace' | 'merge' | 'same' | 'edited';

export function stepFor(known: PaperFile | undefined, { base }: PaperContent, renew: boolean): PaperStep {
  if (known === undefined) return 'create';
  if (known.base === base) return known.untouched ? 'same' : 'edited';
  if (known.untouched) return 'replace';
  return renew ? 'merge' : 'edited';
}

/** Lays one paper into the folder, never over what somebody wrote. */
export function layPaper(
  scope: Scope,
  folderId: string,
  {
    step,
    known,
    content,
  }: { readonly step: PaperStep; readonly known: PaperFile | undefined; readonly content: PaperContent },
): WrittenPaper {
  const tell = (file: PaperFile, outcome: PaperOutcome, notes: readonly string[] = []): WrittenPaper => ({
    name: file.name,
    url: file.url,
    outcome,
    notes,
  });
  const { papers, controlId } = scope;
  if (known === undefined) return tell(papers.create(controlId, folderId, content), 'written');
  if (step === 'same' || step === 'edited') return tell(known, step);
  try {
    if (step === 'merge') return mergeInto(scope, folderId, known, content, tell);
    if (!papers.isAsListed(known)) return tell(known, 'busy');
    return tell(papers.replace(known.id, { ...content, name: known.name }), 'updated');
  } catch (error) {
    // Locked, or gone since it was listed: all others go on.
    if (isAppError(error) && (error.code === 'noAccess' || error.code === 'refused'))
      return tell(known, 'refused');
    throw error;
  }
}

function mergeInto(
  { papers, contents, controlId }: Scope,
  folderId: string,
  known: PaperFile,
  content: PaperContent,
  tell: (file: PaperFile, outcome: PaperOutcome, notes?: readonly string[]) => WrittenPaper,
): WrittenPaper {
  const merged = mergeDocuments(contents.read(known, 0, known.size), content.bytes);
  if (merged.outcome === 'unmarked') {
    const name = paperTexts.newBeside(content.name);
    return tell(papers.create(controlId, folderId, { ...content, name }), 'beside', merged.differences);
  }
  // Whoever writes in it at this moment would lose what they wrote.
  if (!papers.isAsListed(known)) return tell(known, 'busy');
  const file = papers.replace(known.id, { ...content, name: known.name, bytes: merged.bytes, mixed: true });
  return tell(file, 'merged', merged.conflicts.map(paperTexts.conflict));
}
