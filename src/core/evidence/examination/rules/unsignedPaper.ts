import { kindsAsked } from '../coverage';
import { fileRule } from '../rule';
import { signaturesOf } from '../signatures';

/** The policy asks for a paper that is signed digitally, and none of its kind is. */
export const unsignedPaper = fileRule('unsignedPaper', (_, document, evidence) => {
  if (document.signature?.state !== 'unsigned') return undefined;
  const { unit, criterion, traits } = document;
  const asked = evidence.criterion(criterion);
  const [only, ...others] = asked ? kindsAsked(asked) : [];
  const kind = traits.kind ?? (others.length === 0 ? only : undefined);
  const isAsked = asked?.evidence.flat().some((each) => each.signed === true && each.kind === kind) === true;
  const isThere = evidence.documents.some(
    (other) =>
      other.unit === unit &&
      other.criterion === criterion &&
      (other.traits.kind ?? kind) === kind &&
      signaturesOf(other).length > 0,
  );
  return kind !== undefined && isAsked && !isThere ? { kind } : undefined;
});
