/** Full marks only where it is wholly so: 1 for "Có", or for a share of 100%. */
export const yesNo = (figure: number): number => (figure >= 1 ? 1 : 0);
