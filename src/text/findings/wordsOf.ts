import type { Office, Params } from '../../core/model';
import type { OfficeText } from '../office';

/** All that is said of one kind of finding. */
interface FindingWords {
  /** What it is, in a few words. */
  readonly title: OfficeText;
  /** One sentence on what is wrong, with the values, and one on what to do; `office`: who compiles. */
  readonly text: (params: Params, office: Office) => string;
}

/** A finding without words does not compile. */
export type WordsOf<Code extends string> = Readonly<Record<Code, FindingWords>>;
