import { groupBy } from '../groupBy';
import type { Issue, Place } from '../model';
import { figureKey, figureUnits, rowKey, type Assignment } from '../period/assign';
import type { RawPeriod } from '../period/rawPeriod';
import { makeIssue } from './issue';
import type { IssueCode } from './rules';

/** Rows that were deleted, copied or invented. Missing is reported, since a deleted row's values are gone. */
export function checkKeys({
  catalogue,
  assigned,
  rows,
  figures,
}: Pick<RawPeriod, 'catalogue' | 'assigned' | 'rows' | 'figures'>): readonly Issue<IssueCode>[] {
  const present = groupBy(rows, rowKey);
  const owed = new Set(assigned.map(rowKey));
  const presentFigures = new Set(figures.map(figureKey));
  const owedFigures = catalogue.figures.flatMap((figure) =>
    figureUnits(figure, catalogue).map(({ id }) => ({ figure: figure.id, unit: id })),
  );
  return [
    ...assigned.filter((key) => !present.has(rowKey(key))).map((key) => makeIssue('rowMissing', place(key))),
    ...rows.filter((key) => !owed.has(rowKey(key))).map((key) => makeIssue('rowUnknown', place(key))),
    ...assigned
      .filter((key) => (present.get(rowKey(key))?.length ?? 0) > 1)
      .map((key) => makeIssue('rowDuplicated', place(key))),
    ...owedFigures
      .filter((key) => !presentFigures.has(figureKey(key)))
      .map((key) => makeIssue('figureRowMissing', key)),
  ];
}

const place = ({ criterion, unit }: Assignment): Place => ({ criterion, unit });
