import type { Answer, CheckResult } from '../../src/app/api/api';
import type { Board } from '../../src/app/api/boardApi';
import type { ExamineResult } from '../../src/app/api/evidenceApi';
import type { MyWork } from '../../src/app/api/pageApi';
import { folderOf, link, put, shortPeriod } from './evidenceOffice';
import { done, OWNER } from './office';

// What the office of the council reports month by month; five months are over.
const [office, workbookId] = shortPeriod({ now: '2021-03-05T01:00:00Z' });
const [unit, key] = ['vp-hdnd-ubnd', '3.IV.1@vp-hdnd-ubnd'];

const page = <T>(name: string, order: object): T =>
  done(office.host.runFromPage(name, [order], { by: OWNER }) as Answer<T>);
const due = (result: CheckResult): readonly (readonly unknown[])[] =>
  result.findings
    .filter(({ code, unit: of, criterion }) => code === 'papersDue' && of === unit && criterion === '3.IV.1')
    .map(({ criterion, severity, params }) => [criterion, severity, params['absent']]);
const check = (): CheckResult => done(office.host.run('checkAll') as Answer<CheckResult>);
const file = (month: string): string =>
  put(office, OWNER, `3.IV.1 Báo cáo ${month}.pdf`, folderOf(office, unit));

test('before anything is entered the months that are over are told, each unit its own, and nobody an error', () => {
  const result = check();
  expect(due(result)).toEqual([['3.IV.1', 'warning', '2020-10,2020-11,2020-12,2021-01,2021-02']]);
  expect(
    result.findings.filter(({ code, severity }) => code === 'papersDue' && severity === 'error'),
  ).toEqual([]);
  const listed = office.tab(workbookId, 'Kiểm tra').values('message').map(String);
  expect(listed).toContainEqual(
    expect.stringContaining('tháng đã qua: 10/2020, 11/2020, 12/2020, 01/2021, 02/2021'),
  );
  expect(office.tab(workbookId, '3.IV').row('key', key).value('fix')).toEqual(
    expect.stringContaining('Chưa thấy báo cáo số liệu'),
  );
});

test('what was filed meanwhile is asked for no more', () => {
  ['T10-2020', 'T12-2020', 'T1-2021', 'T3-2021'].forEach(file);
  done(link(office));
  expect(due(check())).toEqual([['3.IV.1', 'warning', '2020-11,2021-02']]);
});

test('the unit’s page and the board show it on the day on which it is due, without a look at the workbook before', () => {
  const told = (): string | undefined =>
    page<MyWork>('openMyWork', { unit })
      .unit?.todos.find(({ criterion }) => criterion === '3.IV.1')
      ?.messages.find((message) => message.startsWith('Chưa thấy'));
  expect(told()).toContain('11/2020, 02/2021 (mới có 3/5 tháng)');
  office.host.clock.set(new Date('2021-05-01T01:00:00Z'));
  expect(told()).toContain('11/2020, 02/2021, 04/2021 (mới có 4/7 tháng)');
  const { units, findings } = page<Board>('openBoard', {});
  expect(units.find(({ id }) => id === unit)?.warnings).toBeGreaterThan(0);
  expect(findings).toContainEqual(
    expect.objectContaining({ unit, about: '3.IV.1', message: expect.stringContaining('04/2021') as string }),
  );
});

test('a look at the files finds nothing of what is not due yet; when the period is over it tells what is missing', () => {
  const row = office.tab(workbookId, '3.IV').row('key', key);
  office.type(workbookId, `'3.IV'!${row.a1('numerator')}`, '12');
  const missing = (): readonly string[] =>
    done(office.host.run('examineEvidence') as Answer<ExamineResult>)
      .findings.filter(({ unit: of, criterion }) => of === unit && criterion === '3.IV.1')
      .map(({ code }) => code);
  expect(missing()).toEqual([]);
  office.host.clock.set(new Date('2021-10-05T01:00:00Z'));
  expect(missing()).toEqual(['monthsMissing']);
  expect(due(check())).toEqual([]);
});
