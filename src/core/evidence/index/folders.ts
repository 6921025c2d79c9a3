import type { Access } from '../../permissions/findSharingDrifts';

/** What a folder of the program is for: `CQĐT <kỳ>` › `Minh chứng` › a unit › a criterion. */
export type FolderPlace =
  | { readonly role: 'period' }
  | { readonly role: 'evidence' }
  /** Where scans are turned into text; empty between runs. */
  | { readonly role: 'scratch' }
  /** Where the papers of the period are laid. */
  | { readonly role: 'papers' }
  | { readonly role: 'unit'; readonly unit: string }
  | { readonly role: 'criterion'; readonly unit: string; readonly criterion: string };

/** One of the program's own folders; what it is for stands in the folder itself, so that a name proves nothing. */
export interface EvidenceFolder {
  readonly id: string;
  readonly place: FolderPlace;
  readonly url: string;
  readonly trashed: boolean;
  /** Who has it, directly or from above; absent in a shared drive, where Drive does not list it along. */
  readonly access?: readonly Access[];
  /** All of its people were let in; only remembered where `access` is absent. */
  readonly shared?: boolean;
}

export const placeKey = (place: FolderPlace): string => {
  switch (place.role) {
    case 'period':
    case 'evidence':
    case 'scratch':
    case 'papers':
      return place.role;
    case 'unit':
      return `@${place.unit}`;
    case 'criterion':
      return `${place.criterion}@${place.unit}`;
  }
};

/** The folders in use, by place: the oldest of each that is not in the bin. `folders` come oldest first. */
export function foldersByPlace(folders: readonly EvidenceFolder[]): ReadonlyMap<string, EvidenceFolder> {
  const found = new Map<string, EvidenceFolder>();
  for (const folder of folders) {
    const key = placeKey(folder.place);
    if (!folder.trashed && !found.has(key)) found.set(key, folder);
  }
  return found;
}
