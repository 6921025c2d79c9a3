/** The tab of a criterion bears the code of its group. */
export const tabOf = (criterion: string): string => criterion.slice(0, criterion.lastIndexOf('.'));
