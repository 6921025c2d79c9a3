import { fileRule } from '../rule';

/** A typed link to a file that lies in none of the unit's folders, where others may change it unseen. */
export const linkOutsideFolder = fileRule(
  'linkOutsideFolder',
  ({ parents }, { origin, unit }, { folders }) => {
    const own = folders.get(unit);
    return origin === 'link' && !parents.some((parent) => own?.has(parent) === true) ? {} : undefined;
  },
);
