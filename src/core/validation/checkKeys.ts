import type { Issue, Place } from '../model';
import { figureKey, rowKey, type Assignment } from '../keys';
import { figureUnits } from '../catalogue/assign';
import type { RawPeriod } from '../rows/rawPeriod';
import { makeIssue } from '../findings/issue';
import type { IssueCode } from '../findings/findings';

/** Rows that were deleted, copied or invented. Missing is reported, since a deleted row's values are gone. */
export function checkKeys({
  catalogue,
  assigned,
  rows,
  figures,
}: Pick<RawPeriod, 'catalogue' | 'assigned' | 'rows' | 'figures'>): readonly Issue<IssueCode>[] {
  const times = new Map(assigned.map((row) => [rowKey(row), 0]));
  const unknown: Assignment[] = [];
  for (const row of rows) {
    const key = rowKey(row);
    const before = times.get(key);
    if (before === undefined) unknown.push(row);
    else times.set(key, before + 1);
  }
  const present = assigned.map((row) => times.get(rowKey(row)) ?? 0);
  const presentFigures = new Set(figures.map(figureKey));
  const owedFigures = catalogue.figures.flatMap((figure) =>
    figureUnits(figure, catalogue).map(({ id }) => ({ figure: figure.id, unit: id })),
  );
  return [
    ...assigned.filter((_, at) => present[at] === 0).map((row) => makeIssue('rowMissing', place(row))),
    ...unknown.map((row) => makeIssue('rowUnknown', place(row))),
    ...assigned
      .filter((_, at) => (present[at] ?? 0) > 1)
      .map((row) => makeIssue('rowDuplicated', place(row))),
    ...owedFigures
      .filter((key) => !presentFigures.has(figureKey(key)))
      .map((key) => makeIssue('figureRowMissing', key)),
  ];
}

const place = ({ criterion, unit }: Assignment): Place => ({ criterion, unit });
