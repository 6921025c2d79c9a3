import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  Answer,
  CheckResult,
  CompileResult,
  ControlUpdateResult,
  ExplainResult,
  UpdateResult,
} from '../../src/app/api/api';
import { exampleMoment } from '../../scripts/examples/playExamples';
import { formatFile, unpackState } from '../../scripts/golden/packedWorkspace';
import { createHost, type Host } from '../../scripts/host';
import { operator } from '../../scripts/period/runPeriod';
import { cellName } from '../../src/workbook/grid/a1';
import { formats } from '../../src/workbook/tabs/list';
import { contentFields, contentOf, enteredIn } from '../support/periodContent';
import { builtBundle } from '../support/run/runFolder';
import { keptOffice, reopen } from './keptOffice';
import { done, refusal, root, type Office } from './office';
import { keepOnly } from './shortCatalogue';

const all = Array.from({ length: formats.current }, (_, at) => at + 1);
const older = all.slice(0, -1);

test('every format has its golden workspace, none of them large', () => {
  const folder = dirname(formatFile(root, 1));
  expect(all.map((format) => [format, existsSync(formatFile(root, format))])).toEqual(
    all.map((format) => [format, true]),
  );
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toHaveLength(all.length);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

interface Released {
  readonly host: Host;
  readonly controlId: string;
  readonly workbookId: string;
}

/** Both workbooks of the sample as the program of a format left them, in the hands of today's. */
function open(format: number): Released {
  const state = unpackState(formatFile(root, format));
  const host = createHost({ bundle: builtBundle(), owner: operator, now: exampleMoment, state });
  const period = host.drive
    .list()
    .find(({ appProperties, mimeType }) => 'period' in appProperties && mimeType.endsWith('.spreadsheet'));
  const controlId = period?.appProperties['control'];
  if (!period || controlId === undefined) throw new Error('The workspace holds no period');
  return { host, controlId, workbookId: period.id };
}

/** What the sample comes to, as `npm run golden` wrote it. */
const golden = JSON.parse(readFileSync(join(root, 'test/golden/summary.json'), 'utf8')) as {
  readonly ledgers: { readonly self: { readonly scales: unknown } };
};

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'number' ? Number(item.toPrecision(12)) : item,
    ),
  );

const codesOf = (found: CheckResult): ReadonlySet<string> => new Set(found.findings.map(({ code }) => code));

const look = ({ host }: Released, fileId: string): gapi.client.sheets.Spreadsheet =>
  host.look(operator, fileId, { fields: `${contentFields.slice(0, -1)},protectedRanges),developerMetadata` });

const titlesOf = ({ sheets = [] }: gapi.client.sheets.Spreadsheet): readonly unknown[] =>
  sheets.map(({ properties }) => properties?.title);

/** The keys of the columns of each tab, as they stand. */
const columnsOf = ({
  sheets = [],
}: gapi.client.sheets.Spreadsheet): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    sheets.map(({ properties, data }) => [
      String(properties?.title),
      (data?.[0]?.rowData?.[0]?.values ?? []).map(({ userEnteredValue }) => userEnteredValue?.stringValue),
    ]),
  );

/** Until format 3 points that people type were shown by a pattern that leaves a sign after whole ones: "5,". */
const withoutOldFormat = (entered: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...entered].map(([place, cell]) => [
      place,
      cell.replace('{"type":"NUMBER","pattern":"#,##0.##"}', 'null'),
    ]),
  );

/** Free text came to be text with format 3: what was typed stays to the byte, and is shown as it was typed from now on. */
const asText = (format: number, entered: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...entered].map(([place, cell]) => {
      const free =
        format < 3 && /(?: explanation| documentNo| note| valueNote| comment| subjectFix)$/.test(place);
      const [value, was, note] = JSON.parse(cell) as readonly unknown[];
      // A day that somebody typed goes on being one.
      const isDay = JSON.stringify(was ?? null).includes('"DATE"');
      return [
        place,
        free && !isDay
          ? JSON.stringify([value, { type: 'TEXT', pattern: '@' }, note])
          : JSON.stringify([value, was, note]),
      ];
    }),
  );

describe.each(older)('workbooks of format %i', (format) => {
  let released: Released;
  let before: gapi.client.sheets.Spreadsheet;

  beforeAll(() => {
    released = open(format);
    before = look(released, released.workbookId);
  });

  test('are explained, checked and compiled, and say that they are older', () => {
    const { host } = released;
    const explained = done(host.run('explain', ['1.I.5']) as Answer<ExplainResult>);
    expect(explained.text).toContain('1.I.5');
    const found = done(host.run('checkAll') as Answer<CheckResult>);
    expect([codesOf(found).has('workbookOlder'), codesOf(found).has('controlOlder')]).toEqual([
      format < formats.period,
      format < formats.control,
    ]);
    for (const { code, message } of found.findings.filter((finding) => finding.code.endsWith('Older'))) {
      expect([code, message]).toEqual([code, expect.stringContaining(`mẫu ${String(format)}`)]);
    }
    const { summary } = done(host.run('compile') as Answer<CompileResult>);
    expect(summary.ledgers.self.criteria).toHaveLength(176);
    // The points are those that the program of that format came to.
    expect(rounded(summary.ledgers.self.scales)).toEqual(golden.ledgers.self.scales);
    expect(found.units.length).toBeGreaterThan(10);
  });

  test('are brought up, each by its action, and nothing that people may have typed is touched', () => {
    const { host, controlId, workbookId } = released;
    const type = (column: string, text: string): void => {
      const tab = before.sheets?.find(({ properties }) => properties?.title === '1.I');
      const rows = (tab?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
        values.map(({ userEnteredValue }) => userEnteredValue?.stringValue),
      );
      const row = rows.findIndex((cells) => cells.includes('1.I.5@a-ngo'));
      host.type(operator, workbookId, `'1.I'!${cellName(row, rows[0]?.indexOf(column) ?? 0)}`, [[text]]);
    };
    type('appraisedPoints', '85%');
    type('comment', '12/10/2021');
    before = look(released, workbookId);
    const shownBefore = JSON.stringify([...enteredIn(contentOf(before.sheets)).values()]);
    expect([shownBefore.includes('PERCENT'), shownBefore.includes('DATE')]).toEqual([true, true]);
    const control = done(host.run('updateControl') as Answer<ControlUpdateResult>);
    const brought = `Đưa sổ từ mẫu ${String(format)} lên mẫu ${String(formats.current)}.`;
    const isControlOlder = format < formats.control;
    expect([control.needed, control.from, control.lines[0] === brought]).toEqual([
      isControlOlder,
      format,
      isControlOlder,
    ]);
    expect(control.to).toBe(isControlOlder ? formats.current : format);
    const planned = done(host.run('reviewUpdate') as Answer<UpdateResult>);
    const updated = done(host.run('updatePeriod') as Answer<UpdateResult>);
    expect(updated.lines).toEqual(planned.lines);
    expect(updated.lines.includes(brought)).toBe(format < formats.period);

    const after = look(released, workbookId);
    const entered = enteredIn(contentOf(before.sheets));
    const restyled = format < 3 ? withoutOldFormat(entered) : entered;
    expect(enteredIn(contentOf(after.sheets))).toEqual(asText(format, restyled));
    // What was there stands where it stood: columns came at the right edge alone.
    const [was, is] = [columnsOf(before), columnsOf(after)];
    for (const [title, keys] of Object.entries(was)) {
      expect([title, is[title]?.slice(0, keys.length)]).toEqual([title, keys]);
    }
    const fresh = open(formats.current);
    expect(titlesOf(look(released, controlId))).toEqual(titlesOf(look(fresh, fresh.controlId)));
    const ownTabs = look(fresh, fresh.workbookId);
    expect(titlesOf(after)).toEqual(titlesOf(ownTabs));
    const expected = columnsOf(ownTabs);
    for (const [title, keys] of Object.entries(is)) {
      expect([title, [...keys].toSorted()]).toEqual([title, [...(expected[title] ?? [])].toSorted()]);
    }

    const found = done(host.run('checkAll') as Answer<CheckResult>);
    expect([...codesOf(found)]).not.toEqual(expect.arrayContaining(['workbookOlder']));
    expect([...codesOf(found)]).not.toEqual(expect.arrayContaining(['controlOlder']));
    expect(done(host.run('updatePeriod') as Answer<UpdateResult>).needed).toBe(false);
    expect(done(host.run('updateControl') as Answer<ControlUpdateResult>).needed).toBe(false);
  });
});

describe('a period of an older format that is closed', () => {
  test('is brought up as well, while what is asked for stays as it is', () => {
    const [format = 1] = older;
    const { host } = open(format);
    host.clock.set('2021-11-02T01:00:00Z');
    done(host.run('checkAll') as Answer<CheckResult>);
    done(host.run('closePeriod') as Answer<unknown>);
    const updated = done(host.run('updatePeriod') as Answer<UpdateResult>);
    expect([updated.needed, updated.plan.rows.added]).toEqual([true, []]);
    // Format, tabs and columns, and nothing beside them.
    for (const line of updated.lines) expect(line).toMatch(/^(Đưa sổ từ mẫu|Thêm tab|Thêm cột)/);
    expect(refusal(host.run('updatePeriod') as Answer<UpdateResult>)).toContain(
      'không thêm, bớt dòng nhập nữa',
    );
  });
});

test('an update of an older workbook that is cut short is completed by the next one', () => {
  const [format = 1] = older;
  const { host } = open(format);
  const run = (action: string): Answer<UpdateResult> => host.run(action) as Answer<UpdateResult>;
  // Its tabs and columns come in the first write, what else has changed in the second.
  for (const nth of [1, 2]) {
    host.faults.failAt({
      service: 'Sheets.Spreadsheets',
      method: 'batchUpdate',
      nth,
      code: 503,
      lasting: true,
    });
    expect(run('updatePeriod').ok).toBe(false);
    host.faults.clear();
  }
  done(run('updatePeriod'));
  expect(done(run('updatePeriod')).needed).toBe(false);
  const found = done(host.run('checkAll') as Answer<CheckResult>);
  expect(codesOf(found).has('workbookOlder')).toBe(false);
});

/** A period with few criteria. */
function openSmallPeriod(office: Office): string {
  done(office.seed());
  keepOnly(office);
  return done(office.create()).workbookId;
}

describe('workbooks of a format that is newer than the program', () => {
  test.each(['control', 'period'] as const)(
    'are refused with the reason, and nothing is written: the %s workbook',
    (which) => {
      const kept = keptOffice('small period', openSmallPeriod);
      const office = reopen(kept);
      const { controlId, made: workbookId } = kept;
      // As the release after this one notes it.
      office.edit(which === 'control' ? controlId : workbookId, {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: 'soDiemFormat' } }],
          developerMetadata: { metadataValue: String(formats.current + 1) },
          fields: 'metadataValue',
        },
      });
      const before = [controlId, workbookId].map(office.print);
      const [known, newer] = [String(formats.current), String(formats.current + 1)];
      for (const action of ['checkAll', 'compile', 'updatePeriod', 'linkEvidence']) {
        expect([action, refusal(office.host.run(action) as Answer<unknown>)]).toEqual([
          action,
          expect.stringContaining(`mẫu ${newer}; bản đang chạy chỉ đọc được đến mẫu ${known}`),
        ]);
      }
      expect([controlId, workbookId].map(office.print)).toEqual(before);
    },
  );
});
