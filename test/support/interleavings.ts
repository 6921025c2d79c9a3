import fc from 'fast-check';
import { checkEdit } from '../../src/app/checking/checkEdit';
import { checkPeriod } from '../../src/app/checking/checkPeriod';
import { compile } from '../../src/app/scores/compile';
import { common, count, entered, part, yesNo } from '../../src/catalogue/terms';
import { settleSubmissions } from '../../src/core/submission/settleSubmissions';
import { interpret } from '../../src/core/validation/interpret';
import { summarise } from '../../src/core/summary/summarise';
import { cellName, quoteTab } from '../../src/workbook/grid/a1';
import { readPeriodWorkbook } from '../../src/workbook/period/periodWorkbook';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import { rowDisplays, showChecks } from '../../src/workbook/show/showResults';
import { headRows } from '../../src/workbook/grid/table';
import { peopleEdit, play, type PeopleEdit } from './peopleEdits';
import { openSmallOffice, type SmallOffice } from './smallOffice';
import { catalogueOf, commune, criterion, grounds, office, period, scale, unit } from './smallPeriod';
import { differencesBesideMachine } from './differencesBesideMachine';
import { propertyRuns } from './propertyRuns';

/**
 * People type, paste, insert, delete, copy and sort before an action and between its read and its write. The program
 * writes machine cells alone, each beside the row that it speaks of, and in the end each of them is true.
 */
const workbooks = 10;
const interleavings = 500;

const offices = 'Phòng VH-TT, Xã A Ngo, Xã Hồng Hạ';
const catalogue = catalogueOf({
  scales: [scale('s', 4)],
  groups: [{ id: '1.I', scale: 's', title: 'Nhóm một', shortTitle: 'Nhóm một', source: 1 }],
  units: [
    unit('vh-tt', 'Phòng VH-TT', { people: ['vhtt@example.vn'] }),
    commune('a-ngo', 'Xã A Ngo'),
    commune('hong-ha', 'Xã Hồng Hạ'),
  ],
  figures: [
    {
      id: 'cbcc',
      name: 'CBCC',
      unit: 'người',
      scope: 'unit',
      enteredBy: ['a-ngo', 'hong-ha', 'vh-tt'],
      appliesTo: 'all',
      atMost: [],
      grounds,
    },
  ],
  criteria: [
    criterion('1.I.1', { measure: yesNo, leadText: offices, aggregation: 'any' }),
    criterion('1.I.2', {
      measure: part(entered('Số CBCC đã tập huấn'), common('Số CBCC', 'cbcc')),
      leadText: offices,
      aggregation: 'sumRatio',
    }),
    criterion('1.I.3', {
      measure: count(entered('Số tin bài'), 'tin bài'),
      leadText: 'Xã A Ngo, Xã Hồng Hạ',
      aggregation: 'sum',
      weight: { max: 1, scoring: { method: 'target', target: 5 } },
    }),
    criterion('1.I.4', {
      measure: part(entered('Số đã làm'), entered('Số phải làm')),
      leadText: 'Phòng VH-TT',
    }),
  ],
});

type Action = (office: SmallOffice) => unknown;

const actions: Readonly<Record<string, Action>> = {
  edit: ({ world, workbookId }) => checkEdit(world, { workbookId, tab: '1.I' }),
  check: ({ world }) => checkPeriod(world),
  checkUnit: ({ world }) => checkPeriod(world, { unit: 'hong-ha' }),
  compile: ({ world }) => compile(world),
};

interface Interleaving {
  readonly before: readonly PeopleEdit[];
  readonly action: string;
  readonly between: readonly PeopleEdit[];
}

const interleaving: fc.Arbitrary<Interleaving> = fc.record({
  before: fc.array(peopleEdit, { maxLength: 2 }),
  // A look at an edit is what happens most.
  action: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'check', 'checkUnit', 'compile'),
  between: fc.array(peopleEdit, { maxLength: 2 }),
});

/** Half of the ten thousand: two files, so that both cores play. */
export function playInterleavings(seed: number): void {
  const numRuns = propertyRuns(workbooks);
  test(`${String(numRuns * interleavings)} interleavings of people's edits and actions lose and misplace nothing`, () => {
    const counts = { played: 0, writes: 0, submitted: 0 };
    fc.assert(
      fc.property(
        fc.array(interleaving, { minLength: interleavings, maxLength: interleavings, size: 'max' }),
        (sequence) => {
          const office = openSmallOffice(catalogue);
          submitAll(office);
          sequence.forEach((each) => {
            counts.writes += interleave(office, each);
            counts.played += 1;
          });
          office.beforeWrite = () => undefined;
          compile(office.world);
          expect(untrueCells(office.read())).toEqual([]);
          // Each submission was seen once, kept once, and is remembered.
          for (const [unit, rounds, remembered] of keptAndRemembered(office.read())) {
            counts.submitted += remembered;
            expect([unit, rounds]).toEqual([unit, Array.from({ length: remembered }, (_, at) => at + 1)]);
          }
        },
      ),
      { numRuns, endOnFailure: true, seed, reporter: tellFailure },
    );
    expect(counts.played).toBe(numRuns * interleavings);
    expect(counts.writes).toBeGreaterThan(counts.played / 2);
    expect(counts.submitted).toBeGreaterThan(numRuns);
  }, 1_800_000);
}

/** What went wrong, without the hundreds of interleavings that led to it: the same seed and path lead there again. */
function tellFailure({
  failed,
  seed,
  counterexamplePath,
  errorInstance,
}: fc.RunDetails<[Interleaving[]]>): void {
  if (failed)
    throw new Error(`Seed ${String(seed)}, path ${String(counterexamplePath)}`, { cause: errorInstance });
}

/** Every unit explains its rows, enters its figure and ticks, so that what follows also happens to what was submitted. */
function submitAll(office: SmallOffice): void {
  const fill = (title: string, column: string, text: string): void => {
    const { properties, data } = office.headOf(title);
    const keys = (data?.[0]?.rowData?.[0]?.values ?? []).map((cell) => cell.userEnteredValue?.stringValue);
    const rows = (properties?.gridProperties?.rowCount ?? headRows) - headRows;
    const cell = `${quoteTab(title)}!${cellName(headRows, keys.indexOf(column))}`;
    office.type(
      cell,
      Array.from({ length: rows }, () => text),
    );
  };
  fill('1.I', 'explanation', 'Chưa phát sinh');
  fill('Số liệu chung', 'value', '10');
  fill('Nộp báo cáo', 'submit', 'TRUE');
  compile(office.world);
}

/** How often it wrote. */
function interleave(office: SmallOffice, { before, action, between }: Interleaving): number {
  let writes = 0;
  before.forEach((edit) => play(office, edit));
  let left: readonly PeopleEdit[] = between;
  const atRead = between.length > 0 ? [office.read()] : [];
  let after: Spreadsheet | undefined;
  office.beforeWrite = () => {
    left.forEach((edit) => play(office, edit));
    left = [];
  };
  office.afterWrite = (unwritten, now) => {
    writes += 1;
    after = now;
    expect(differencesBesideMachine(unwritten, now)).toEqual([]);
  };
  actions[action]?.(office);
  const now = after ?? office.read();
  expect(untrueRows(now, [now, ...atRead])).toEqual([]);
  return writes;
}

type Examined = readonly [ReturnType<typeof readPeriodWorkbook>, ReturnType<typeof interpret>];

/** Every state is examined once. */
const seen = new WeakMap<Spreadsheet, Examined>();

function examined(workbook: Spreadsheet): Examined {
  const known = seen.get(workbook) ?? examine(workbook);
  seen.set(workbook, known);
  return known;
}

function examine(workbook: Spreadsheet): Examined {
  const reading = readPeriodWorkbook(workbook, { period, office });
  const moment = {
    at: '2021-10-24T08:00',
    today: '2021-10-24',
    periodState: 'open',
  } as const;
  return [reading, settleSubmissions(reading.raw, interpret(reading.raw, moment.today), moment).checked];
}

/** By unit, the rounds of which something was kept, and how many are remembered. */
function keptAndRemembered(workbook: Spreadsheet): readonly (readonly [string, readonly number[], number])[] {
  const { raw } = readPeriodWorkbook(workbook, { period, office });
  return [...raw.submissions].map(([unit, { record }]) => [
    unit,
    raw.snapshots.filter((kept) => kept.unit === unit && kept.content).map(({ round }) => round),
    record?.rounds.length ?? 0,
  ]);
}

/** What a look would still have to write. */
function untrueCells(workbook: Spreadsheet): readonly unknown[] {
  const [reading, checked] = examined(workbook);
  return showChecks(reading, checked, summarise(checked));
}

/** Rows that say what is true of them in none of these states of the workbook. */
function untrueRows(workbook: Spreadsheet, states: readonly Spreadsheet[]): readonly unknown[] {
  // A later state is looked at only where the first says something else: most often it is the one that was written.
  const displays: (ReturnType<typeof rowDisplays> | undefined)[] = [];
  const displayOf = (state: Spreadsheet, at: number): ReturnType<typeof rowDisplays> =>
    (displays[at] ??= rowDisplays(examined(state)[1], office));
  const [{ entries }] = examined(workbook);
  return entries.flatMap(({ table, keys }) =>
    table.rows.flatMap((row, at) => {
      const key = keys[at] ?? '';
      const shown = [row.cell('status').typed, row.cell('fix').typed ?? ''];
      const isTrue = states.some((state, at) => {
        const allowed = displayOf(state, at).get(key);
        return allowed?.status === shown[0] && (allowed?.fix ?? '') === shown[1];
      });
      return isTrue
        ? []
        : [{ key, shown, allowed: states.map((state, at) => displayOf(state, at).get(key)) }];
    }),
  );
}
