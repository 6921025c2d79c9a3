import { nameKey } from '../../names';
import { isBlank, problem, type Problem } from './problem';
import type { CatalogueView, LedCriterion } from './view';

/** Somebody known leads every criterion, and at least one of them is asked by default. */
export const checkLeads = ({ led }: CatalogueView) => led.flatMap(problemsOf);

type LeadCode = 'emptyLead' | 'unresolvedLead' | 'noUnitBehindLeads' | 'noUnitAsked';

function problemsOf({ criterion, leads, units, asked }: LedCriterion): readonly Problem<LeadCode>[] {
  const { id, leadText } = criterion;
  const { ids, unresolved } = leads;
  if (isBlank(leadText) || ids.length + unresolved.length === 0) {
    return [problem('emptyLead', { criterion: id })];
  }
  if (unresolved.length > 0) {
    return unresolved.map((key) =>
      problem('unresolvedLead', { criterion: id, lead: asTyped(key, leadText) }),
    );
  }
  if (units.length === 0) return [problem('noUnitBehindLeads', { criterion: id, leadText })];
  return asked.length === 0 ? [problem('noUnitAsked', { criterion: id, leadText })] : [];
}

/** The words that a key was made from: a key itself has its tone marks moved and is not fit to be read. */
function asTyped(key: string, text: string): string {
  const words = text.split(/[\s,;]+/);
  const count = key.split(' ').length;
  const found = words
    .map((_, start) => words.slice(start, start + count).join(' '))
    .find((piece) => nameKey(piece) === key);
  return found ?? text;
}
