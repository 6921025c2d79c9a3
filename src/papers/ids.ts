/** The papers, in the order of the dialog; each is built by what `list.ts` names under its id. */
export const allPapers = [
  'report',
  'proposal',
  'reminderToAll',
  'reminder',
  'unitSheet',
  'notice',
  'minutes',
  'petition',
] as const;

export type PaperId = (typeof allPapers)[number];
