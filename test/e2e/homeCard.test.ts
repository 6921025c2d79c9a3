import type { MyWork } from '../../src/app/api/pageApi';
import { done } from './office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  READER,
  STRANGER,
  type PreparedOffice,
  type ScreensOffice,
} from './screensOffice';

let prepared: PreparedOffice;
let office: ScreensOffice;

beforeAll(() => {
  prepared = prepareOffice();
  office = openScreensOffice(prepared);
});

const workOf = (own: ScreensOffice): MyWork => done(own.call(A_NGO, 'openMyWork', {}));

const card = (as: string, workbook = office.workbookId): string =>
  JSON.stringify(office.host.run('onHomepage', [], { as, workbook }));

test('a unit sees how things stand and its next three things, each a link to its cell', () => {
  const shown = card(A_NGO);
  expect(shown).toContain('Xã A Ngo');
  expect(shown).toContain('Chưa nhập số liệu nào');
  const links = [...shown.matchAll(/#gid=\d+&range=[A-Z]+\d+/g)];
  expect(links).toHaveLength(3);
});

test('VH-TT sees the state of the period and its next step, from either workbook', () => {
  for (const workbook of [office.workbookId, office.controlId]) {
    const shown = card(OWNER, workbook);
    expect(shown).toContain('Trạng thái: Đang mở');
    expect(shown).toContain('Các đơn vị đang nhập');
  }
});

const nothingLeft = 'Không còn việc nào phải làm';

test('the workbook of the period is read once, whoever looks', () => {
  for (const as of [OWNER, A_NGO]) {
    office.sheetsCalls();
    card(as);
    expect([as, office.sheetsCalls()]).toEqual([as, ['get']]);
  }
});

test('the step that is due comes first for VH-TT; that nothing is left is told only to a unit that is done', () => {
  const own = openScreensOffice(prepared);
  const look = (as: string): string =>
    JSON.stringify(own.host.run('onHomepage', [], { as, workbook: own.workbookId }));
  const [first] = /"widget":"DecoratedText","text":"[^"]*","bottomLabel":"[^"]*"/.exec(look(OWNER)) ?? [];
  expect(first).toContain('Các đơn vị đang nhập');
  expect(first).toContain('“Điều hành”');
  for (const as of [OWNER, A_NGO, READER]) expect(look(as)).not.toContain(nothingLeft);

  const { unit } = workOf(own);
  for (const { key, claim, tab, cell } of unit?.todos ?? []) {
    if (!claim) {
      own.host.withoutTriggers(() => own.host.type(A_NGO, own.workbookId, `'${tab}'!${cell}`, [['0']]));
      continue;
    }
    const order = { period: '2021', unit: 'a-ngo', criterion: key.split('@')[0], seen: claim };
    done(own.call(A_NGO, 'claimNotApplicable', { ...order, notApplicable: true, reason: 'Không phát sinh' }));
  }
  const seen = unit?.submission.tick;
  done(own.call(A_NGO, 'submitReport', { period: '2021', unit: 'a-ngo', seen, submit: true }));
  expect(workOf(own).unit?.todos).toEqual([]);
  expect(look(A_NGO)).toContain(nothingLeft);

  own.host.clock.set(new Date('2021-11-02T02:00:00Z'));
  own.host.run('checkAll');
  own.host.run('closePeriod', ['2021']);
  for (const as of [OWNER, READER]) expect(look(as)).not.toContain(nothingLeft);
  expect(look(OWNER)).toContain('chờ thẩm định, hạn tổng hợp');
});

test('installing the add-on brings the menu as opening does', () => {
  office.host.run('onInstall', [], { as: A_NGO, workbook: office.workbookId });
  expect(office.host.ui.menus.map(({ caption }) => caption)).toContain('Chính quyền điện tử');
});

test('what people typed can’t bring HTML into the card', () => {
  office.host.withoutTriggers(() =>
    office.host.type(
      OWNER,
      office.workbookId,
      placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'yesNo'),
      [['<a href="x">có</a>']],
      { paste: true },
    ),
  );
  const shown = card(OWNER);
  expect(shown).toContain('&lt;a href=');
  expect(shown).not.toContain('<a href');
});

test('whoever may not see the workbook is told so, and the button reads anew', () => {
  expect(card(STRANGER)).toContain('không được xem tệp');
  const answer = office.host.run('refreshHome', [], { as: A_NGO, workbook: office.workbookId });
  expect(answer).toMatchObject({
    notification: { text: 'Đã đọc lại sổ báo cáo.' },
    navigation: { updateCard: {} },
  });
});
