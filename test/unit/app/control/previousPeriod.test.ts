import { fromPrevious } from '../../../../src/app/control/previousPeriod';
import { appError, type ErrorCode } from '../../../../src/core/appError';
import type { PeriodLine } from '../../../../src/workbook/tabs/periods/periodsTab';

const line = (id: string, workbookId?: string): PeriodLine => ({
  id,
  index: 0,
  ...(workbookId !== undefined && { workbookId }),
  display: { state: '', workbook: '', createdAt: '' },
  readsScans: false,
  read: () => ({ id, name: id, from: '', to: '', unitDeadline: '', compileDeadline: '' }),
  readState: () => 'open',
});

const lines = [line('2019', 'file-2019'), line('2020', 'file-2020'), line('thử'), line('2021', 'file-2021')];

function read(of: string, work = (workbookId: string): string => workbookId): readonly unknown[] {
  const told: string[] = [];
  const found = fromPrevious(lines, of, {
    read: ({ line: { id }, workbookId }) => `${id} ${work(workbookId)}`,
    unreadable: (period) => told.push(period),
  });
  return [found, told];
}

test.each([
  ['passes over a line without a workbook', '2021', '2020 file-2020'],
  ['of a line without a workbook counts, too', 'thử', '2020 file-2020'],
  ['is the nearest above, none below', '2020', '2019 file-2019'],
  ['is none for the first', '2019', undefined],
  ['is none for a period that is in no line', '1999', undefined],
])('the period before: %s', (_, of, found) => {
  expect(read(of)).toEqual([found, []]);
});

const failing = (error: Error) => (): string => {
  throw error;
};

test.each<ErrorCode>(['noAccess', 'tabMissing', 'refused'])(
  'a workbook that can’t be read any more (%s) is told and passed over',
  (code) => {
    expect(read('2021', failing(appError(code)))).toEqual([undefined, ['2020']]);
  },
);

test.each([appError('quota'), appError('google'), new TypeError('a bug')])(
  'what may go well next time, and what is a bug, ends the action: %s',
  (error) => {
    expect(() => read('2021', failing(error))).toThrow(error);
  },
);
