import type { Answer, LinkResult } from '../../src/app/api';
import { firstPeriod } from '../../src/catalogue/period';
import type { Host } from '../host';
import { enterEvidence, type UnitFolder } from './enterEvidence';

/** Something that happens to a file once it was linked. */
export interface EvidenceAct {
  readonly unit: string;
  readonly file: string;
}

export interface EvidenceJob {
  readonly folders: readonly UnitFolder[];
  /** Thrown into the bin after the first linking, each by whoever put it there. */
  readonly binned: readonly EvidenceAct[];
}

export interface EvidenceOutcome {
  readonly files: number;
  readonly units: number;
  /** What the last run of the action said. */
  readonly message: string;
  readonly result: LinkResult;
}

/** An invented account of a unit that has none: whoever puts files into its folder. */
export const inventedPerson = (unit: string): string => `${unit}@don-vi.example`;

/** More than any number of links needs. */
const mostRuns = 20;

/** Each unit's person puts its files into its folder; then the action runs until no link waits. */
export function playEvidence(host: Host, { folders, binned }: EvidenceJob): EvidenceOutcome {
  let files = 0;
  for (const { unit, path } of folders) {
    const person = unit.people[0] ?? inventedPerson(unit.id);
    files += enterEvidence(host, person, path, folderOf(host, unit.id));
  }
  let answer = linkAll(host);
  if (binned.length > 0) {
    for (const { unit, file } of binned) binFile(host, unit, file);
    answer = linkAll(host);
  }
  return { files, units: folders.length, ...answer };
}

function linkAll(host: Host): Pick<EvidenceOutcome, 'message' | 'result'> {
  for (let run = 1; run <= mostRuns; run++) {
    const answer = host.run('linkEvidence', [firstPeriod.id]) as Answer<LinkResult>;
    if (!answer.ok) throw new Error(answer.message);
    if (answer.result.waiting === 0) return answer;
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
