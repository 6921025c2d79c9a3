import { groupBy } from '../groupBy';
import type { Link } from '../parse/links';
import type { AcrossContext, ComparedRow, FindingInRow } from './rule';

interface LinkInRow {
  readonly row: ComparedRow;
  readonly link: Link;
}

/** One finding a row and link, naming the other units' rows; the leads of one joint document share it rightly. */
export function linksElsewhere(
  { rows }: AcrossContext,
  asked: (link: Link) => boolean,
): readonly FindingInRow[] {
  const all: LinkInRow[] = [];
  for (const row of rows) {
    for (const link of uniqueBy(row.links)) if (asked(link)) all.push({ row, link });
  }
  return [...groupBy(all, ({ link }) => link.key).values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.flatMap(({ row, link }) => {
          const others = same.filter((other) => isElsewhere(row, other.row)).map((other) => other.row);
          if (others.length === 0) return [];
          const rowsNamed = others.map(({ unit, criterion }) => `${unit.name} (${criterion.id})`).join('; ');
          return [{ row, column: 'evidence', params: { link: link.address, rows: rowsNamed } }];
        }),
  );
}

const uniqueBy = (links: readonly Link[]): readonly Link[] =>
  links.length < 2 ? links : [...new Map(links.map((link) => [link.key, link])).values()];

const isElsewhere = (row: ComparedRow, other: ComparedRow): boolean =>
  row.unit.id !== other.unit.id &&
  !(row.criterion.id === other.criterion.id && row.criterion.aggregation === 'any');
