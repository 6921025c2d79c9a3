import { classifyName, type NameReading } from '../../core/evidence/reading/classifyName';
import { criterionCodes } from '../../core/evidence/reading/criterionInName';
import { collectDocuments, folderType, type TypedLink } from '../../core/evidence/index/collect';
import { linesAfter, type IndexLine } from '../../core/evidence/index/indexLines';
import { documentKey, type IndexRow } from '../../core/evidence/index/indexRow';
import { reconcile, type Reconciled } from '../../core/evidence/index/reconcile';
import { spotsIn } from '../../core/evidence/index/spots';
import type { EvidenceOrigin } from '../../core/evidence/model';
import { traitsOf } from '../../core/evidence/traits';
import type { Day } from '../../core/model';
import { driveTarget } from '../../core/parse/driveLink';
import { linksIn } from '../../core/parse/parseText';
import { locator } from '../../workbook/period/locate';
import type { PeriodReading } from '../../workbook/period/periodReading';
import type { LinkResult } from '../api/evidenceApi';
import type { GatheredEvidence } from './gatherEvidence';

/** `Minh chứng` as it stands beside what Drive holds now. */
export interface IndexedEvidence {
  readonly reconciled: Reconciled;
  readonly lines: readonly IndexLine[];
  /** Names of units with a folder that was lost while it was read. */
  readonly unread: readonly string[];
  /** Folders in which more may lie than was seen. */
  readonly unsettled: LinkResult['unsettled'];
  /** Links that could not be opened, or that this run did not come to ask for. */
  readonly unreached: LinkResult['unreached'];
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
  const unitsOf = (ids: readonly string[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => spotOf(id)?.unit ?? []));
  const unread = unitsOf(listing.lost);
  const reconciled = reconcile({
    known,
    candidates: inOrder(candidates, reading),
    today,
    unread: unitsOf([...listing.lost, ...listing.unsettled]),
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
  const isListed = new Set(listed.map(({ id }) => id));
  /** A known file lies in its folder, as Drive says of the file, and the list of the folder had it not. */
  const hidden = lines.flatMap(({ row: { target, origin, state, facts } }) =>
    target.kind === 'file' && isOfFolder(origin) && state === 'present' && !isListed.has(target.id)
      ? (facts?.parents ?? []).filter((id) => spotOf(id) && !listing.unsettled.includes(id))
      : [],
  );
  return {
    reconciled,
    lines,
    unread: [...unread].map((id) => names.get(id) ?? id),
    unsettled: [...listing.unsettled, ...new Set(hidden)].map((id) => describeFolder(id)),
    unreached: unreachedLinks(reading, lines, (row) => lookAgain && row.askedOn !== today && !isInside(row)),
    folders: own,
  };

  function isInside({ target }: IndexRow): boolean {
    return target.kind === 'file' && isListed.has(target.id);
  }
  function describeFolder(id: string): LinkResult['unsettled'][number] {
    const unit = spotOf(id)?.unit ?? '';
    const program = folders.find((folder) => folder.id === id);
    const item = listed.find((file) => file.id === id);
    const folder = program?.place.role === 'criterion' ? program.place.criterion : (item?.name ?? null);
    return { unit: names.get(unit) ?? unit, folder, url: program?.url ?? item?.url ?? '' };
  }
}

const isOfFolder = (origin: EvidenceOrigin): boolean => origin === 'folder' || origin === 'name';

/** With its row, since the unit must share the file, or mend the link there. */
function unreachedLinks(
  reading: PeriodReading,
  lines: readonly IndexLine[],
  isOld: (row: IndexRow) => boolean,
): LinkResult['unreached'] {
  const locate = locator(reading);
  const names = new Map(reading.raw.catalogue.units.map(({ id, name }) => [id, name]));
  const typed = new Map(
    typedLinks(reading).flatMap(({ unit, criterion, address }) => {
      const target = driveTarget(address);
      return target
        ? [[documentKey({ unit, criterion, target: { kind: 'file', id: target.id } }), address]]
        : [];
    }),
  );
  return lines.flatMap(({ row }) => {
    if (row.origin !== 'link' || row.target.kind !== 'file') return [];
    const isOpen = row.state === 'present' || row.state === 'trashed';
    const isClosed = row.state === 'noAccess' || row.state === 'deleted';
    if (!isClosed && row.state !== 'notAsked' && !(isOpen && isOld(row))) return [];
    const { unit, criterion } = row;
    const place = locate({ unit, ...(criterion !== undefined && { criterion }), column: 'evidence' });
    return {
      unit: names.get(unit) ?? unit,
      cell: place ? `${place.tab}!${place.cell}` : null,
      address: typed.get(documentKey(row)) ?? row.target.id,
      asked: isClosed,
    };
  });
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
