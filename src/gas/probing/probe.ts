import type { Scratch } from './scratch';

/** `as assumed`, or what was seen instead, in English: a table says beside it what was assumed. */
export type Seen = string;

/**
 * One question to the platform, about what docs/platform-notes.md says under that number: assumed (A), documented (D),
 * recorded (R), reported (P).
 */
export interface Probe {
  readonly id: `${'A' | 'D' | 'P' | 'R'}${number}`;
  /** Answers; or answers nothing and begins what `later` looks at. */
  run(scratch: Scratch): Seen | undefined;
  /** In another run, some minutes later: triggers have fired by then. */
  later?(scratch: Scratch): Seen;
}
