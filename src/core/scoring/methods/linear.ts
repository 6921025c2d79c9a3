import { clip } from '../clip';

export const linear = (figure: number): number => clip(figure);
