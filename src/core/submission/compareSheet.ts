import type { SignedSheet } from '../rows/keptSnapshot';

/** `none`: nothing signed is there; `unread`: its code is not read, or not surely; `early`: nothing was handed in. */
export type SheetState = 'none' | 'unread' | 'early' | 'same' | 'other';

/** Letters that are recognised as another one, or as one that no code has. */
const alike: readonly (readonly [letters: RegExp, as: string])[] = [
  [/[OQD]/g, '0'],
  [/[ILJ]/g, '1'],
  [/Z/g, '2'],
  [/S/g, '5'],
  [/G/g, '6'],
  [/B/g, '8'],
  [/U/g, 'V'],
];
const plain = (seal: string): string =>
  alike.reduce((text, [letters, as]) => text.replace(letters, as), seal.toUpperCase());

/** Of ten letters: fewer wrong ones are a slip of the recognition, since another content has wholly another code. */
const mostSlips = 3;

function slips(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  return [...a].filter((letter, at) => letter !== b.charAt(at)).length;
}

/** Holds what the signed sheets of a unit bear against the code of what stands. One that is the same is enough. */
export function compareSheet(sheets: readonly SignedSheet[], standing: string | undefined): SheetState {
  if (sheets.length === 0) return 'none';
  if (standing === undefined) return 'early';
  const found = sheets.map(({ seal }): SheetState => {
    if (seal === undefined) return 'unread';
    const wrong = slips(seal, standing);
    return wrong === 0 ? 'same' : wrong <= mostSlips ? 'unread' : 'other';
  });
  return (['same', 'other', 'unread'] as const).find((state) => found.includes(state)) ?? 'unread';
}
