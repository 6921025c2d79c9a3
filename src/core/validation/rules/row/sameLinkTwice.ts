import { groupBy } from '../../../groupBy';
import { nothingFound, type RowRule } from '../../rule';

export const sameLinkTwice: RowRule<'sameLinkTwice'> = {
  code: 'sameLinkTwice',
  check: ({ links }) =>
    // Most rows have one link at most.
    links.length < 2
      ? nothingFound
      : [...groupBy(links, ({ key }) => key).values()].flatMap((same) => {
          const [first] = same;
          return first && same.length > 1
            ? [{ column: 'evidence', params: { link: first.address, times: same.length } }]
            : [];
        }),
};
