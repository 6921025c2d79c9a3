/**
 * A kind of documents: how people name them, what signs their numbers bear, and how they count as
 * evidence. A new kind is one entry in `documentKinds.ts`, and its word in `text/words.ts`, for which the compiler asks.
 */
export interface KindTraits extends PaperLayout {
  /**
   * How people name it in files, apart by ';', the usual name first; compared without marks and case. At each place of a
   * name the longest one counts.
   */
  readonly words: string;
  /** How the paper itself begins, apart by ';'; the longest counts. */
  readonly headings: string;
  /** What stands behind its number: Nghị định 30/2020/NĐ-CP, Phụ lục III, and as offices write besides. */
  readonly signs: string;
  /** How it is handed in. The dispatch: "scan hợp đồng, hoá đơn …" go into Drive, an address or an article is on the web. */
  readonly medium: 'scan' | 'page' | 'either';
  /** Bears signature and stamp: what was made in Drive itself is no such paper. */
  readonly signed: boolean;
  /** An address on the web of which nothing else is known may be it. */
  readonly online: boolean;
  /** `each`: one paper for each month or quarter; `all`: one without a month may tell of all of them. */
  readonly rhythm: 'each' | 'all';
  /** Holds whenever it was made. */
  readonly timeless: boolean;
  /** Made when a period is over, until the office compiles. */
  readonly madeAfterwards: boolean;
  /** The month in its name may be the one in which it was written, rather than the one that it is about. */
  readonly namedByMaking: boolean;
  /** Its number in the row stands for it: it can be looked up. */
  readonly byNumber: boolean;
  /** People call it by its number alone: "QĐ 45". */
  readonly numbered: boolean;
  /** One of the papers of a purchase, which are often scanned into one file. */
  readonly purchase: boolean;
  /** How many there are is what is claimed: each is an address of its own. */
  readonly counted: boolean;
  /** Where one of these is asked for, it does as well. */
  readonly servesAs: readonly string[];
  /** A unit makes its own: the signature of another body is odd. */
  readonly ofUnit: boolean;
  /** In names a number beside its word is the month that it is of, rather than its number. */
  readonly calledByMonth: boolean;
  /** Its number has many digits and no signs: 0001234. */
  readonly longNumber: boolean;
  /** Its number may bear the year and no signs ("12/2021"), and a figure behind its word may count things ("2 camera"). */
  readonly ofThings: boolean;
}

/** Where things stand on the paper itself. */
export interface PaperLayout {
  /** As an invoice, in fields: number, day, seller; otherwise as Nghị định 30/2020/NĐ-CP has it. */
  readonly form: 'paper' | 'invoice';
  /** Its heading stands above its number, or it has none; otherwise below. */
  readonly headingFirst: boolean;
  /** Its day may stand in the text or at its end. */
  readonly dayInText: boolean;
  /** Of two parties, of which neither issued it. */
  readonly mutual: boolean;
  /** Its number may be as firms make them, a few lines below the heading. */
  readonly firmsNumber: boolean;
  /** Follows a contract: a number in its heading is of that, and minutes of inspection beside it belong to it. */
  readonly ofContract: boolean;
  /** Below its heading stands its subject, whatever that begins with. */
  readonly subjectBelow: boolean;
}
