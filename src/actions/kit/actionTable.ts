import * as actions from '..';
import type { ActionId } from '../words';
import type { AnyAction } from './action';

/** Files that stand in no line of the list: none, or this does not compile. */
type Unlisted = Exclude<keyof typeof actions, ActionId>;

/** Every action of the list with what does it: the compiler finds what is left out on either side. */
export const actionTable: Readonly<Record<ActionId, AnyAction> & Record<Unlisted, never>> = actions;
