/**
 * A large part of the state that stays the same object as long as nothing in it changes: a save writes it once, and
 * names it afterwards. In JSON it is what it holds.
 */
export class Piece {
  constructor(readonly value: unknown) {}

  toJSON(): unknown {
    return this.value;
  }
}
