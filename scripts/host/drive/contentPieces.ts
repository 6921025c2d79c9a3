import { Piece } from '../workspace/piece';
import type { StoredFile } from './storedFile';

/** Files with a piece for their content, which is the same as before where nobody put another one in its place. */
export function createContentPieces(): { stored(file: StoredFile): unknown } {
  const kept = new Map<string, Piece>();

  return {
    stored({ content, ...file }) {
      if (content === undefined) return file;
      const known = kept.get(file.id);
      const piece = known?.value === content ? known : new Piece(content);
      kept.set(file.id, piece);
      return { ...file, content: piece };
    },
  };
}
