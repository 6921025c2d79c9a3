import { reaches } from '../reaches';

/** Full marks only where it is wholly so: 1 for "Có", or for a share of 100%. */
export const yesNo = (figure: number): number => (reaches(figure, 1) ? 1 : 0);
