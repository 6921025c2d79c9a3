import { isBlank, problem, type Problem } from './problem';
import type { CatalogueView } from './view';

type LeadCode = 'emptyLead' | 'unresolvedLead' | 'noUnitBehindLeads' | 'noUnitAsked';

/** Somebody known leads every criterion, and at least one of them is asked by default. */
export const checkLeads = ({ led }: CatalogueView) =>
  led.flatMap(
    ({
      criterion: { id, leadText },
      leads: { ids, unresolved },
      units,
      asked,
    }): readonly Problem<LeadCode>[] => {
      const params = { criterion: id, leadText };
      if (isBlank(leadText) || ids.length + unresolved.length === 0) {
        return [problem('emptyLead', { criterion: id })];
      }
      if (unresolved.length > 0) {
        return unresolved.map((lead) => problem('unresolvedLead', { criterion: id, lead }));
      }
      if (units.length === 0) return [problem('noUnitBehindLeads', params)];
      return asked.length === 0 ? [problem('noUnitAsked', params)] : [];
    },
  );
