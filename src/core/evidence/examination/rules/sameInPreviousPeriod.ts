import { fileRule } from '../rule';

/** It was handed in the period before; a contract may still be in force, so only a warning. */
export const sameInPreviousPeriod = fileRule('sameInPreviousPeriod', ({ md5, size }, _, { previous }) => {
  const place = md5 === undefined || size === 0 ? undefined : previous.get(md5);
  return place === undefined ? undefined : { place };
});
