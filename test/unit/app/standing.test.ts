import type { MyWork, UnitWork } from '../../../src/app/pageApi';
import { standingOf } from '../../../src/app/standing';

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
    tick: null,
    ticked: false,
    state: 'open',
    stateText: '○ Chưa nộp',
    late: false,
    answer: '',
    recorded: true,
    blockers: 3,
  },
  criteria: [],
  todos: [],
};

const look = (change: Partial<UnitWork>, submission: Partial<UnitWork['submission']> = {}): string =>
  standingOf({
    caller: 'unit',
    period: { id: '2021', name: 'Năm 2021', state: 'open' },
    unit: { ...unit, ...change, submission: { ...unit.submission, ...submission } },
  }).title;

const without = (caller: MyWork['caller']): string =>
  standingOf({ caller, period: { id: '2021', name: 'Năm 2021', state: 'open' }, unit: null }).title;

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
