import type { Answer } from '../../src/app/api/api';
import type { ExamineResult, LinkResult } from '../../src/app/api/evidenceApi';
import { firstPeriod } from '../../src/catalogue/period';
import type { Host } from '../host';
import { enterEvidence, type UnitFolder } from './enterEvidence';
import { placeDocuments, type PlacedDocument } from './placeDocuments';

/** Something that happens to a file once it was linked. */
export interface EvidenceAct {
  readonly unit: string;
  readonly file: string;
}

export interface EvidenceJob {
  /** VH-TT, who puts in what is there beforehand. */
  readonly operator: string;
  /** What the links typed in rows lead to. */
  readonly placed: readonly PlacedDocument[];
  readonly folders: readonly UnitFolder[];
  /** Units whose links stand behind texts and in chips. */
  readonly behind: readonly string[];
  /** Thrown into the bin after the first linking, each by whoever put it there. */
  readonly binned: readonly EvidenceAct[];
}

export interface EvidenceOutcome {
  readonly files: number;
  readonly units: number;
  /** What the reading of signatures and scans and the examination said. */
  readonly messages: readonly string[];
  readonly result: ExamineResult;
}

/** An invented account of a unit that has none: whoever puts files into its folder. */
export const inventedPerson = (unit: string): string => `${unit}@don-vi.example`;

/** More than any number of links needs. */
const mostRuns = 20;

/**
 * During the year: each unit's person puts its files into its folder, and the office places those that are signed; they are
 * linked, signatures and scans are read. Called before entries are typed, whose links would otherwise be asked for.
 */
export function handIn(host: Host, job: EvidenceJob): Pick<EvidenceOutcome, 'files' | 'messages'> {
  let files = 0;
  for (const { unit, path } of job.folders) {
    const person = unit.people[0] ?? inventedPerson(unit.id);
    files += enterEvidence(host, person, path, folderOf(host, unit.id));
  }
  placeDocuments(host, job.operator, job.placed.filter(isEarly), (unit) => folderOf(host, unit));
  linkAll(host);
  const messages = ['readSignatures', 'readScans'].map((action) => take(host, action).message);
  return { files, messages };
}

const isEarly = ({ content }: PlacedDocument): boolean => content !== undefined;

/** What the links lead to lies in Drive; they are linked until none waits, some files go into the bin, all are examined. */
export function playEvidence(
  host: Host,
  { folders, binned, placed, operator }: EvidenceJob,
  early: Pick<EvidenceOutcome, 'files' | 'messages'>,
): EvidenceOutcome {
  const later = placed.filter((document) => !isEarly(document));
  placeDocuments(host, operator, later, (unit) => folderOf(host, unit));
  linkAll(host);
  for (const { unit, file } of binned) binFile(host, unit, file);
  const { message, result } = take<ExamineResult>(host, 'examineEvidence');
  return {
    files: early.files + placed.length,
    units: folders.length,
    messages: [...early.messages, message],
    result,
  };
}

function take<T>(host: Host, action: string): { readonly message: string; readonly result: T } {
  const answer = host.run(action, [firstPeriod.id]) as Answer<T>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

function linkAll(host: Host): void {
  for (let run = 1; run <= mostRuns; run++) {
    if (take<LinkResult>(host, 'linkEvidence').result.waiting === 0) return;
  }
  throw new Error(`Links still wait after ${String(mostRuns)} runs`);
}

function folderOf(host: Host, unit: string): string {
  const found = host.drive
    .list()
    .find(
      ({ appProperties, trashed }) =>
        appProperties['role'] === 'unit' && appProperties['unit'] === unit && !trashed,
    );
  if (found) return found.id;
  throw new Error(`The unit ${unit} has no folder`);
}

function binFile(host: Host, unit: string, name: string): void {
  const top = folderOf(host, unit);
  const isUnder = (id: string | null): boolean =>
    id !== null && (id === top || isUnder(host.drive.get(id)?.parent ?? null));
  const file = host.drive.list().find((each) => each.name === name && isUnder(each.parent));
  if (!file) throw new Error(`No file ${name} in the folder of ${unit}`);
  host.drive.trash(file.owner, file.id);
}
