/** What the self-test is told: to show what is known, to ask everything anew, to ask what needed the clock. */
export interface SelfTestOrder {
  readonly step: 'look' | 'begin' | 'finish';
}

/** What Google was seen to do, as the dialog "Tự kiểm tra trên Google" shows it. */
export interface SelfTestView {
  /** Where answers are still to come: whether `finish` would get them now. */
  readonly waiting: 'clock' | 'ready' | 'nothing';
  /** In the order of their ids; none where nothing was asked yet. */
  readonly lines: readonly SelfTestLine[];
}

export interface SelfTestLine {
  /** The number of the assumption in docs/platform-notes.md, or of what is documented (D), recorded (R), reported (P). */
  readonly id: string;
  /** The file of the probe. */
  readonly probe: string;
  readonly state: 'same' | 'differs' | 'later';
  /** What was seen, in English, for those who keep the program; empty unless it differs. */
  readonly seen: string;
}
