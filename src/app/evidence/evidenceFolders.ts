import {
  foldersByPlace,
  placeKey,
  type EvidenceFolder,
  type FolderPlace,
} from '../../core/evidence/index/folders';
import { tidyName } from '../../core/evidence/tidyName';
import { appError } from '../../core/appError';
import type { Criterion, Unit } from '../../core/model';
import { addressKey, uniqueAddresses, without } from '../../core/permissions/address';
import { writersOf } from '../../core/permissions/findSharingDrifts';
import { folderNames, progressTexts } from '../../text/vi';
import type { NewFolder, World } from '../world/ports';

/** Long enough to tell folders apart, short enough for a phone and for paths on Windows. */
const longestName = 80;

/** Whose folders, and who works in them. */
interface FolderDuty {
  readonly periodId: string;
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'people'>[];
  /** The office's people, the account that runs among them. */
  readonly operators: readonly string[];
}

/** The folders as they are once those that were missing are made. */
export interface EvidenceTree {
  /** By place, the bin left out. */
  readonly byPlace: ReadonlyMap<string, EvidenceFolder>;
  /** All that Drive named, the bin among them. */
  readonly found: readonly EvidenceFolder[];
  readonly made: readonly EvidenceFolder[];
  /** Addresses that Google does not let in. */
  readonly refused: readonly string[];
}

type Scope = Pick<World, 'controlId' | 'evidence' | 'progress' | 'user'>;

type SharingScope = Scope & Pick<World, 'sharing'>;

/**
 * Sees all folders of the period in one look and makes what is missing: the root for the office, a folder a unit, open to
 * its own people. Nobody is let in who is in already, so that a run which was interrupted is simply run again. Where
 * Drive does not say who is in (in a shared drive), the folder remembers that its people were let in, and `shareAnew`
 * decides whether they are let in again. `begin` is called where there is no folder at all, before the first is made.
 * Before one is made, the folder that it would lie in is looked at: a call each.
 */
export function ensureFolders(
  scope: SharingScope,
  { periodId, units, operators }: FolderDuty,
  { shareAnew, begin }: { readonly shareAnew: boolean; begin?(): void },
): EvidenceTree {
  const { evidence, sharing, controlId, progress } = scope;
  progress.say(progressTexts.readingFolders);
  const found = [...evidence.folders(controlId, periodId)];
  const byPlace = new Map(foldersByPlace(found));
  const made: EvidenceFolder[] = [];
  const looked = new Set<string | undefined>();
  const refused = new Set<string>();

  /** Nothing lies in a folder that this run made. */
  const lookInto = (parent: string | undefined): void => {
    if (looked.has(parent) || made.some(({ id }) => id === parent)) return;
    looked.add(parent);
    for (const [key, folder] of lookBelow(scope, periodId, parent)) {
      if (byPlace.has(key)) continue;
      found.push(folder);
      byPlace.set(key, folder);
    }
  };
  const ensure = (
    place: FolderPlace,
    name: string,
    { parent, before }: { readonly parent: () => string | undefined; before?(): void },
  ): EvidenceFolder => {
    const key = placeKey(place);
    if (!byPlace.has(key)) lookInto(parent());
    const known = byPlace.get(key);
    if (known) return known;
    before?.();
    const folder = makeFolder(scope, { periodId, place, name, ...parentOf(parent()) });
    made.push(folder);
    byPlace.set(key, folder);
    return folder;
  };
  const letIn = (folder: EvidenceFolder, people: readonly string[]): void => {
    const isKnown = folder.access !== undefined;
    if (!isKnown && folder.shared && !shareAnew) return;
    const outside = without(uniqueAddresses(people), [...writersOf(folder.access ?? []), scope.user]);
    const shutOut = outside.filter((address) => sharing.letIn(folder.id, address) !== 'done');
    shutOut.forEach((address) => refused.add(addressKey(address)));
    const isDone = outside.length > 0 && shutOut.length === 0;
    if (!isKnown && !folder.shared && isDone) evidence.markShared(folder.id);
  };

  const home = once(() => evidence.home(controlId));
  const root = ensure({ role: 'period' }, folderNames.period(periodId), {
    parent: home,
    before: () => begin?.(),
  });
  letIn(root, operators);
  const documents = ensure({ role: 'evidence' }, folderNames.evidence, { parent: () => root.id });
  units.forEach(({ id, name, people }, at) => {
    const place = { role: 'unit', unit: id } as const;
    if (at % 5 === 0 && !byPlace.has(placeKey(place))) {
      progress.say(progressTexts.makingFolders(at, units.length));
    }
    letIn(ensure(place, name, { parent: () => documents.id }), without(people, operators));
  });
  return { byPlace, found, made, refused: [...refused] };
}

/** The folders of a period that has its workbook. */
export const findFolders = (
  world: SharingScope,
  workbookId: string,
  duty: FolderDuty,
  { shareAnew = false }: { readonly shareAnew?: boolean } = {},
): EvidenceTree =>
  ensureFolders(world, duty, {
    shareAnew,
    begin() {
      requireOwner(world, workbookId);
    },
  });

/** To anybody else the folders may just not be shared yet: a second tree would hide all that lies in the first. */
function requireOwner({ sharing, user }: Pick<World, 'sharing' | 'user'>, workbookId: string): void {
  const owner = sharing.list(workbookId).find(({ role }) => role === 'owner')?.address;
  if (owner !== undefined && addressKey(owner) !== addressKey(user)) {
    throw appError('foldersNotShared', { owner });
  }
}

/** A criterion's folder of one unit, made when it is first needed; `tree` has the folder of the unit. */
export function ensureCriterionFolder(
  scope: Scope,
  { byPlace }: Pick<EvidenceTree, 'byPlace'>,
  {
    periodId,
    unit,
    criterion,
  }: { periodId: string; unit: string; criterion: Pick<Criterion, 'id' | 'title'> },
): EvidenceFolder {
  const place = { role: 'criterion', unit, criterion: criterion.id } as const;
  const name = folderNames.criterion(criterion.id, criterion.title);
  const parent = byPlace.get(placeKey({ role: 'unit', unit }))?.id;
  const known = byPlace.get(placeKey(place)) ?? lookBelow(scope, periodId, parent).get(placeKey(place));
  return known ?? makeFolder(scope, { periodId, place, name, ...parentOf(parent) });
}

/**
 * A folder beside the units' evidence, open to the office only: where scans are turned into text, or where papers lie. Made
 * when it is first needed.
 */
export function ensureOfficeFolder(
  scope: Scope,
  { byPlace }: Pick<EvidenceTree, 'byPlace'>,
  { periodId, role }: { readonly periodId: string; readonly role: 'scratch' | 'papers' },
): EvidenceFolder {
  const place: FolderPlace = { role };
  const parent = byPlace.get(placeKey({ role: 'period' }))?.id;
  const known = byPlace.get(placeKey(place)) ?? lookBelow(scope, periodId, parent).get(placeKey(place));
  return known ?? makeFolder(scope, { periodId, place, name: folderNames[role], ...parentOf(parent) });
}

/** The search does not know at once of a folder that was just made; the one that it lies in does. */
const lookBelow = (
  { evidence, controlId }: Scope,
  periodId: string,
  parent: string | undefined,
): ReadonlyMap<string, EvidenceFolder> => foldersByPlace(evidence.foldersIn(controlId, periodId, parent));

function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => (answer ??= { value: ask() }).value;
}

const parentOf = (parent: string | undefined): { readonly parent?: string } =>
  parent === undefined ? {} : { parent };

const makeFolder = ({ evidence, controlId }: Scope, folder: Omit<NewFolder, 'controlId'>): EvidenceFolder =>
  evidence.makeFolder({ ...folder, controlId, name: tidyName(folder.name, longestName) });
