import type { MyWork, Standing, Todo, UnitWork } from '../../../../src/app/api/pageApi';
import { standingOf } from '../../../../src/app/unit/standing';
import { office } from '../../../support/smallPeriod';

const unit: UnitWork = {
  id: 'a-ngo',
  name: 'Xã A Ngo',
  mayEdit: true,
  open: true,
  deadline: '2021-10-31',
  daysLeft: 7,
  progress: {
    assigned: 40,
    entered: 10,
    valid: 8,
    explained: 1,
    notApplicable: 1,
    rate: { low: 0.2, high: 0.9 },
  },
  submission: {
    sheetId: 21,
    tab: 'Nộp báo cáo',
    cell: 'N4',
    folder: { sheetId: 21, tab: 'Nộp báo cáo', cell: 'D4' },
    tick: null,
    ticked: false,
    state: 'open',
    stateText: '○ Chưa nộp',
    late: false,
    hint: null,
    answer: '',
    recorded: true,
    blockers: 3,
  },
  criteria: [],
  todos: [],
};

const todo: Todo = {
  sheetId: 1,
  tab: '1.I',
  cell: 'G4',
  key: '1.I.5@a-ngo',
  criterion: '1.I.5',
  title: '1.I.5 – Có trang thông tin điện tử',
  severity: 'error',
  status: '↩ Bị trả lại',
  messages: [],
  points: 2,
  returned: true,
  blocks: false,
  claim: null,
};

const look = (change: Partial<UnitWork>, submission: Partial<UnitWork['submission']> = {}): string =>
  standing(change, submission).title;

const standing = (change: Partial<UnitWork>, submission: Partial<UnitWork['submission']>): Standing =>
  standingOf(
    {
      caller: 'unit',
      period: { id: '2021', name: 'Năm 2021', state: 'open' },
      unit: { ...unit, ...change, submission: { ...unit.submission, ...submission } },
    },
    { office },
  );

const without = (caller: MyWork['caller']): string =>
  standingOf({ caller, period: { id: '2021', name: 'Năm 2021', state: 'open' }, unit: null }, { office })
    .title;

test.each([
  ['nobody’s account', without('reader'), 'chưa được nhập số liệu'],
  ['several units', without('unit'), 'Chọn đơn vị'],
  ['nothing assigned', look({ progress: { ...unit.progress, assigned: 0 } }), 'không được giao'],
  ['nothing entered', look({ progress: { ...unit.progress, entered: 0 } }), 'Chưa nhập số liệu nào'],
  ['on the way', look({}), 'Còn 0 việc'],
  ['all is there', look({}, { blockers: 0 }), 'Đã nhập đủ, chưa gửi'],
  ['late', look({ daysLeft: -3 }), 'Đã quá hạn 3 ngày (hạn 31/10/2021)'],
  ['ticked too early', look({}, { ticked: true }), 'chưa được tính'],
  ['submitted', look({}, { state: 'submitted', ticked: true, blockers: 0 }), 'Đã gửi số liệu'],
  ['submitted late', look({}, { state: 'resubmitted', late: true }), 'trễ hạn'],
  ['returned', look({}, { state: 'returned' }), 'trả lại'],
  ['accepted', look({ open: false, mayEdit: false }, { state: 'accepted' }), 'được chấp nhận'],
  ['closed', look({ open: false, mayEdit: false }), 'đã đóng đối với đơn vị'],
  ['another unit’s', look({ mayEdit: false }), 'không nhập được cho đơn vị này'],
])('how things stand: %s', (_, title, part) => {
  expect(title).toContain(part);
});

describe('what was returned comes first', () => {
  const todos = [todo];
  test.each([
    ['a row, the report stands', standing({ todos }, { state: 'submitted' }), 'không phải đánh dấu lại'],
    ['a row of an accepted report', standing({ todos }, { state: 'accepted' }), 'không phải đánh dấu lại'],
    ['a row, not sent yet', standing({ todos }, { blockers: 0 }), 'bấm “Gửi số liệu”'],
    [
      'the report and a row',
      standing({ todos }, { state: 'returned', hint: 'mend' }),
      'ở danh sách bên dưới',
    ],
    ['the report, ticked', standing({}, { state: 'returned', hint: 'mend' }), 'tự được tính là nộp lại'],
    ['the report, something stops it', standing({}, { state: 'returned', hint: 'blocked' }), 'hết chỗ vướng'],
    [
      'the report, the tick off',
      standing({}, { state: 'returned', hint: 'tickAnew' }),
      'phải bấm “Gửi số liệu”',
    ],
    ['the report, closed', standing({}, { state: 'returned', hint: 'entryClosed' }), 'cho nhập thêm'],
  ])('%s', (_, { tone, title, next }, part) => {
    expect([tone, title]).toEqual(['bad', expect.stringMatching(/ị trả lại/)]);
    expect(next).toContain(part);
  });

  test('without a returned row nobody is sent to a list', () => {
    const { next } = standing({}, { state: 'returned', hint: 'tickAnew' });
    expect(next).not.toMatch(/danh sách|tự được tính/);
    expect(next).toContain('ở mục “Gửi số liệu”');
  });

  test('a rejected row is nothing to mend', () => {
    expect(look({ todos: [{ ...todo, returned: false }] }, { state: 'submitted' })).toContain('Đã gửi');
  });
});
