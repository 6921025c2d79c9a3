import { clip } from '../clip';

/** A goal that is none gives nothing: it is told where it stands, and until then nothing can be divided by it. */
export const target = (figure: number, goal: number): number => (goal > 0 ? clip(figure / goal) : 0);
