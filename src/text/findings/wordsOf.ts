import type { Params } from '../../core/model';

/** All that is said of one kind of finding. */
interface FindingWords {
  /** What it is, in a few words. */
  readonly title: string;
  /** One sentence on what is wrong, with the values, and one on what to do. */
  readonly text: (params: Params) => string;
}

/** A finding without words does not compile. */
export type WordsOf<Code extends string> = Readonly<Record<Code, FindingWords>>;
