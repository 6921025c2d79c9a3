import { homeFunctions } from './gas/homeCard';
import { menuFunctions } from './gas/menu';
import { pageFunctions } from './gas/pages';
import { actionFunctions } from './gas/runActions';
import { clockFunctions } from './gas/probing/clock';
import { triggerFunctions } from './gas/triggers';

/** The functions that Apps Script calls by name; the build turns each into a top-level function. */
export const functions = {
  ...actionFunctions,
  ...pageFunctions,
  ...triggerFunctions,
  ...clockFunctions,
  ...homeFunctions,
  ...menuFunctions,
};
