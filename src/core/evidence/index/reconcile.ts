import type { Day } from '../../model';
import type { Candidate } from './collect';
import { isMarkOf } from '../askedOnce';
import { mergeTraits } from '../traits';
import { documentKey, fileOfUnit, type DocumentState, type IndexRow } from './indexRow';
import type { DocumentTraits, FileFacts, FoundFile } from '../model';

/** What the tab held and what was found now. */
export interface Reconciling {
  /** From the first data row on; undefined where a row carries no key of a document. */
  readonly known: readonly (IndexRow | undefined)[];
  readonly candidates: readonly Candidate[];
  readonly today: Day;
  /** Units with a folder that was lost while it was read: what is not found there may yet be there. */
  readonly unread: ReadonlySet<string>;
  /** Whose folder this is, at any depth. */
  unitOf(folderId: string): string | undefined;
  /** Asks again, once a day, for files outside the folders that could be opened before. */
  readonly lookAgain: boolean;
  /** Asks Drive for one file, or once more for one that was refused; undefined where this run has asked often enough. */
  ask(fileId: string, again: boolean, resourceKey?: string): FoundFile | undefined;
  /** What the name of a file tells, where it was not known before. */
  traitsOf(fileName: string): DocumentTraits;
}

export interface Reconciled {
  /** In the places of `known`. */
  readonly rows: readonly (IndexRow | undefined)[];
  readonly added: readonly IndexRow[];
}

/**
 * Lines keep their places, whoever moved them; new documents come below; what is found no more stays, marked. A file
 * that got another criterion (moved, renamed) keeps its line, and with it what the office corrected there.
 */
export function reconcile(reconciling: Reconciling): Reconciled {
  const { known, candidates } = reconciling;
  const listed = new Set(candidates.map(fileOfUnit));
  const waiting = new Map(candidates.map((candidate) => [documentKey(candidate), candidate]));
  const rows = known.map((row) => {
    const candidate = row && take(waiting, documentKey(row));
    return { row, candidate };
  });
  const moved = filesWithoutLine(waiting);
  return {
    rows: rows.map(({ row, candidate }) => {
      if (!row) return undefined;
      const now = candidate ?? (row.state === 'unlinked' ? undefined : take(moved, fileOfUnit(row)));
      if (now) waiting.delete(documentKey(now));
      return now ? update(reconciling, row, now) : miss(reconciling, row, listed);
    }),
    added: [...waiting.values()].map((candidate) => update(reconciling, undefined, candidate)),
  };
}

/** Files found in a unit's folder at one place only: they may be known from another. */
function filesWithoutLine(waiting: ReadonlyMap<string, Candidate>): Map<string, Candidate> {
  const files = new Map<string, Candidate>();
  for (const candidate of waiting.values()) {
    if (candidate.facts && !isPointer(candidate)) files.set(fileOfUnit(candidate), candidate);
  }
  return files;
}

function take<T>(map: Map<string, T>, key: string): T | undefined {
  const value = map.get(key);
  map.delete(key);
  return value;
}

function update(reconciling: Reconciling, row: IndexRow | undefined, candidate: Candidate): IndexRow {
  const { unit, criterion, target, origin, facts, traits } = candidate;
  const common = {
    unit,
    ...(criterion !== undefined && { criterion }),
    target,
    origin,
    firstSeen: row?.firstSeen ?? reconciling.today,
  };
  // What was read of another content is forgotten.
  const readOf = (file: FileFacts | undefined): Pick<IndexRow, 'scan' | 'signature'> => ({
    ...(row?.scan && isMarkOf(row.scan.mark, file?.md5) && { scan: row.scan }),
    ...(row?.signature && isMarkOf(row.signature.mark, file?.md5) && { signature: row.signature }),
  });
  if (target.kind === 'web') return { ...common, state: 'web', traits };
  if (facts)
    return { ...common, state: facts.trashed ? 'trashed' : 'present', facts, traits, ...readOf(facts) };
  const standing = outside(reconciling, row, target.id, candidate);
  return { ...common, ...standing, ...readOf(standing.facts) };
}

type Standing = Pick<IndexRow, 'state' | 'facts' | 'traits' | 'askedOn'>;

/** A link to a file outside the folders is asked for once; one that was refused, again on another day. */
function outside(
  { ask, today, traitsOf, lookAgain }: Reconciling,
  row: IndexRow | undefined,
  id: string,
  { traits: told, inPlace, resourceKey }: Candidate,
): Standing {
  const named = (name: string): DocumentTraits => mergeTraits(told, traitsOf(name));
  // Read anew from the name: what the tab shows may be what the office took over from the scan.
  const before: Standing = row
    ? { ...standing(row), traits: row.facts ? named(row.facts.name) : told }
    : { state: 'notAsked', traits: told, ...(inPlace && { facts: inPlace }) };
  const wasRefused = before.state === 'noAccess' || before.state === 'deleted';
  const isOpen = before.state === 'present' || before.state === 'trashed';
  const wasAsked = before.askedOn !== undefined;
  const isFresh = before.askedOn === today;
  if ((isOpen && wasAsked && (isFresh || !lookAgain)) || (wasRefused && isFresh)) return before;
  const found = ask(id, wasRefused, resourceKey);
  if (!found) return wasRefused || (isOpen && wasAsked) ? before : { ...before, state: 'notAsked' };
  if (found.state !== 'found') return { ...before, state: found.state, askedOn: today };
  const { file } = found;
  const state = file.trashed ? 'trashed' : 'present';
  return { state, facts: file, traits: named(file.name), askedOn: today };
}

const standing = ({ state, facts, traits, askedOn }: IndexRow): Standing => ({
  state,
  traits,
  ...(facts && { facts }),
  ...(askedOn !== undefined && { askedOn }),
});

/** The file itself may lie anywhere. */
const isPointer = ({ origin }: Pick<IndexRow, 'origin'>): boolean =>
  origin === 'link' || origin === 'shortcut';

/** States that nothing found can change: the file has gone, and was asked for when it went. */
const settled: readonly DocumentState[] = ['deleted', 'left', 'unlinked'];

/** A document that was found before and is not now. */
function miss(
  { ask, unread, today, unitOf }: Reconciling,
  row: IndexRow,
  listed: ReadonlySet<string>,
): IndexRow {
  if (unread.has(row.unit) || settled.includes(row.state)) return row;
  if (isPointer(row)) return { ...row, state: 'unlinked' };
  if (row.state === 'trashed' && row.askedOn === today) return row;
  const found = ask(fileIdOf(row), false);
  if (!found) return { ...row, state: 'notAsked' };
  if (found.state !== 'found') return { ...row, state: 'deleted', askedOn: today };
  const { trashed, parents } = found.file;
  // A list of several folders may leave one out without a word, and a file may move while folders are listed.
  const isThere = !listed.has(fileOfUnit(row)) && parents.some((folder) => unitOf(folder) === row.unit);
  return {
    ...row,
    state: trashed ? 'trashed' : isThere ? 'present' : 'left',
    facts: found.file,
    askedOn: today,
  };
}

const fileIdOf = ({ target }: IndexRow): string => (target.kind === 'file' ? target.id : target.address);
