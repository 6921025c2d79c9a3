import { clip } from '../clip';

export const target = (figure: number, goal: number): number => clip(figure / goal);
