import { common, entered, part } from '../../../../src/catalogue/terms';
import type { Interval } from '../../../../src/core/model';
import type { RawPeriod, RawSubmission } from '../../../../src/core/rows/rawPeriod';
import {
  settleSubmissions,
  type SettledPeriod,
  type SettlingMoment,
} from '../../../../src/core/submission/settleSubmissions';
import { firstRecord } from '../../../../src/core/rows/submissionRecord';
import { summarise } from '../../../../src/core/summary/summarise';
import { rowDisplays } from '../../../../src/workbook/show/showResults';
import { interpret } from '../../../../src/core/validation/interpret';
import {
  blankLine,
  notAppraised,
  rawFigure,
  rawPeriodOf,
  rawRow,
  type TypedEntry,
} from '../../../support/rawPeriod';
import { office, catalogueOf, criterion, grounds, scale, unit, withId } from '../../../support/smallPeriod';

const now: SettlingMoment = {
  at: '2021-10-20T09:00',
  today: '2021-10-20',
  periodState: 'open',
};

const catalogue = catalogueOf({
  scales: [scale('readiness', 2)],
  groups: [{ id: '1.I', scale: 'readiness', title: 'Nhóm', shortTitle: 'Nhóm', source: 1 }],
  units: [unit('vp', 'Văn phòng')],
  criteria: [
    criterion('1.I.1'),
    criterion('1.I.2', { measure: part(entered('Đã tập huấn'), common('Số CBCC', 'cbcc')) }),
  ],
  figures: [
    {
      id: 'cbcc',
      name: 'Số CBCC',
      unit: 'người',
      scope: 'unit',
      enteredBy: ['vp'],
      appliesTo: 'all',
      atMost: [],
      grounds,
    },
  ],
});

interface Entered {
  readonly first?: TypedEntry;
  readonly second?: TypedEntry;
  readonly staff?: number;
  readonly staffNote?: string;
  readonly line?: Partial<RawSubmission>;
  readonly verdict?: 'returned' | 'accepted';
}

/** All is entered, and nothing wrong, unless said otherwise. */
function periodWith(
  { first = { yesNo: 'Có' }, second = { numerator: 6 }, staff, staffNote, line = {}, verdict }: Entered,
  change: Partial<RawPeriod> = {},
): RawPeriod {
  const appraisal = { ...notAppraised, ...(verdict && { verdict }), comment: { typed: 'Xem lại' } };
  return rawPeriodOf(catalogue, {
    rows: [
      rawRow({ criterion: '1.I.1', unit: 'vp' }, first, appraisal),
      rawRow({ criterion: '1.I.2', unit: 'vp' }, second),
    ],
    figures: [rawFigure('cbcc', 'vp', staff ?? (staffNote === undefined ? 12 : undefined), staffNote)],
    submissions: new Map([['vp', { ...blankLine, ...line }]]),
    ...change,
  });
}

const settle = (raw: RawPeriod, moment: Partial<SettlingMoment> = {}): SettledPeriod => {
  const at = { ...now, ...moment };
  return settleSubmissions(raw, interpret(raw, at.today), at);
};

/** The same period a look later: what was remembered and kept comes back, with what changed meanwhile. */
function later(before: RawPeriod, settled: SettledPeriod, change: Entered): RawPeriod {
  const old = before.submissions.get('vp') ?? blankLine;
  const record = settled.units.get('vp')?.record ?? firstRecord;
  return periodWith(
    { ...change, line: { ...old, record, ...change.line } },
    { snapshots: [...before.snapshots, ...settled.snapshots] },
  );
}

const codes = ({ checked }: SettledPeriod): readonly string[] => checked.issues.map(({ code }) => code);
const stateOf = ({ units }: SettledPeriod): string | undefined => units.get('vp')?.record.state;

const ticked = { tick: { typed: true } };
const accepting = { ...ticked, decision: { typed: 'Chấp nhận' }, verdict: 'accepted', reply: '' } as const;

describe('a tick', () => {
  test('counts where nothing is wrong, and what stands in the rows is kept', () => {
    const settled = settle(periodWith({ line: ticked }));
    expect(stateOf(settled)).toBe('submitted');
    expect(settled.events).toMatchObject([{ unit: 'vp', kind: 'submitted', from: 'open', to: 'submitted' }]);
    expect(settled.snapshots).toEqual([
      {
        unit: 'vp',
        round: 1,
        files: [],
        seal: expect.stringMatching(/^\w{5}-\w{5}$/) as string,
        at: now.at,
        content: {
          rows: { '1.I.1': { yesNo: 'Có' }, '1.I.2': { numerator: '6' } },
          figures: { cbcc: { value: '12' } },
        },
      },
    ]);
    expect(settled.checked.submissions.get('vp')).toEqual({ state: 'submitted', since: now.at, late: false });
  });

  test.each<readonly [string, Entered, number, number]>([
    ['an error in a row', { first: { yesNo: 'chắc vậy' } }, 1, 0],
    ['a row without a value', { first: {} }, 0, 1],
    ['a figure below zero', { staff: -3 }, 1, 0],
    ['a figure without a value', { staffNote: ' ' }, 0, 1],
  ])('does not count beside %s', (_, entry, errors, missing) => {
    const settled = settle(periodWith({ ...entry, line: ticked }));
    expect(stateOf(settled)).toBe('open');
    expect(settled.units.get('vp')?.hint).toEqual({ code: 'blocked', errors, missing });
    expect([settled.events, settled.snapshots]).toEqual([[], []]);
  });

  test.each<readonly [string, Entered]>([
    ['a row that is explained', { first: { explanation: 'Chưa có kinh phí' } }],
    ['a row that does not apply', { first: { notApplicable: true, explanation: 'Không có bộ phận này' } }],
    ['a figure that is explained', { second: { explanation: 'Chưa thống kê' }, staffNote: 'Chưa thống kê' }],
    ['a warning', { second: { numerator: 6, documentDate: '30/09/2010' } }],
  ])('counts beside %s', (_, entry) => {
    expect(stateOf(settle(periodWith({ ...entry, line: ticked })))).toBe('submitted');
  });

  test('that nobody can read changes nothing, and is told', () => {
    const settled = settle(periodWith({ line: { tick: { typed: 'để xem' } } }));
    expect([stateOf(settled), codes(settled)]).toEqual(['open', ['tickUnreadable']]);
  });
});

describe('after a submission', () => {
  const raw = periodWith({ line: ticked });
  const first = settle(raw);

  test('the same again changes nothing', () => {
    const again = settle(later(raw, first, {}), { at: '2021-10-20T10:00' });
    expect([again.events, again.snapshots, codes(again)]).toEqual([[], [], []]);
    expect(again.units.get('vp')?.record).toEqual(first.units.get('vp')?.record);
  });

  test('each cell that changed is named with both values, in the row and in the figures', () => {
    const changed = settle(later(raw, first, { first: { yesNo: 'Không', note: 'mới' }, staff: 13 }));
    expect(changed.checked.issues).toMatchObject([
      {
        code: 'changedAfterSubmission',
        severity: 'warning',
        where: { unit: 'vp', criterion: '1.I.1', column: 'yesNo' },
        params: { before: 'Có', after: 'Không', at: now.at },
      },
      { where: { criterion: '1.I.1', column: 'note' }, params: { before: '', after: 'mới' } },
      { where: { figure: 'cbcc', column: 'value' }, params: { before: '12', after: '13' } },
    ]);
    expect(stateOf(changed)).toBe('submitted');
  });

  test('a row or a figure that is no longer asked for was changed by nobody', () => {
    const raw = periodWith({ line: ticked });
    const first = settle(raw);
    const [row] = raw.rows;
    const fewer = later(raw, first, {});
    const former = { former: new Set(['1.I.2@vp', 'cbcc@vp']), rows: row ? [row] : [], figures: [] };
    const { checked } = settle({ ...fewer, ...former });
    expect(checked.issues.filter(({ code }) => code === 'changedAfterSubmission')).toEqual([]);
  });

  test('what was returned may change without a word, and counts anew once it has', () => {
    const returned = later(raw, first, {
      line: { decision: { typed: 'Trả lại' }, verdict: 'returned', reply: 'Sai' },
      verdict: 'returned',
    });
    const second = settle(returned);
    expect(stateOf(second)).toBe('returned');
    expect(second.units.get('vp')?.returnedRows).toMatchObject([
      { criterion: '1.I.1', appraisal: { comment: 'Xem lại' } },
    ]);
    const wrong = later(returned, second, { first: { yesNo: 'hm' }, verdict: 'returned' });
    expect(codes(settle(wrong))).toEqual(['yesNoUnreadable']);
    const mended = settle(later(wrong, settle(wrong), { first: { yesNo: 'Không' } }), {
      at: '2021-10-21T08:00',
    });
    expect([stateOf(mended), codes(mended)]).toEqual(['resubmitted', []]);
    expect(mended.snapshots).toMatchObject([{ round: 2, at: '2021-10-21T08:00' }]);
  });

  test('a snapshot that is gone or can’t be read is told, and nothing is compared', () => {
    const gone = { ...later(raw, first, { staff: 13 }), snapshots: [] };
    expect(codes(settle(gone))).toEqual(['snapshotLost']);
    const damaged = { ...gone, snapshots: [{ unit: 'vp', round: 1, at: now.at }] };
    expect(codes(settle(damaged))).toEqual(['snapshotLost']);
  });

  test('a snapshot that was kept twice is read from the last whole one', () => {
    const twice = later(raw, first, {});
    const [kept] = first.snapshots;
    const broken = { unit: 'vp', round: 1, at: now.at };
    const settled = settle({ ...twice, snapshots: kept ? [broken, kept, broken] : [] });
    expect(codes(settled)).toEqual([]);
  });

  test('a memory that is lost is made anew from what was kept, with its time', () => {
    const lost = {
      ...later(raw, first, {}),
      submissions: new Map([['vp', { ...blankLine, ...ticked, memoryLost: true }]]),
    };
    const settled = settle(lost, { at: '2021-11-02T09:00', today: '2021-11-02' });
    expect(codes(settled)).toEqual(['submissionMemoryLost']);
    expect(settled.checked.submissions.get('vp')).toEqual({ state: 'submitted', since: now.at, late: false });
    expect(settled.events).toEqual([]);
  });

  test.each<readonly [string, RawSubmission['extendedTo'], boolean]>([
    ['within its extension was in time', { typed: '05/11/2021' }, false],
    ['after its extension was late', { typed: '02/11/2021' }, true],
    ['without an extension was late', {}, true],
    ['beside an extension that can’t be read was late', { typed: 'mai' }, true],
  ])('a submission %s, also when the memory of it is lost', (_, extendedTo, late) => {
    const atThree = { at: '2021-11-03T09:00', today: '2021-11-03' };
    const line = { ...ticked, extendedTo };
    const before = periodWith({ line });
    const seen = settle(before, atThree);
    expect(seen.checked.submissions.get('vp')).toEqual({ state: 'submitted', since: atThree.at, late });
    const lost = {
      ...later(before, seen, {}),
      submissions: new Map([['vp', { ...blankLine, ...line, memoryLost: true }]]),
    };
    const settled = settle(lost, { at: '2021-11-20T09:00', today: '2021-11-20' });
    expect(settled.checked.submissions.get('vp')).toEqual({ state: 'submitted', since: atThree.at, late });
  });
});

describe('what VH-TT wrote', () => {
  test('where nothing is submitted, is told to VH-TT', () => {
    const settled = settle(periodWith({ line: { ...accepting, tick: {} } }));
    expect(settled.checked.issues).toEqual([
      {
        code: 'decisionWithoutSubmission',
        severity: 'warning',
        where: { unit: 'vp', column: 'decision' },
        params: { verdict: 'accepted' },
      },
    ]);
  });

  test('and nobody can read, is told and changes nothing', () => {
    const raw = periodWith({ line: ticked });
    const accepted = later(raw, settle(raw), { line: accepting });
    const line = {
      ...blankLine,
      ...ticked,
      decision: { typed: 'Được' },
      extendedTo: { typed: 'mai' },
      record: settle(accepted).units.get('vp')?.record ?? firstRecord,
    };
    const settled = settle({ ...accepted, submissions: new Map([['vp', line]]) });
    expect([stateOf(settled), codes(settled)]).toEqual([
      'accepted',
      ['decisionUnreadable', 'extensionUnreadable'],
    ]);
  });

  test.each<readonly [string, RawSubmission['extendedTo']]>([
    ['a date', { typed: 44505, format: 'DATE' }],
    ['its serial number, as a look without formats sees it', { typed: 44505 }],
    ['text', { typed: '05/11/2021' }],
  ])('as the last day of a unit is read from %s', (_, extendedTo) => {
    const settled = settle(periodWith({ line: { ...ticked, extendedTo } }), {
      at: '2021-11-05T09:00',
      today: '2021-11-05',
      periodState: 'closed',
    });
    expect(settled.checked.submissions.get('vp')).toEqual({
      state: 'submitted',
      since: '2021-11-05T09:00',
      late: false,
    });
    expect(settled.events.map(({ kind }) => kind)).toEqual(['extended', 'submitted']);
  });
});

describe('in the ledger of the appraisers, an accepted submission', () => {
  const raw = periodWith({ line: ticked });
  const first = settle(raw);
  const scoreOf = (settled: SettledPeriod, ledger: 'self' | 'appraised', id: string): Interval =>
    withId(summarise(settled.checked).ledgers[ledger].criteria, id).score;
  const accepted = later(raw, first, { line: accepting });

  test('counts its rows as accepted, as much as they claim', () => {
    expect([scoreOf(first, 'appraised', '1.I.1'), scoreOf(first, 'appraised', '1.I.2')]).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 0.5 },
    ]);
    const settled = settle(accepted);
    expect([scoreOf(settled, 'appraised', '1.I.1'), scoreOf(settled, 'appraised', '1.I.2')]).toEqual([
      { low: 1, high: 1 },
      { low: 0.5, high: 0.5 },
    ]);
    expect(scoreOf(settled, 'self', '1.I.2')).toEqual(scoreOf(first, 'self', '1.I.2'));
  });

  test('is told where it is the office’s own, and the rows say by what they count', () => {
    const settled = settle({ ...accepted, office: { ...accepted.office, id: 'vp' } });
    expect(settled.checked.issues).toMatchObject([
      { code: 'selfAccepted', where: { unit: 'vp', column: 'decision' } },
    ]);
    expect(settled.checked.rows.map(({ appraisal }) => appraisal)).toMatchObject([
      { verdict: 'accepted', bySubmission: true },
      { verdict: 'accepted', bySubmission: true },
    ]);
    expect([...rowDisplays(settled.checked, office).values()].map(({ status }) => status)).toEqual([
      '★ Đã thẩm định (tự thẩm định)',
      '★ Đã thẩm định (tự thẩm định)',
    ]);
    expect([...rowDisplays(settle(accepted).checked, office).values()].map(({ status }) => status)).toEqual([
      '★ Đã thẩm định',
      '★ Đã thẩm định',
    ]);
  });

  test('leaves a verdict of its own to a row', () => {
    const settled = settle(later(raw, first, { line: accepting, verdict: 'returned' }));
    expect(scoreOf(settled, 'appraised', '1.I.1')).toEqual({ low: 0, high: 0 });
  });

  test('does not cover what changed after it, nor what draws on a figure that changed', () => {
    const settled = settle(
      later(accepted, settle(accepted), { first: { yesNo: 'Có', note: 'mới' }, staff: 10 }),
    );
    expect(stateOf(settled)).toBe('accepted');
    expect([scoreOf(settled, 'appraised', '1.I.1'), scoreOf(settled, 'appraised', '1.I.2')]).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 0.6 },
    ]);
  });

  test('settles a claim that a row does not apply: it leaves both ends', () => {
    const away = { first: { notApplicable: true, explanation: 'Không có' } };
    const claimed = periodWith({ ...away, line: ticked });
    const before = settle(claimed);
    const excluded = (settled: SettledPeriod): Interval =>
      withId(summarise(settled.checked).ledgers.appraised.criteria, '1.I.1').excluded;
    expect(excluded(before)).toEqual({ low: 0, high: 1 });
    expect(excluded(settle(later(claimed, before, { ...away, line: accepting })))).toEqual({
      low: 1,
      high: 1,
    });
  });

  test('says nothing of a row that claims nothing: all stays possible', () => {
    const explained = { first: { explanation: 'Chưa có' } };
    const open = periodWith({ ...explained, line: ticked });
    const settled = settle(later(open, settle(open), { ...explained, line: accepting }));
    expect(scoreOf(settled, 'appraised', '1.I.1')).toEqual({ low: 0, high: 1 });
  });
});

describe('the seal of a submission', () => {
  const file = { id: 'f', name: 'HĐ 12.pdf', md5: 'một' };
  const raw = { ...periodWith({ line: ticked }), filesOf: () => [file] };
  const first = settle(raw);
  const withFiles = (
    ...files: readonly { id: string; name: string; md5: string; modifiedAt?: string }[]
  ): readonly (readonly unknown[])[] =>
    settle({ ...later(raw, first, {}), filesOf: () => files })
      .checked.issues.filter(({ code }) => code.startsWith('sealed'))
      .map(({ code, where }) => [code, where.document]);

  test('stands over cells and files', () => {
    expect(first.units.get('vp')?.seal).toBe(first.snapshots[0]?.seal);
    expect(settle(periodWith({ line: ticked })).snapshots[0]?.seal).not.toBe(first.snapshots[0]?.seal);
  });

  test('is broken by another content, a file more or less, not by another name', () => {
    expect(withFiles({ ...file, name: 'khác.pdf' })).toEqual([]);
    expect(withFiles({ ...file, md5: 'hai' })).toEqual([['sealedFileAltered', 'f']]);
    expect(withFiles()).toEqual([['sealedFileRemoved', 'f']]);
    expect(withFiles(file, { ...file, id: 'g' })).toEqual([['sealedFileAdded', 'g']]);
  });

  test('does not blame a unit for what it changed before it submitted', () => {
    const changed = { ...file, md5: 'hai', modifiedAt: '2000-01-01T00:00:00Z' };
    expect(withFiles(changed)).toEqual([['sealedFileOutdated', 'f']]);
    expect(withFiles({ ...changed, modifiedAt: '2999-01-01T00:00:00Z' })).toEqual([
      ['sealedFileAltered', 'f'],
    ]);
  });

  test('tells of what was kept if that was altered', () => {
    const kept = first.snapshots.map((snapshot) => ({ ...snapshot, seal: 'AAAAA-00000' }));
    expect(codes(settle({ ...later(raw, first, {}), snapshots: kept }))).toContain('sealBroken');
  });
});
