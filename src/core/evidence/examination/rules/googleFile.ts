import { kindOf } from '../../../documentKinds';
import { kindsAsked } from '../coverage';
import { isGoogleFile } from '../fileTypes';
import { fileRule } from '../rule';

/** Of papers with signature and stamp the dispatch wants scans; reports and lists may be made in Drive. */
export const googleFile = fileRule('googleFile', (file, { criterion, traits }, evidence) => {
  if (!isGoogleFile(file)) return undefined;
  const asked = evidence.criterion(criterion);
  const kinds = traits.kind !== undefined ? [traits.kind] : asked ? kindsAsked(asked) : [];
  return kinds.length > 0 && kinds.every((kind) => kindOf(kind).signed) ? {} : undefined;
});
