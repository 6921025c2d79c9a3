import type { Step } from '../../model';
import { reaches } from '../reaches';

/** `ladder` rises in `from` and in `fraction`. */
export const steps = (figure: number, ladder: readonly Step[]): number =>
  ladder.reduce((fraction, step) => (reaches(figure, step.from) ? step.fraction : fraction), 0);
