import type { KeyedTab } from '../grid/movedTab';
import type { Sheet } from '../grid/sheets';
import type { Layout } from './tiles';

/** One tab as found: what stands where, and the protections that it has. */
export interface FoundTab {
  readonly layout: Layout;
  readonly sheet: Sheet;
  /** Absent where rows carry no keys. */
  readonly keyed?: KeyedTab;
}
