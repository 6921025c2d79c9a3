import type { Issue, Params, Place } from '../model';
import { standings, type IssueCode } from './findings';

/** The one way to make a finding: its severity stands in the list of all. */
export const makeIssue = <Code extends IssueCode>(
  code: Code,
  where: Place,
  params: Params = {},
): Issue<Code> => ({ code, severity: standings[code].severity, where, params });

/** Is it for the unit to mend, and to be counted as its own? All else is for the office and the appraisers. */
export const isForUnit = ({ code }: { readonly code: IssueCode }): boolean =>
  standings[code].mender === 'unit';

/** Does only a look at the files themselves find it? */
export const isOfFiles = ({ code }: { readonly code: IssueCode }): boolean =>
  standings[code].examined === true;
