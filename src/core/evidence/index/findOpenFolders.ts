import { addressKey } from '../../permissions/address';
import type { EvidenceFolder } from './folders';

/** Somebody who has a folder and is neither of the office nor of the unit that it belongs to. */
export interface OpenFolder {
  readonly folder: EvidenceFolder;
  /** Addresses, names of domains; '' for anyone who has the link. */
  readonly who: readonly string[];
}

/** Diplomas and contracts are nobody else's business. What Drive does not tell (in a shared drive) is not found. */
export function findOpenFolders(
  folders: readonly EvidenceFolder[],
  operators: readonly string[],
  peopleOf: (unit: string) => readonly string[],
): readonly OpenFolder[] {
  return folders.flatMap((folder) => {
    const { place, access = [], trashed } = folder;
    if (trashed) return [];
    const of = place.role === 'unit' || place.role === 'criterion' ? peopleOf(place.unit) : [];
    const known = new Set([...operators, ...of].map(addressKey));
    const who = access
      .filter(({ role, address }) => role !== 'owner' && !known.has(addressKey(address)))
      .map(({ address }) => address);
    return who.length > 0 ? [{ folder, who }] : [];
  });
}
