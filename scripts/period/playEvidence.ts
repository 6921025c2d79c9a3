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
  /** Thrown into the bin after the first linking, each by whoever put it there. */
  readonly binned: readonly EvidenceAct[];
}

export interface EvidenceOutcome {
  readonly files: number;
  readonly units: number;
  /** What the examination said. */
  readonly message: string;
  readonly result: ExamineResult;
}

/** An invented account of a unit that has none: whoever puts files into its folder. */
export const inventedPerson = (unit: string): string => `${unit}@don-vi.example`;

/** More than any number of links needs. */
const mostRuns = 20;

/** Each unit's person puts its files into its folder; they are linked until no link waits, and examined. */
export function playEvidence(
  host: Host,
  { folders, binned, placed, operator }: EvidenceJob,
): EvidenceOutcome {
  let files = 0;
  for (const { unit, path } of folders) {
    const person = unit.people[0] ?? inventedPerson(unit.id);
    files += enterEvidence(host, person, path, folderOf(host, unit.id));
  }
  placeDocuments(host, operator, placed, (unit) => folderOf(host, unit));
  linkAll(host);
  for (const { unit, file } of binned) binFile(host, unit, file);
  const answer = host.run('examineEvidence', [firstPeriod.id]) as Answer<ExamineResult>;
  if (!answer.ok) throw new Error(answer.message);
  const { message, result } = answer;
  return { files: files + placed.length, units: folders.length, message, result };
}

function linkAll(host: Host): void {
  for (let run = 1; run <= mostRuns; run++) {
    const answer = host.run('linkEvidence', [firstPeriod.id]) as Answer<LinkResult>;
    if (!answer.ok) throw new Error(answer.message);
    if (answer.result.waiting === 0) return;
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
