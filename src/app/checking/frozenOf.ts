import { frozenLines, type FrozenLine } from '../../core/closing/frozenLines';
import { criterionTitle } from '../../text/vi';
import type { Examination } from './examine';

/** What would be concluded of a period as it stands. */
export const frozenOf = ({
  checked,
  summary,
}: Pick<Examination, 'checked' | 'summary'>): readonly FrozenLine[] =>
  frozenLines(
    summary,
    new Map(checked.catalogue.criteria.map((criterion) => [criterion.id, criterionTitle(criterion)])),
  );
