import { bundleForOffice } from './office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  STRANGER,
  type ScreensOffice,
} from './screensOffice';

let office: ScreensOffice;

beforeAll(async () => {
  office = openScreensOffice(prepareOffice(await bundleForOffice()));
}, 60_000);

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
