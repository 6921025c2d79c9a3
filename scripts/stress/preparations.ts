import type { ActionId } from '../../src/actions/words';
import type { PageCalls } from '../../src/app/api/pageCalls';
import type { Handler } from '../../src/gas/handlers';
import { actionPreparations } from './actionPreparations';
import { pagePreparations } from './pagePreparations';
import type { Preparation } from './preparation';
import { triggerPreparations } from './triggerPreparations';

type Started = ActionId | keyof PageCalls | Handler;

/** What Google starts by name beside the lists: the menu, and the card of the add-on. */
type Opened = 'onOpen' | 'onInstall' | 'onHomepage' | 'refreshHome';

/**
 * Everything that somebody or something starts. The compiler asks for what a list has and this table has not; a test holds it
 * against the functions of the bundle.
 */
export const preparations: Readonly<Record<Started | Opened, Preparation>> = {
  ...actionPreparations,
  ...pagePreparations,
  ...triggerPreparations,
};
