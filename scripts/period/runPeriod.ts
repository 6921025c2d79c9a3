import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, CompileResult, CreateResult, SeedResult } from '../../src/app/api/api';
import type { PapersResult } from '../../src/app/api/papersApi';
import { delivered } from '../../src/catalogue';
import { office } from '../../src/catalogue/office';
import { firstPeriod } from '../../src/catalogue/period';
import { commandTexts } from '../../src/text/vi';
import { cellName, quoteTab } from '../../src/workbook/grid/a1';
import { findSheet } from '../../src/workbook/grid/findSheet';
import { readTable } from '../../src/workbook/grid/readTable';
import { periodsTable } from '../../src/workbook/tabs/periods/periodsTab';
import { unitsTable } from '../../src/workbook/tabs/units/unitsTab';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import { printBug } from '../bugs/printBug';
import { buildBundle } from '../build';
import { estimateDuration, type Host } from '../host';
import { openedHost } from '../workspace/openedHost';
import { copyPapers } from '../papers/copyPapers';
import { toXlsx } from '../host/export/toXlsx';
import { readEvidenceFolder } from './enterEvidence';
import { enterRows } from './enterRows';
import { linkBehindTexts } from './linkBehindTexts';
import {
  handIn,
  inventedPerson,
  playEvidence,
  type EvidenceAct,
  type EvidenceJob,
  type EvidenceOutcome,
} from './playEvidence';
import type { PlacedDocument } from './placeDocuments';
import { readInputs } from './readInputs';
import { unitResolver } from './resolveUnit';
import { workbookOf } from './workbookOf';

/** The official of VH-TT as whom the command works. */
export const operator = 'vhtt.aluoi@thuathienhue.gov.vn';

export interface PeriodJob {
  readonly root: string;
  /** The program as it was built; it is built anew into dist/ without one. */
  readonly bundle?: string;
  readonly entries: string;
  readonly figures?: string;
  /** A folder with one folder a unit, each with its documents. */
  readonly evidence?: string;
  readonly binned?: readonly EvidenceAct[];
  /** What the links in the entries lead to, placed into the units' folders. */
  readonly placed?: readonly PlacedDocument[];
  /** Units whose links stand behind texts and in chips. */
  readonly behind?: readonly string[];
  /** The entries are what people typed, formulas and invisible signs too: the sample has both among its slips. */
  readonly asTyped?: boolean;
  readonly out: string;
  /** A folder in `out` for the papers of the period; without it none are written. */
  readonly papers?: string;
  readonly now: Date;
  /** Told before each step. */
  step(text: string): void;
}

export interface PeriodOutcome extends Made {
  readonly problems: readonly string[];
  /** What was done with the files without being asked. */
  readonly notes: readonly string[];
  readonly taken: { readonly entries: number; readonly figures: number };
  readonly files: readonly string[];
  /** How many were written. */
  readonly papers: number;
  readonly host: Host;
}

/** Both workbooks, the entries typed in, compiled, and everything written to `out`. */
export async function runPeriod({
  root,
  bundle: built,
  entries,
  figures,
  evidence,
  binned = [],
  placed = [],
  behind = [],
  asTyped = false,
  out,
  papers,
  now,
  step,
}: PeriodJob): Promise<PeriodOutcome> {
  // Read first: a file that is missing should not cost the time of building.
  const read = readInputs([entries, ...(figures === undefined ? [] : [figures])], delivered, asTyped);

  const documents =
    evidence === undefined ? undefined : readEvidenceFolder(evidence, unitResolver(delivered));

  if (built === undefined) step(commandTexts.building);
  const bundle = built ?? (await buildBundle(root));
  const workspace = join(out, 'workspace');
  const host = openedHost({ bundle, owner: operator, now, workspace, fresh: true, logged: printBug });
  const inputs = {
    rows: { entries: read.entries, figures: read.figures, asTyped },
    ...(documents && { evidence: { folders: documents.folders, binned, placed, behind, operator } }),
  };
  const made = host.batch(() => play(host, inputs, step));
  const written = papers === undefined ? [] : writePapers(host, join(out, papers), step);
  step(commandTexts.exporting);
  const files = await writeFiles(host, { ...made, out, now });
  host.close();
  return {
    ...made,
    problems: [...read.refused, ...(documents?.problems ?? [])],
    notes: read.notes,
    taken: { entries: read.entries.length, figures: read.figures.length },
    files: [...files, ...(papers === undefined ? [] : [join(out, papers)]), workspace],
    papers: written.length,
    host,
  };
}

/** What an action asks of Google: Sheets round trips, and how long all its calls would take there, in seconds. */
export interface Cost {
  readonly roundTrips: number;
  readonly seconds: number;
}

interface Made {
  readonly costs: { readonly create: Cost; readonly compile: Cost };
  readonly controlId: string;
  readonly workbookId: string;
  readonly result: CompileResult;
  readonly evidence?: EvidenceOutcome;
}

interface Inputs {
  readonly rows: Parameters<typeof enterRows>[4];
  readonly evidence?: EvidenceJob;
}

function play(host: Host, { rows, evidence }: Inputs, step: PeriodJob['step']): Made {
  const controlId = host.newSpreadsheet('Sổ điều hành CQĐT', operator);
  host.bind(controlId);
  step(commandTexts.seeding);
  take(host.run('seedControl') as Answer<SeedResult>);
  if (evidence) {
    enterPeople(host, controlId, evidence);
    letReadScans(host, controlId);
  }
  step(commandTexts.creating);
  const create = costing(host);
  const { workbookId } = take(host.run('createPeriod', [firstPeriod.id]) as Answer<CreateResult>);
  const createCost = create();
  if (evidence) step(commandTexts.handingIn);
  const early = evidence && handIn(host, evidence);
  step(commandTexts.entering);
  const reading = readPeriodWorkbook(workbookOf(host, workbookId), { period: firstPeriod, office });
  // The compile catches up with what no trigger saw.
  host.withoutTriggers(() => enterRows(host, operator, workbookId, reading, rows));
  if (evidence) step(commandTexts.linking);
  if (evidence) {
    const rowsBehind = { rows: rows.entries, units: evidence.behind };
    host.withoutTriggers(() => {
      linkBehindTexts(host, operator, workbookId, reading, rowsBehind);
    });
  }
  const linked = evidence && early && playEvidence(host, evidence, early);
  step(commandTexts.compiling);
  const compile = costing(host);
  const result = take(host.run('compile', [firstPeriod.id]) as Answer<CompileResult>);
  const costs = { create: createCost, compile: compile() };
  return { controlId, workbookId, result, costs, ...(linked && { evidence: linked }) };
}

/** All papers of the period, and copies of them in a folder. */
function writePapers(host: Host, folder: string, step: PeriodJob['step']): readonly string[] {
  step(commandTexts.papers);
  take(host.batch(() => host.run('writePapers')) as Answer<PapersResult>);
  return copyPapers(host, folder);
}

/** Officials write the accounts of the units into `Đơn vị`: an invented one for a unit that has none. */
function enterPeople(host: Host, controlId: string, { folders }: EvidenceJob): void {
  const sheet = findSheet(workbookOf(host, controlId), unitsTable);
  const table = readTable(unitsTable, sheet);
  for (const row of table.rows) {
    const unit = folders.find((folder) => folder.unit.id === row.cell('id').typed)?.unit;
    if (!unit || unit.people.length > 0) continue;
    const cell = `${quoteTab(table.title)}!${cellName(row.index, table.column('people'))}`;
    host.type(operator, controlId, cell, [[inventedPerson(unit.id)]]);
  }
}

/** The office lets scans be read. */
function letReadScans(host: Host, controlId: string): void {
  const table = readTable(periodsTable, findSheet(workbookOf(host, controlId), periodsTable));
  for (const { index } of table.rows.filter((row) => row.text('id') === firstPeriod.id)) {
    const cell = `${quoteTab(table.title)}!${cellName(index, table.column('readScans'))}`;
    host.type(operator, controlId, cell, [['Có']]);
  }
}

/** Call it before an action; what it returns gives the action's cost afterwards. */
function costing({ ledger }: Host): () => Cost {
  const mark = ledger.mark();
  return () => {
    const calls = ledger.since(mark);
    const roundTrips = calls.filter(({ service }) => service.startsWith('Sheets')).length;
    return { roundTrips, seconds: estimateDuration(calls) / 1000 };
  };
}

function take<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.result;
  throw new Error(answer.message);
}

interface Outputs extends Made {
  readonly out: string;
  readonly now: Date;
}

async function writeFiles(
  host: Host,
  { controlId, workbookId, out, now, result }: Outputs,
): Promise<readonly string[]> {
  mkdirSync(out, { recursive: true });
  const xlsx = (fileId: string): Promise<Uint8Array> => toXlsx(host.resource(fileId), { createdAt: now });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const contents: readonly (readonly [string, string | Uint8Array])[] = [
    [`ky-bao-cao-${firstPeriod.id}.xlsx`, await xlsx(workbookId)],
    ['so-dieu-hanh.xlsx', await xlsx(controlId)],
    ['summary.json', json(result.summary)],
    ['findings.json', json(result.findings)],
  ];
  return contents.map(([name, content]) => {
    const path = join(out, name);
    writeFileSync(path, content);
    return path;
  });
}
