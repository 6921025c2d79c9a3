/** Where a protection lies or should lie. */
interface TilePlace {
  readonly tab: string;
  /** What it protects: the name of a unit, or of a block of columns. */
  readonly name: string;
}

/** A protection that is not as declared. Ranges in A1 notation, '' for the whole tab. */
export type TileDrift =
  | (TilePlace & { readonly code: 'tileMissing'; readonly expected: readonly string[] })
  /** Rows or columns went elsewhere, and the protection did not go with them. */
  | (TilePlace & {
      readonly code: 'tileMoved';
      readonly found: readonly string[];
      readonly expected: readonly string[];
    })
  | (TilePlace & { readonly code: 'tileUnknown'; readonly found: readonly string[] })
  | (TilePlace & { readonly code: 'editorsAdded'; readonly range: string; readonly who: readonly string[] })
  | (TilePlace & { readonly code: 'editorsLost'; readonly range: string; readonly who: readonly string[] })
  /** It warns, and keeps nobody out. */
  | (TilePlace & { readonly code: 'warningOnly'; readonly range: string })
  /** It names no editors, the whole domain, or leaves cells out: whoever may edit the workbook may edit here. */
  | (TilePlace & { readonly code: 'openToAll'; readonly range: string })
  /** Its editors are hidden from this account, which therefore cannot change it either. */
  | (TilePlace & { readonly code: 'locked'; readonly range: string })
  | { readonly code: 'tabUnprotected'; readonly tab: string };

/** Who has the workbook that should not, or the other way round. Never repaired: re-sharing is the owner's decision. */
export type SharingDrift =
  | {
      readonly code: 'noAccess';
      readonly who: string;
      /** Names of the units that this person works for. */
      readonly units: readonly string[];
      readonly found: 'none' | 'reader' | 'commenter';
      /** The workbook is shared with a group, whose members can't be seen: the person may be among them. */
      readonly perhapsInGroup: boolean;
    }
  | { readonly code: 'strangerWrites'; readonly who: string }
  | { readonly code: 'linkSharing'; readonly writes: boolean }
  | { readonly code: 'domainWrites'; readonly domain: string }
  /** Google refused a write that named these new addresses; nobody of them was let in. */
  | { readonly code: 'addressesRefused'; readonly who: readonly string[] }
  | ({ readonly code: 'notAnAddress' } & AddressFault);

/** A cell of `Đơn vị` that holds something else than addresses. */
export interface AddressFault {
  readonly unit: string;
  readonly cell: string;
  readonly text: string;
}

export type PermissionDrift = TileDrift | SharingDrift;
