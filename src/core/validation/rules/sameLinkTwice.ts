import { groupBy } from '../../groupBy';
import type { RowRule } from '../rule';

export const sameLinkTwice: RowRule<'sameLinkTwice'> = {
  code: 'sameLinkTwice',
  check: ({ links }) =>
    [...groupBy(links, ({ key }) => key).values()].flatMap((same) => {
      const [first] = same;
      return first && same.length > 1
        ? [{ column: 'evidence', params: { link: first.address, times: same.length } }]
        : [];
    }),
};
