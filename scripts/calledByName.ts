import { actionIds } from '../src/actions/words';
import { pageShapes } from '../src/app/api/pageShapes';
import { handlers, probeHandlers } from '../src/gas/handlers';

/** Every function that Google calls by its name, by who names it. */
export const namedFunctions: Readonly<Record<string, readonly string[]>> = {
  'the menu or a page, as an action': actionIds,
  'a page': Object.keys(pageShapes),
  'a trigger': Object.values(handlers),
  'a trigger of the self-test': Object.values(probeHandlers),
  'Google, when a workbook opens': ['onOpen', 'onInstall'],
  'the card': ['onHomepage', 'refreshHome'],
};

/** The same of the units' script. */
export const unitNamedFunctions: Readonly<Record<string, readonly string[]>> = {
  'the menu': ['showMyWork'],
  'a page': ['openMyWork', 'selectCell'],
  'Google, when a workbook opens': ['onOpen', 'onInstall'],
  'the card': ['onHomepage', 'refreshHome'],
};
