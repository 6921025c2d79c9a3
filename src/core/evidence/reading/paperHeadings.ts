import { allKinds, kindOf } from '../../documentKinds';
import type { NamedKind } from '../vocabulary/kindWords';
import { otherHeadings } from '../vocabulary/paperWords';
import { listed } from './nameTokens';

/** How papers begin, by what they are. */
export const paperHeadings: readonly (readonly [kind: NamedKind, words: readonly string[]])[] = [
  ...allKinds.map((kind) => [kind, listed(kindOf(kind).headings).filter(Boolean)] as const),
  ['other', otherHeadings],
];
