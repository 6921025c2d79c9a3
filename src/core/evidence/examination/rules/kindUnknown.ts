import { kindsAsked } from '../coverage';
import { fileRule } from '../rule';

/** Silent where one kind is asked for: what lies there is of that kind. */
export const kindUnknown = fileRule('kindUnknown', (_, { criterion, traits }, evidence) => {
  const asked = evidence.criterion(criterion);
  const kinds = asked ? kindsAsked(asked) : [];
  return traits.kind === undefined && kinds.length > 1 ? { kinds: kinds.join(',') } : undefined;
});
