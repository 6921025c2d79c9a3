/** What a person wrote and the program would write otherwise: the person's stands. */
export interface Conflict {
  /**
   * `rewritten`: text of theirs; `figure`: a number of theirs; `removed`: they took it away; `obsolete`: the program has no
   * use for it any more, they rewrote it; `noPlace`: new, and what it belongs to is gone.
   */
  readonly kind: 'rewritten' | 'figure' | 'removed' | 'obsolete' | 'noPlace';
  readonly theirs: string;
  readonly ours: string;
}

export type Merged =
  | {
      readonly outcome: 'merged';
      readonly bytes: Uint8Array;
      /** Texts and figures that were brought up to date. */
      readonly renewed: number;
      /** Texts and figures of theirs that were kept. */
      readonly kept: number;
      readonly conflicts: readonly Conflict[];
    }
  /** By nothing in it can be told what people wrote: nothing was merged. `differences`: what the new one says and it does not. */
  | { readonly outcome: 'unmarked'; readonly differences: readonly string[] };
