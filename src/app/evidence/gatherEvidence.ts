import { folderType } from '../../core/evidence/index/collect';
import { placeKey, type EvidenceFolder } from '../../core/evidence/index/folders';
import type { FoundFile } from '../../core/evidence/model';
import type { Unit } from '../../core/model';
import { progressTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import { findFolders, type EvidenceTree } from './evidenceFolders';
import { folderLister } from './listFolders';
import type { FoundPeriod } from '../control/findPeriod';
import { officeOf, staffOf } from '../control/office';
import type { World } from '../world/ports';

/** A file by itself costs a call: so many a run stay far below the six minutes that Google gives one. */
const mostAsked = 300;
const mostAskedAgain = 50;

type Ask = (fileId: string, again: boolean, resourceKey?: string) => FoundFile | undefined;

/** What Drive says of a period's evidence in one run. */
export interface GatheredEvidence {
  readonly tree: EvidenceTree;
  readonly folders: readonly EvidenceFolder[];
  readonly listing: Listing;
  /** The office's people, the account that runs among them. */
  readonly operators: readonly string[];
  readonly peopleOf: (unit: string) => readonly string[];
  readonly folderUrl: (unit: string) => string | undefined;
  /** One file by itself; undefined where this run has asked often enough. */
  readonly ask: Ask;
}

/** Makes the folders that are missing and lists what lies in all of them: few calls. The control workbook has been read. */
export function gatherEvidence(world: World, { control, line, workbookId }: FoundPeriod): GatheredEvidence {
  const { units } = readUnits(findSheet(control, unitsTable));
  const people = new Map(units.map((unit) => [unit.id, unit.people]));
  const operators = operatorsOf(world, control, units);
  const duty = { periodId: line.id, units, operators };
  const tree = findFolders(world, workbookId, duty);
  const folders = [...tree.found, ...tree.made];
  return {
    tree,
    folders,
    listing: listEvidence(world, folders),
    operators,
    peopleOf: (unit) => people.get(unit) ?? [],
    folderUrl: (unit) => tree.byPlace.get(placeKey({ role: 'unit', unit }))?.url,
    ask: asking(world),
  };
}

/** The office's people, the account that runs among them. */
export const operatorsOf = (
  { user }: Pick<World, 'user'>,
  control: Spreadsheet,
  units: readonly Unit[],
): readonly string[] => [user, ...staffOf(officeOf(control), units)];

type Listing = ReturnType<ReturnType<typeof folderLister>>;

/** The folders of units and criteria, and whatever folders people made in them, level by level. */
function listEvidence(
  { evidence, clock }: Pick<World, 'evidence' | 'clock'>,
  folders: readonly EvidenceFolder[],
): Listing {
  const own = folders.filter(({ place }) => place.role === 'unit' || place.role === 'criterion');
  const seen = new Set(own.map(({ id }) => id));
  const files = new Map<string, Listing['files'][number]>();
  const lost: string[] = [];
  const unsettled: string[] = [];
  const list = folderLister(evidence, minuteIn(clock.moment()));
  let level: readonly string[] = [...seen];
  while (level.length > 0) {
    const listed = list(level);
    listed.files.forEach((file) => files.set(file.id, file));
    lost.push(...listed.lost);
    unsettled.push(...listed.unsettled);
    level = listed.files
      .filter(({ id, mimeType }) => mimeType === folderType && !seen.has(id))
      .map(({ id }) => id);
    level.forEach((id) => seen.add(id));
  }
  return { files: [...files.values()], lost, unsettled };
}

const minuteIn = (moment: string): number => Number(moment.slice(-2));

/** Each file is asked for once a run, and only so many. A shortcut is worth what it points to: another call. */
function asking({ evidence, progress }: World): Ask {
  const answers = new Map<string, FoundFile>();
  let first = 0;
  let repeated = 0;
  const ask: Ask = (fileId, again, resourceKey) => {
    const known = answers.get(fileId);
    if (known) return known;
    if (again ? repeated >= mostAskedAgain : first >= mostAsked) return undefined;
    if (again) repeated++;
    else first++;
    if ((first + repeated) % 20 === 1) progress.say(progressTexts.askingFiles(first + repeated));
    const answer = evidence.find(fileId, resourceKey);
    answers.set(fileId, answer);
    const shortcut = answer.state === 'found' ? answer.file.shortcut : undefined;
    const target = shortcut && ask(shortcut.id, again, shortcut.resourceKey);
    if (answer.state !== 'found' || !target || target.state === 'found') return answer;
    const gone: FoundFile = { ...target, id: fileId, name: answer.file.name };
    answers.set(fileId, gone);
    return gone;
  };
  return ask;
}
