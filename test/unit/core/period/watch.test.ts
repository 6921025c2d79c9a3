import {
  clockHours,
  isWatchedByAnother,
  lackingFor,
  periodsToLookAt,
  planGivingUp,
  watchedPeriods,
  type Fate,
  type Installed,
  type MadePeriod,
  type Situation,
  type Watch,
} from '../../../../src/core/period/watch';
import { recordedText } from '../../../../src/text/screens';

const now = '2021-10-24T08:00';
const edit = (workbookId: string, id = `edit ${workbookId}`): Installed => ({ id, runs: 'edit', workbookId });
const theClock: Installed = { id: 'clock', runs: 'clock' };
const period = (id: string, state: MadePeriod['state'] = 'open'): MadePeriod => ({
  id,
  workbookId: `w-${id}`,
  state,
});
const watch = (id: string, more: Partial<Watch> = {}): Watch => ({
  period: id,
  workbookId: `w-${id}`,
  by: 'me',
  looked: '2021-10-24',
  ...more,
});
const situation = (more: Partial<Situation> = {}): Situation => ({
  controlId: 'control',
  user: 'me',
  now,
  periods: [period('a'), period('b')],
  installed: [theClock, edit('w-a'), edit('w-b')],
  watches: [watch('a'), watch('b')],
  ran: new Map([['me', now]]),
  ...more,
});
const there = (control = 'control'): Fate => ({ there: true, control });
const fresh = (): Fate => there();

describe('what is given up', () => {
  test('nothing while periods run and are looked at', () => {
    expect(planGivingUp(situation(), fresh)).toEqual({ given: [], remove: [] });
  });

  test.each(['open', 'closed', 'compiled', 'reported'] as const)('no period that is %s', (state) => {
    const periods = [period('a', state)];
    expect(planGivingUp(situation({ periods, installed: [theClock, edit('w-a')] }), fresh).remove).toEqual(
      [],
    );
  });

  test('an archived period, without asking Drive; the clock stays for the other', () => {
    const periods = [period('a', 'archived'), period('b')];
    const asked: string[] = [];
    const plan = planGivingUp(situation({ periods }), (id) => (asked.push(id), fresh()));
    expect(plan).toEqual({
      given: [{ period: 'a', workbookId: 'w-a', why: 'archived' }],
      remove: ['edit w-a'],
    });
    expect(asked).toEqual(['w-b']);
  });

  test('with the last one the clock, after it', () => {
    const periods = [period('a', 'archived'), period('b', 'archived')];
    expect(planGivingUp(situation({ periods }), fresh).remove).toEqual(['edit w-a', 'edit w-b', 'clock']);
  });

  test('a workbook that is gone', () => {
    const fates = (id: string): Fate => (id === 'w-a' ? { there: false } : fresh());
    expect(planGivingUp(situation(), fates)).toEqual({
      given: [{ period: 'a', workbookId: 'w-a', why: 'gone' }],
      remove: ['edit w-a'],
    });
  });

  test.each([
    ['2021-09-25', []],
    ['2021-09-24', ['quiet']],
    ['2021-01-01', ['quiet']],
  ])('a period at which nobody looked since %s: %j', (looked, expected) => {
    const { given } = planGivingUp(situation({ watches: [watch('a', { looked }), watch('b')] }), fresh);
    expect(given.map(({ why }) => why)).toEqual(expected);
  });

  test('no period of which nothing is remembered yet', () => {
    expect(planGivingUp(situation({ watches: [] }), fresh)).toEqual({ given: [], remove: [] });
  });

  test('nothing is taken for gone or quiet where Drive is not asked', () => {
    expect(planGivingUp(situation({ periods: [] }), () => undefined)).toEqual({ given: [], remove: [] });
  });

  test('a workbook that no line names, but none of another control workbook', () => {
    const periods = [period('b')];
    const of = (control: string) => planGivingUp(situation({ periods }), () => there(control));
    expect(of('control').given).toEqual([{ period: 'a', workbookId: 'w-a', why: 'gone' }]);
    expect(of('another').remove).toEqual([]);
  });

  test('what another account watches, without a word', () => {
    const ran = new Map([['you', now]]);
    expect(planGivingUp(situation({ watches: [watch('a', { by: 'you' })], ran }), fresh)).toEqual({
      given: [],
      remove: ['edit w-a'],
    });
  });

  test('what is there twice', () => {
    const installed = [theClock, { ...theClock, id: 'second' }, edit('w-a'), edit('w-a', 'again')];
    expect(planGivingUp(situation({ installed }), fresh)).toEqual({ given: [], remove: ['again', 'second'] });
  });

  test('is told once: what was cut short after that is only removed', () => {
    const given = { at: '2021-10-23', why: 'gone' } as const;
    const plan = planGivingUp(situation({ watches: [watch('a', { given })] }), (id) =>
      id === 'w-a' ? { there: false } : fresh(),
    );
    expect(plan).toEqual({ given: [], remove: ['edit w-a'] });
  });

  test('triggers of other functions are nobody’s business', () => {
    const installed: readonly Installed[] = [{ id: 'x', runs: 'other' }];
    expect(planGivingUp(situation({ installed }), fresh)).toEqual({ given: [], remove: [] });
  });
});

describe('another account watches', () => {
  const by = (ran: string | undefined, more: Partial<Watch> = {}): boolean =>
    isWatchedByAnother(
      situation({
        watches: [watch('a', { by: 'you', ...more })],
        ran: new Map(ran === undefined ? [] : [['you', ran]]),
      }),
      'w-a',
    );
  test.each([
    ['2021-10-24T07:00', true],
    ['2021-10-22T08:01', true],
    ['2021-10-22T08:00', false],
    [undefined, false],
  ])('as long as its clock goes: %s', (ran, expected) => {
    expect(by(ran)).toBe(expected);
  });

  test('not where it gave up, or is this one', () => {
    expect(by(now, { given: { at: '2021-10-20', why: 'quiet' } })).toBe(false);
    expect(by(now, { by: 'me' })).toBe(false);
  });
});

test('the clock looks at what runs, but not at what was given up or another watches', () => {
  const states = ['draft', 'open', 'closed', 'compiled', 'reported', 'archived'] as const;
  const periods = [...states.map((state) => period(state, state)), period('quiet'), period('yours')];
  const watches = [
    watch('quiet', { given: { at: '2021-10-20', why: 'quiet' } }),
    watch('yours', { by: 'you' }),
  ];
  const due = periodsToLookAt(situation({ periods, watches, ran: new Map([['you', now]]) }));
  expect(due.map(({ id }) => id)).toEqual(['open', 'closed', 'compiled']);
});

test('what a period lacks is its own trigger, and the clock that all share', () => {
  expect(lackingFor([], 'w-a')).toEqual(['edit', 'clock']);
  expect(lackingFor([theClock, edit('w-b')], 'w-a')).toEqual(['edit']);
  expect(lackingFor([edit('w-a')], 'w-a')).toEqual(['clock']);
  expect(lackingFor([theClock, edit('w-a')], 'w-a')).toEqual([]);
  expect(lackingFor([theClock, edit('w-a')])).toEqual(['edit']);
});

test('those come first that can be archived soonest', () => {
  const periods = (['open', 'compiled', 'archived', 'reported', 'closed'] as const).map((state) =>
    period(state, state),
  );
  const installed = periods.map(({ workbookId }) => edit(workbookId)).slice(0, 4);
  expect(watchedPeriods({ periods, installed }).map(({ id }) => id)).toEqual([
    'reported',
    'compiled',
    'open',
  ]);
});

test('texts say how often the clock goes', () => {
  expect([clockHours, recordedText(false, 'VH-TT')]).toEqual([1, expect.stringContaining('một giờ')]);
});
