import { classifyName, type NameReading } from '../../core/evidence/reading/classifyName';
import { criterionCodes } from '../../core/evidence/reading/criterionInName';
import { collectDocuments, folderType, type TypedLink } from '../../core/evidence/index/collect';
import { linesAfter, type IndexLine } from '../../core/evidence/index/indexLines';
import { reconcile, type Reconciled } from '../../core/evidence/index/reconcile';
import { spotsIn } from '../../core/evidence/index/spots';
import { traitsOf } from '../../core/evidence/traits';
import type { Day } from '../../core/model';
import { linksIn } from '../../core/parse/parseText';
import type { PeriodReading } from '../../workbook/period/periodReading';
import type { GatheredEvidence } from './gatherEvidence';

/** `Minh chứng` as it stands beside what Drive holds now. */
export interface IndexedEvidence {
  readonly reconciled: Reconciled;
  readonly lines: readonly IndexLine[];
  /** Names of units with a folder that was lost while it was read. */
  readonly unread: readonly string[];
  /** Files outside the folders that were to be asked for again, and were not: one run asks for so many only. */
  readonly remembered: number;
  /** Unit → ids of all folders in its own, at any depth. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Which document belongs where, by folders, names and the links typed in rows. Asks Drive only for files outside. */
export function indexEvidence(
  { folders, listing, ask }: GatheredEvidence,
  reading: PeriodReading,
  today: Day,
  { lookAgain }: { readonly lookAgain: boolean },
): IndexedEvidence {
  const { catalogue } = reading.raw;
  const { files: listed } = listing;
  const { rows: known, corrections } = reading.evidence;
  // A code counts only where this period has it.
  const codes = criterionCodes(catalogue.criteria.map(({ id }) => id));
  const classify = (name: string): NameReading => classifyName(name, codes);
  const candidates = collectDocuments({
    folders,
    listed,
    links: typedLinks(reading),
    criteria: catalogue.criteria,
    classify,
  });
  const spotOf = spotsIn({ folders, listed, classify }, () => false);
  const unread = new Set(listing.lost.flatMap((id) => spotOf(id)?.unit ?? []));
  const reconciled = reconcile({
    known,
    candidates: inOrder(candidates, reading),
    today,
    unread,
    lookAgain,
    ask,
    unitOf: (folderId) => spotOf(folderId)?.unit,
    traitsOf: (name) => traitsOf(classify(name)),
  });
  const own = new Map<string, Set<string>>();
  const inner = listed.filter(({ mimeType }) => mimeType === folderType);
  for (const { id } of [...folders, ...inner]) {
    const unit = spotOf(id)?.unit;
    if (unit === undefined) continue;
    own.set(unit, (own.get(unit) ?? new Set<string>()).add(id));
  }
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const lines = linesAfter(corrections, reconciled);
  const isOld = ({ row }: IndexLine): boolean =>
    row.origin === 'link' && (row.state === 'present' || row.state === 'trashed') && row.askedOn !== today;
  return {
    reconciled,
    lines,
    remembered: lookAgain ? lines.filter(isOld).length : 0,
    unread: [...unread].map((id) => names.get(id) ?? id),
    folders: own,
  };
}

const typedLinks = ({ raw }: PeriodReading): readonly TypedLink[] =>
  raw.rows.flatMap(({ unit, criterion, cells }) =>
    linksIn(cells.evidence ?? {}).map((address) => ({ unit, criterion, address })),
  );

/** By unit, criterion, name: so new documents stand as the rows do, those without a criterion last. */
function inOrder(
  candidates: ReturnType<typeof collectDocuments>,
  { raw: { catalogue } }: PeriodReading,
): ReturnType<typeof collectDocuments> {
  const places = new Map([...catalogue.units, ...catalogue.criteria].map(({ id }, at) => [id, at]));
  const place = (id: string | undefined): number => places.get(id ?? '') ?? places.size;
  return [...candidates].sort(
    (a, b) =>
      place(a.unit) - place(b.unit) ||
      place(a.criterion) - place(b.criterion) ||
      compare(a.facts?.name ?? '', b.facts?.name ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
