import type { Step } from '../../model';

/** `ladder` rises in `from` and in `fraction`. */
export const steps = (figure: number, ladder: readonly Step[]): number =>
  ladder.reduce((fraction, step) => (figure >= step.from ? step.fraction : fraction), 0);
