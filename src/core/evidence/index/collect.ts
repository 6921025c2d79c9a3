import { kindKnownBy, kindOf } from '../../documentKinds';
import type { Criterion, EvidenceKind } from '../../model';
import { driveTarget } from '../../parse/driveLink';
import type { EvidenceFolder } from './folders';
import { documentKey, type EvidenceTarget } from './indexRow';
import type { DocumentTraits, EvidenceOrigin, FileFacts, ShortcutTarget } from '../model';
import { spotsIn } from './spots';
import { mergeTraits, traitsOf, type Classify } from '../traits';

/** A link as somebody typed it in a row. */
export interface TypedLink {
  readonly unit: string;
  readonly criterion: string;
  readonly address: string;
}

/** A document that belongs to a unit, before it is known how a file outside the folders stands. */
export interface Candidate {
  readonly unit: string;
  readonly criterion?: string;
  readonly target: EvidenceTarget;
  readonly origin: EvidenceOrigin;
  /** Absent for a web address, and for a file that lies in none of the folders. */
  readonly facts?: FileFacts;
  /** What is shown of it until Drive says more: its shortcut, in its place. */
  readonly inPlace?: FileFacts;
  /** To be sent along when Drive is asked for it. */
  readonly resourceKey?: string;
  readonly traits: DocumentTraits;
}

export interface Collecting {
  readonly folders: readonly EvidenceFolder[];
  /** What lies in the folders, at any depth. */
  readonly listed: readonly FileFacts[];
  readonly links: readonly TypedLink[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'evidence'>[];
  readonly classify: Classify;
}

export const folderType = 'application/vnd.google-apps.folder';

/**
 * Which documents belong to which criterion of which unit: by the folder that a file lies in, by the code at the start
 * of its name, by the links typed in rows. Each document once; a file without a criterion of its own takes those of the
 * rows that link to it, or to a folder above it.
 */
export function collectDocuments(collecting: Collecting): readonly Candidate[] {
  const { listed, links, criteria, classify } = collecting;
  const policies = new Map(criteria.map(({ id, evidence }) => [id, evidence]));
  const spotOf = spotsIn(collecting, (id) => policies.has(id));
  const files = listed.filter(({ mimeType }) => mimeType !== folderType);
  const byId = new Map(files.map((file) => [file.id, file]));
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const key = documentKey(candidate);
    if (!found.has(key)) found.set(key, candidate);
  };
  const linksTo = new Map<string, string[]>();
  for (const { unit, criterion, address } of links) {
    const target = driveTarget(address);
    if (target) pushTo(linksTo, `${unit}@${target.id}`, criterion);
  }

  for (const facts of files) {
    const spot = spotOf(facts.parents[0]);
    if (!spot) continue;
    const { unit, above } = spot;
    const told = classify(facts.name);
    const traits = mergeTraits(traitsOf(told), spot.traits);
    const { shortcut } = facts;
    // What lies in a folder of the unit's own was taken with its files.
    if (shortcut && spotOf(shortcut.id)?.unit === unit) continue;
    const common = { unit, traits, ...(shortcut ? pointedTo(facts, shortcut, byId) : ownFile(facts)) };
    const byName = policies.has(told.criterion ?? '') ? told.criterion : undefined;
    const criterion = spot.criterion ?? byName;
    if (criterion !== undefined) {
      const origin = spot.criterion === undefined ? 'name' : 'folder';
      add({ ...common, criterion, origin: shortcut ? 'shortcut' : origin });
      continue;
    }
    const linked = [facts.id, ...above].flatMap((id) => linksTo.get(`${unit}@${id}`) ?? []);
    if (linked.length === 0) add({ ...common, origin: shortcut ? 'shortcut' : 'folder' });
    for (const each of linked) add({ ...common, criterion: each, origin: shortcut ? 'shortcut' : 'link' });
  }

  for (const { unit, criterion, address } of links) {
    const target = driveTarget(address);
    if (!target) {
      const kind = webKind(policies.get(criterion) ?? []);
      add({ unit, criterion, target: { kind: 'web', address }, origin: 'link', traits: { kind } });
      continue;
    }
    // What lies in a folder of the unit's own was taken with its files.
    if (target.kind === 'folder' && spotOf(target.id)?.unit === unit) continue;
    const facts = byId.get(target.id);
    const traits = facts ? traitsOf(classify(facts.name)) : {};
    const file = { kind: 'file', id: target.id } as const;
    const { resourceKey } = target;
    const keyed = resourceKey === undefined ? {} : { resourceKey };
    add({ unit, criterion, target: file, origin: 'link', traits, ...keyed, ...(facts && { facts }) });
  }
  return [...found.values()];
}

type Sought = Pick<Candidate, 'target' | 'facts' | 'inPlace' | 'resourceKey'>;

const ownFile = (facts: FileFacts): Sought => ({ target: { kind: 'file', id: facts.id }, facts });

/** The file that a shortcut points to, as it is known by what lies in the folders, or as it has to be asked for. */
function pointedTo(
  file: FileFacts,
  { id, resourceKey }: ShortcutTarget,
  byId: ReadonlyMap<string, FileFacts>,
): Sought {
  const known = byId.get(id);
  return {
    target: { kind: 'file', id },
    ...(known ? { facts: known } : { inPlace: { ...withoutShortcut(file), id } }),
    ...(resourceKey !== undefined && { resourceKey }),
  };
}

function withoutShortcut(file: FileFacts): FileFacts {
  const { shortcut, ...facts } = file;
  return shortcut === undefined ? file : facts;
}

/** What an address is for, by what its criterion asks. */
const webKind = (policy: Criterion['evidence']): EvidenceKind =>
  policy.flatMap((all) => all.map(({ kind }) => kind)).find((kind) => kindOf(kind).online) ??
  kindKnownBy.address;

function pushTo(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
