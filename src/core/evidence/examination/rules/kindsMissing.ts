import { kindsAsked } from '../coverage';
import { placeOf, type EvidenceRule } from '../rule';

/** A claim lacks kinds of documents, however its unknown files are read. What else would do stands in `alternatives`. */
export const kindsMissing: EvidenceRule<'kindsMissing'> = {
  code: 'kindsMissing',
  check: ({ claims, criterion: criterionOf }) =>
    claims.flatMap(({ unit, criterion, coverage: { missing, unknown, lacking } }) => {
      const { evidence = [] } = criterionOf(criterion) ?? {};
      if (!lacking) return [];
      const others = evidence.filter(
        (alternative) => !kindsAsked({ evidence: [alternative] }).some((kind) => missing.includes(kind)),
      );
      const params = {
        kinds: missing.join(','),
        alternatives: others.map((alternative) => alternative.map(({ kind }) => kind).join(',')).join('|'),
        unknown,
      };
      return [{ where: placeOf({ unit, criterion }), params }];
    }),
};
