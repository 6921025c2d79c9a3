/**
 * What was seen of Google on bad days, each to be switched on by itself; where it was seen stands in
 * docs/platform-notes.md. A host is on its good days if none is named.
 */
export const badDays = {
  folderLeftOut: 'files.list over several parents leaves out all or some of the files of one parent',
  openRangesFixed: 'open ranges of filter views and conditional formats get the ends of the moment',
  failureBefore: 'a call fails without a number, and did nothing',
  failureAfter: 'a call fails without a number, and did its work',
  refusalsInVietnamese: 'refusals come in Vietnamese; their numbers and reasons stay',
  formulasInLocale: 'formulas are read back with commas between their arguments, as some locales have it',
  searchLags: 'queries by name and by appProperties find a file only some time after it was written',
  triggersLinger: 'one-off triggers stay listed after they ran',
  triggersOfRunsDisabled: 'a trigger that a run of a trigger makes is disabled',
  consumerQuota: 'a consumer account: 90 minutes of triggers in 24 hours, over all scripts of the user',
  userUnknown: 'the event of an edit does not say who edited',
  addressesFull: 'a file takes at most 600 single addresses',
  accountsUnknown: 'addresses at no-account.example belong to no Google account',
} as const;

export type BadDay = keyof typeof badDays;

/** Which bad days it is; what a stand-in asks. */
export interface BadDays {
  is(day: BadDay): boolean;
}

export interface BadDaySwitch extends BadDays {
  begin(day: BadDay): void;
  end(day: BadDay): void;
}

export function createBadDays(begun: readonly BadDay[] = []): BadDaySwitch {
  const days = new Set<BadDay>(begun);
  return {
    is: (day) => days.has(day),
    begin: (day) => void days.add(day),
    end: (day) => void days.delete(day),
  };
}
