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
  const times = new Map<string, number>();
  rows.map(rowKey).forEach((key) => times.set(key, (times.get(key) ?? 0) + 1));
  const timesOf = (row: Assignment): number => times.get(rowKey(row)) ?? 0;
  const owed = new Set(assigned.map(rowKey));
  const presentFigures = new Set(figures.map(figureKey));
  const owedFigures = catalogue.figures.flatMap((figure) =>
    figureUnits(figure, catalogue).map(({ id }) => ({ figure: figure.id, unit: id })),
  );
  return [
    ...assigned.filter((key) => timesOf(key) === 0).map((key) => makeIssue('rowMissing', place(key))),
    ...rows.filter((key) => !owed.has(rowKey(key))).map((key) => makeIssue('rowUnknown', place(key))),
    ...assigned.filter((key) => timesOf(key) > 1).map((key) => makeIssue('rowDuplicated', place(key))),
    ...owedFigures
      .filter((key) => !presentFigures.has(figureKey(key)))
      .map((key) => makeIssue('figureRowMissing', key)),
  ];
}

const place = ({ criterion, unit }: Assignment): Place => ({ criterion, unit });
