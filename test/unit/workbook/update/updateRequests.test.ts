import fc from 'fast-check';
import { updateMask, readMask } from '../../../../src/app/world/masks';
import type { Catalogue, Unit } from '../../../../src/core/model';
import { figuresOf } from '../../../../src/core/catalogue/assign';
import { interpret } from '../../../../src/core/validation/interpret';
import { cutParts } from '../../../../src/workbook/grid/cutRequests';
import { keyRange, movedTab } from '../../../../src/workbook/grid/movedTab';
import { buildPeriod } from '../../../../src/workbook/period/buildPeriod';
import { readPeriodWorkbook } from '../../../../src/workbook/period/periodWorkbook';
import type { Staff } from '../../../../src/workbook/protection/tiles';
import { updateRequests, type PeriodUpdate } from '../../../../src/workbook/update/updateRequests';
import {
  contentFields,
  contentOf,
  differencesFrom,
  enteredIn,
  leftOver,
  type PeriodContent,
} from '../../../support/periodContent';
import { randomCatalogue } from '../../../support/randomCatalogue';
import { office, period } from '../../../support/smallPeriod';
import { newWorkbook, type LiveWorkbook } from '../sheetsCore';
import { propertyRuns } from '../../../support/propertyRuns';

const owner = 'vhtt@aluoi.example.vn';
const staffOf = ({ units }: Catalogue): Staff => ({
  state: 'open',
  owner,
  office: office.shortName,
  operators: [owner],
  units,
  excepted: new Set(),
});

function created(catalogue: Catalogue): LiveWorkbook {
  const workbook = newWorkbook();
  workbook.write(
    buildPeriod(
      {
        period,
        catalogue,
        office,
        owner,
        operators: [owner],
        folderUrl: () => undefined,
        previous: new Map(),
      },
      workbook.read('sheets(properties)'),
    ),
  );
  return workbook;
}

const planned = (workbook: LiveWorkbook, wanted: Catalogue): PeriodUpdate =>
  updateRequests(workbook.read(updateMask), {
    wanted,
    period,
    office,
    staff: staffOf(wanted),
    user: owner,
  });

/** The tab whose rows are not where they should be, as the writing itself shows it. */
function write(workbook: LiveWorkbook, { parts, keyed }: PeriodUpdate): string | undefined {
  const answers = cutParts(parts).map((requests) => workbook.write(requests, keyed.map(keyRange)));
  const last = answers[answers.length - 1];
  return last && movedTab(last, keyed);
}

const content = (workbook: LiveWorkbook): PeriodContent => contentOf(workbook.look(contentFields).sheets);

/** Some offices are dissolved, others renamed, or have other people; those that lead by name stay. */
const randomUnits = (units: readonly Unit[]): fc.Arbitrary<readonly Unit[]> =>
  fc
    .tuple(
      ...units.map((unit) =>
        fc.record({
          stays: unit.id === 'vp' || unit.id === 'noi-vu' ? fc.constant(true) : fc.boolean(),
          suffix: fc.constantFrom('', '', ' mới'),
          people: fc.constantFrom([], [`${unit.id}@xa.vn`]),
        }),
      ),
    )
    .map((changes) =>
      units.flatMap((unit, at) => {
        const { stays, suffix, people } = changes[at] ?? { stays: true, suffix: '', people: [] };
        return stays || !units.some((other) => other.kind === 'commune' && other !== unit)
          ? [{ ...unit, name: unit.name + suffix, aliases: [unit.name], people }]
          : [];
      }),
    );

/** Groups without criteria are not there; figures that nobody needs neither. */
const someCatalogue: fc.Arbitrary<Catalogue> = randomCatalogue
  .chain((catalogue) => randomUnits(catalogue.units).map((units) => ({ ...catalogue, units })))
  .map((catalogue) => ({
    ...catalogue,
    groups: catalogue.groups.filter(({ id }) => catalogue.criteria.some(({ group }) => group === id)),
    figures: catalogue.figures.map((figure) => ({
      ...figure,
      enteredBy: figure.enteredBy.filter((id) => catalogue.units.some((unit) => unit.id === id)),
    })),
  }))
  .chain((catalogue) =>
    fc.boolean().map((spare) => ({
      ...catalogue,
      figures: catalogue.figures.filter(
        ({ id }) => spare || catalogue.criteria.some((criterion) => figuresOf(criterion).includes(id)),
      ),
    })),
  )
  .chain((catalogue) =>
    fc
      .subarray([...catalogue.criteria], { minLength: 1 })
      .map((criteria) => ({ ...catalogue, criteria }))
      .map((fewer) => ({
        ...fewer,
        groups: fewer.groups.filter(({ id }) => fewer.criteria.some(({ group }) => group === id)),
      })),
  );

/** What happens between two updates. */
const deed = fc.record({
  kind: fc.constantFrom('type', 'type', 'type', 'sort', 'insertRow', 'insertColumn', 'loseValidation'),
  tab: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  value: fc.constantFrom(
    { numberValue: 12 },
    { numberValue: 0.85 },
    { stringValue: '1.234' },
    { boolValue: true },
    { formulaValue: '=1+1' },
  ),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

const typedColumns = ['yesNo', 'numerator', 'denominator', 'explanation', 'note', 'value', 'valueNote'];

function perform(workbook: LiveWorkbook, { kind, tab, row, column, value }: Deed): void {
  const fields = 'sheets(properties,data(rowData(values(userEnteredValue))))';
  const sheets = (workbook.look(fields).sheets ?? []).filter(({ properties }) =>
    /^(\d\.|Số liệu chung)/.test(properties?.title ?? ''),
  );
  const { properties, data } = sheets[tab % sheets.length] ?? {};
  const sheetId = properties?.sheetId ?? 0;
  const { rowCount = 4, columnCount = 1 } = properties?.gridProperties ?? {};
  const keys = (data?.[0]?.rowData?.[0]?.values ?? []).map((cell) => cell.userEnteredValue?.stringValue);
  const rowIndex = 3 + (row % (rowCount - 3));
  const columns = typedColumns.flatMap((key) => (keys.includes(key) ? [keys.indexOf(key)] : []));
  const columnIndex = columns[column % columns.length] ?? 0;
  const start = { sheetId, rowIndex, columnIndex };
  const insert = (dimension: 'ROWS' | 'COLUMNS', at: number): object => ({
    insertDimension: {
      range: { sheetId, dimension, startIndex: at, endIndex: at + 1 },
      inheritFromBefore: at > 3,
    },
  });
  switch (kind) {
    case 'sort':
      return void workbook.write([
        {
          sortRange: {
            range: {
              sheetId,
              startRowIndex: 3,
              endRowIndex: rowCount,
              startColumnIndex: 0,
              endColumnIndex: columnCount,
            },
            sortSpecs: [{ dimensionIndex: column % columnCount, sortOrder: 'DESCENDING' }],
          },
        },
      ]);
    case 'insertRow':
      return void workbook.write([insert('ROWS', rowIndex)]);
    case 'insertColumn':
      return void workbook.write([insert('COLUMNS', column % columnCount)]);
    case 'loseValidation':
      return void workbook.write([
        { updateCells: { rows: [{ values: [{}] }], fields: 'dataValidation', start } },
      ]);
    case 'type': {
      const format =
        value.numberValue === 0.85 ? { numberFormat: { type: 'PERCENT', pattern: '0%' } } : undefined;
      const cell = { userEnteredValue: value, ...(format && { userEnteredFormat: format }) };
      const mask = format ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue';
      return void workbook.write([{ updateCells: { rows: [{ values: [cell] }], fields: mask, start } }]);
    }
  }
}

const story = fc.record({
  first: someCatalogue,
  chapters: fc.array(fc.tuple(fc.array(deed, { maxLength: 8 }), someCatalogue), {
    minLength: 1,
    maxLength: 3,
  }),
});

describe('a period workbook that is brought up to date with the control workbook', () => {
  test('is as one made afresh, keeps all that was entered, marks what is no longer asked for, and stays so', () => {
    fc.assert(
      fc.property(story, ({ first, chapters }) => {
        const workbook = created(first);
        for (const [deeds, wanted] of chapters) {
          deeds.forEach((each) => {
            perform(workbook, each);
          });
          const entered = enteredIn(content(workbook));

          const update = planned(workbook, wanted);
          expect(write(workbook, update)).toBeUndefined();

          const updated = content(workbook);
          const still = enteredIn(updated);
          expect([...entered].filter(([key, cell]) => still.get(key) !== cell)).toEqual([]);
          const fresh = content(created(wanted));
          expect(differencesFrom(fresh, updated)).toEqual([]);
          expect(leftOver(fresh, updated).filter((line) => !isMarked(line))).toEqual([]);
          expect(planned(workbook, wanted).parts).toEqual([]);
          const reading = readPeriodWorkbook(workbook.read(readMask), { period, office });
          const { issues } = interpret(reading.raw, '2021-10-24');
          const keys = ['rowMissing', 'rowUnknown', 'rowDuplicated', 'figureRowMissing'];
          expect(issues.filter(({ code }) => keys.includes(code))).toEqual([]);
        }
      }),
      { numRuns: propertyRuns(15) },
    );
  }, 120_000);
});

const isMarked = (line: string): boolean =>
  /^(\d\.\S+|Số liệu chung) \S+: ⊘ Không còn yêu cầu$/.test(line) ||
  /^Nộp báo cáo \S+: ⊘ Không còn tham gia$/.test(line) ||
  /^Danh mục \S+: $/.test(line) ||
  line.startsWith('Thang điểm');
