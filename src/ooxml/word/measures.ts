/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const pointTwips = (points: number): number => Math.round(points * 20);

/** Word gives sizes of letters in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);
