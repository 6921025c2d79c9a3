import { operatorUnit } from '../catalogue/period';
import { collectDocuments, folderType, type TypedLink } from '../core/evidence/collect';
import { classifyName } from '../core/evidence/classifyName';
import { findOpenFolders } from '../core/evidence/findOpenFolders';
import { placeKey, type EvidenceFolder } from '../core/evidence/folders';
import { toDocument, type IndexRow } from '../core/evidence/indexRow';
import type { FoundFile } from '../core/evidence/model';
import { reconcile, type Reconciled } from '../core/evidence/reconcile';
import { spotsIn } from '../core/evidence/spots';
import { traitsOf } from '../core/evidence/traits';
import type { ReportingPeriod } from '../core/model';
import { linksIn } from '../core/parse/parseText';
import { progressTexts, tabTitles } from '../text/vi';
import { cutRequests } from '../workbook/cutRequests';
import { findSheet } from '../workbook/findSheet';
import { keyRange, movedTab } from '../workbook/movedTab';
import { keyedTabs, readPeriodWorkbook, type PeriodReading } from '../workbook/periodWorkbook';
import { keyedEvidence, showEvidence } from '../workbook/showEvidence';
import type { Spreadsheet } from '../workbook/sheets';
import { readEvidence, type EvidenceReading } from '../workbook/tabs/evidenceRows';
import { readUnits } from '../workbook/tabs/unitsTab';
import type { LinkResult } from './api';
import { ensureFolders, type EvidenceTree } from './evidenceFolders';
import { findPeriod } from './findPeriod';
import { readMask, urlOf } from './masks';
import type { EvidenceFiles, World } from './ports';
import { untilStill } from './untilStill';

/** A file by itself costs a call: so many a run stay far below the six minutes that Google gives one. */
const mostAsked = 300;
const mostAskedAgain = 50;

/**
 * "Liên kết minh chứng": what lies in the folders and what rows link to, in `Minh chứng` and beside each row. One read of
 * the control workbook, one read and one write of the period workbook, few calls of Drive. No file is changed.
 */
export function linkEvidence(world: World, periodId?: string): LinkResult {
  return world.lock.hold(() => {
    const { control, line, workbookId } = findPeriod(world, periodId);
    const period = line.read();
    const { units } = readUnits(findSheet(control, tabTitles.units));
    const people = new Map(units.map((unit) => [unit.id, unit.people]));
    const operators = [world.user, ...(people.get(operatorUnit) ?? [])];
    const duty = { periodId: period.id, units, operators };
    const tree = ensureFolders(world, duty, { shareAnew: false });
    const folders = [...tree.found, ...tree.made];
    const listing = listEvidence(world.evidence, folders);
    const ask = asking(world);
    const pass = untilStill(() => linkOnce(world, { period, workbookId, tree, listing, ask }));
    const open = findOpenFolders(folders, operators, (unit) => people.get(unit) ?? []);
    return {
      period: period.id,
      workbookId,
      url: urlOf(workbookId),
      ...countDocuments(pass.evidence, pass.reconciled),
      remade: tree.made.length,
      unread: pass.unread,
      refused: tree.refused,
      open: open.map(({ folder: { url, place }, who }) => ({
        url,
        unit: 'unit' in place ? place.unit : null,
        who,
      })),
    };
  });
}

type Listing = ReturnType<EvidenceFiles['list']>;

/** The folders of units and criteria, and whatever folders people made in them, level by level. */
function listEvidence(evidence: EvidenceFiles, folders: readonly EvidenceFolder[]): Listing {
  const own = folders.filter(({ place }) => place.role === 'unit' || place.role === 'criterion');
  const seen = new Set(own.map(({ id }) => id));
  const files = new Map<string, Listing['files'][number]>();
  const lost: string[] = [];
  let level: readonly string[] = [...seen];
  while (level.length > 0) {
    const listed = evidence.list(level);
    listed.files.forEach((file) => files.set(file.id, file));
    lost.push(...listed.lost);
    level = listed.files
      .filter(({ id, mimeType }) => mimeType === folderType && !seen.has(id))
      .map(({ id }) => id);
    level.forEach((id) => seen.add(id));
  }
  return { files: [...files.values()], lost };
}

/** Each file is asked for once a run, and only so many. */
function asking({ evidence, progress }: World): (fileId: string, again: boolean) => FoundFile | undefined {
  const answers = new Map<string, FoundFile>();
  let first = 0;
  let repeated = 0;
  return (fileId, again) => {
    const known = answers.get(fileId);
    if (known) return known;
    if (again ? repeated >= mostAskedAgain : first >= mostAsked) return undefined;
    if (again) repeated++;
    else first++;
    if ((first + repeated) % 20 === 1) progress.say(progressTexts.askingFiles(first + repeated));
    const answer = evidence.find(fileId);
    answers.set(fileId, answer);
    return answer;
  };
}

interface Pass {
  readonly period: ReportingPeriod;
  readonly workbookId: string;
  readonly tree: EvidenceTree;
  readonly listing: Listing;
  readonly ask: ReturnType<typeof asking>;
}

function linkOnce(
  { workbooks, clock, progress }: World,
  { period, workbookId, tree, listing, ask }: Pass,
): {
  readonly result: {
    readonly evidence: EvidenceReading;
    readonly reconciled: Reconciled;
    readonly unread: readonly string[];
  };
  readonly moved: string | undefined;
} {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, readMask);
  const reading = readPeriodWorkbook(workbook, period);
  const evidence = readEvidence(findSheet(workbook, tabTitles.evidence));
  const { catalogue } = reading.raw;
  const folders = [...tree.found, ...tree.made];
  const { files: listed } = listing;
  const candidates = collectDocuments({
    folders,
    listed,
    links: typedLinks(reading),
    criteria: catalogue.criteria,
    classify: classifyName,
  });
  const spotOf = spotsIn({ folders, listed, classify: classifyName }, () => false);
  const unread = new Set(listing.lost.flatMap((id) => spotOf(id)?.unit ?? []));
  const reconciled = reconcile({
    known: evidence.rows,
    candidates: inOrder(candidates, reading),
    today: clock.today(),
    unread,
    ask,
    traitsOf: (name) => traitsOf(classifyName(name)),
  });
  progress.say(progressTexts.writing);
  const folderUrl = (unit: string): string | undefined =>
    tree.byPlace.get(placeKey({ role: 'unit', unit }))?.url;
  const keyed = [...keyedTabs(reading), keyedEvidence(evidence, reconciled)];
  let after: Spreadsheet = {};
  for (const requests of cutRequests(showEvidence(reading, evidence, reconciled, folderUrl))) {
    after = workbooks.write(workbookId, requests, keyed.map(keyRange));
  }
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  return {
    result: { evidence, reconciled, unread: [...unread].map((id) => names.get(id) ?? id) },
    moved: movedTab(after, keyed),
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

function countDocuments(
  { corrections }: EvidenceReading,
  { rows, added }: Reconciled,
): Pick<LinkResult, 'documents' | 'added' | 'unassigned' | 'unreadable' | 'waiting'> {
  const all: readonly IndexRow[] = [...rows.flatMap((row) => row ?? []), ...added];
  const documents = [
    ...rows.flatMap((row, at) => (row && toDocument(row, corrections[at])) ?? []),
    ...added.flatMap((row) => toDocument(row) ?? []),
  ];
  const count = (...states: readonly IndexRow['state'][]): number =>
    all.filter(({ state }) => states.includes(state)).length;
  return {
    documents: documents.length,
    added: added.length,
    unassigned: documents.filter(({ criterion }) => criterion === undefined).length,
    unreadable: count('trashed', 'deleted', 'noAccess'),
    waiting: count('notAsked'),
  };
}
