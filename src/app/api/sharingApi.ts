/** What the dialog "Chia sẻ kỳ báo cáo" shows. */
export interface ShareView {
  readonly period: string;
  readonly url: string;
  readonly units: readonly ShareUnit[];
  /** Addresses to be let in, in the order of the units: what the person agrees to. */
  readonly due: readonly string[];
  /** Single addresses of the workbook once they are in, and how many it takes. */
  readonly addresses: number;
  readonly most: number;
  /** What only people can put right, a line each. */
  readonly left: readonly string[];
}

export interface ShareUnit {
  readonly name: string;
  /** Gets mail only; null where none is known. */
  readonly mailbox: string | null;
  readonly people: readonly SharePerson[];
}

/** `due`: to be let in; `refused`: Google knows no such account. */
export interface SharePerson {
  readonly address: string;
  readonly state: 'in' | 'due' | 'refused';
}

export interface ShareOrder {
  readonly period: string;
  /** The addresses that the person agreed to. */
  readonly seen: readonly string[];
}

export interface ShareResult extends ShareView {
  /** Let in by this run. */
  readonly shared: readonly string[];
  /** Not let in, since Google knows no such account. */
  readonly refused: readonly string[];
  /** Google takes no more addresses of the workbook. */
  readonly full: boolean;
}
