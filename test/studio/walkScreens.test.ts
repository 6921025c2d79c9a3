import type { FrameLocator, Page } from 'playwright-core';
import { OWNER } from '../e2e/office';
import { aNgo, walkOffice, type WalkOffice } from './walkOffice';
import { showsPoints } from './walkPoints';
import {
  describe,
  goTo,
  holds,
  openRoom,
  openSidebar,
  openTab,
  shows,
  test,
  typeInto,
  type Room,
} from './windows';

/** One story, each test a step on from the one before: all by the screens, cells only where numbers are typed. */
let office: WalkOffice;
let room: Room;
let page: Page;
let mine: FrameLocator;
let board: Page;
let aside: FrameLocator;

const figures = 20;

beforeAll(async () => {
  office = await walkOffice();
  room = await openRoom(office.host);
  page = await room.open(aNgo, { file: office.workbookId, tab: figures });
}, 120_000);
afterAll(async () => {
  await room.close();
  office.host.close();
});

const idle = (frame: FrameLocator): Promise<void> => frame.locator('.screen[aria-busy="false"]').waitFor();
const press = async (frame: FrameLocator, name: string): Promise<void> => {
  await frame.getByRole('button', { name, exact: true }).click();
  await idle(frame);
};
const item = (title: string): ReturnType<FrameLocator['locator']> =>
  mine.locator('li.item', { hasText: title });

describe('the officer of Xã A Ngo', () => {
  test('opens “Việc của tôi” and reads that nothing is entered yet', async () => {
    mine = await openSidebar(page, 'Việc của tôi');
    await mine.getByText('Chưa nhập số liệu nào').waitFor();
    await mine.getByText('Hạn nộp: hết ngày 31/10/2021 (còn 7 ngày)').waitFor();
    await mine.getByText('0/3').waitFor();
  });

  test('is led to a cell, is refused a word there, and types the numbers', async () => {
    const cell = office.at('Số liệu chung', 'communeDesktops@a-ngo', 'value');
    await mine.getByRole('button', { name: /^Máy tính để bàn/ }).click();
    await mine.getByText('Đã chọn ô').waitFor();
    await holds(page, 'Ô đang chọn', cell);
    await page.keyboard.type('mười hai');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Nhập số nguyên, không âm').waitFor();
    await page.keyboard.press('Escape');
    for (const [figure, text] of [
      ['communeDesktops', '12'],
      ['communeTablets', '2'],
      ['communeLaptops', '1'],
      ['communeCadres', '20'],
    ] as const)
      await typeInto(page, office.at('Số liệu chung', `${figure}@a-ngo`, 'value'), text);
    await openTab(page, '1.I');
    const ratio = office.at('1.I', '1.I.15@a-ngo', 'ratio');
    await goTo(page, ratio);
    await shows(page, ratio, '75,00%');
    await typeInto(page, office.at('1.I', '1.I.16@a-ngo', 'yesNo'), 'Có');
    await press(mine, 'Làm mới');
    await mine.getByText('2/3').waitFor();
  });

  test('is told of a mistake in the list, which keeps the report from being sent, and mends it there', async () => {
    await openTab(page, '2.II');
    const tick = office.at('2.II', '2.II.26@a-ngo', 'notApplicable');
    await goTo(page, tick);
    await page.keyboard.press(' ');
    await shows(page, tick, '☑');
    await press(mine, 'Làm mới');
    await item('2.II.26').getByText('✖ Có lỗi').waitFor();
    await item('2.II.26').getByText('chưa ghi lý do').waitFor();
    await expect(mine.getByRole('button', { name: 'Gửi số liệu (đánh dấu Nộp)' }).isDisabled()).resolves.toBe(
      true,
    );
    await item('2.II.26').getByRole('button', { name: 'Không áp dụng…' }).click();
    await mine.getByLabel('Lý do (ghi vào cột Giải trình)').fill('Kế toán do huyện làm thay từ 01/2021.');
    await press(mine, 'Ghi “Không áp dụng”');
    await mine.getByText('✔ Không còn chỗ nào vướng.').waitFor();
    expect(office.value('2.II', '2.II.26@a-ngo', 'explanation')).toBe(
      'Kế toán do huyện làm thay từ 01/2021.',
    );
  });

  test('uploads evidence, and sends the report', async () => {
    await mine.getByLabel('Minh chứng của tiêu chí').selectOption('1.I.16');
    const buffer = Buffer.from('%PDF-1.4 hợp đồng');
    await mine
      .getByLabel('Thả tệp vào đây')
      .setInputFiles({ name: '15-HD mạng LAN 2021.pdf', mimeType: 'application/pdf', buffer });
    await mine.getByText('✔ Đã tải lên', { exact: true }).waitFor();
    await idle(mine);
    await press(mine, 'Gửi số liệu (đánh dấu Nộp)');
    await mine.getByText('chờ chương trình ghi nhận').waitFor();
    expect(office.tab(office.workbookId, 'Nộp báo cáo').row('id', 'a-ngo').value('submit')).toBe(true);
  });
});

describe('VH-TT', () => {
  const say = (text: string): Promise<void> => board.getByRole('dialog').getByText(text).waitFor();
  const understood = (): Promise<void> =>
    board.getByRole('dialog').getByRole('button', { name: 'Đã hiểu' }).click();
  const view = (name: string): Promise<void> =>
    aside.getByRole('navigation').getByRole('button', { name, exact: true }).click();

  test('links the evidence from “Điều hành”, and finds the unit among those that submitted', async () => {
    board = await room.open(OWNER, { file: office.workbookId });
    aside = await openSidebar(board, 'Điều hành');
    await press(aside, 'Liên kết minh chứng');
    await say('1 tài liệu');
    await understood();
    await press(aside, 'Kiểm tra');
    await board.getByRole('dialog').waitFor();
    await understood();
    await press(aside, 'Làm mới');
    await view('Đơn vị');
    await aside.locator('li.item', { hasText: 'Xã A Ngo' }).getByText('✔ Đã nộp').waitFor();
  });

  test('appraises with the evidence beside it: by keys, returns one row with a reason, accepts the rest', async () => {
    await view('Thẩm định');
    await aside.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
    await aside.getByRole('heading', { name: '1.I.15 –' }).waitFor();
    await idle(aside);
    // The row has the focus: 1 accepts, Ctrl+Enter saves.
    await board.keyboard.press('1');
    await board.keyboard.press('Control+Enter');
    await aside.getByRole('heading', { name: '1.I.16 –' }).waitFor();
    await idle(aside);
    await aside.getByText('15-HD mạng LAN 2021.pdf').waitFor();
    await aside.getByLabel('Trả lại', { exact: true }).check();
    await aside.getByLabel('Ý kiến thẩm định').fill('Thiếu biên bản thanh lý');
    await press(aside, 'Lưu và sang dòng sau');
    await aside.getByRole('heading', { name: '2.II.26 –' }).waitFor();
    await aside.getByText('Kế toán do huyện làm thay').waitFor();
    await aside.getByLabel('Chấp nhận', { exact: true }).check();
    await press(aside, 'Lưu và sang dòng sau');
    await aside.getByText('Đã ghi kết luận của 2.II.26.').waitFor();
    const verdict = (tab: string, key: string): unknown => office.value(tab, `${key}@a-ngo`, 'verdict');
    expect([verdict('1.I', '1.I.15'), verdict('1.I', '1.I.16'), verdict('2.II', '2.II.26')]).toEqual([
      'Chấp nhận',
      'Trả lại',
      'Chấp nhận',
    ]);
  });

  test('compiles; the summary in the grid shows the points worked out by hand', async () => {
    await view('Tổng quan');
    await press(aside, 'Tổng hợp');
    await say('Đã tổng hợp kỳ 2021');
    await understood();
    await openTab(board, 'Tổng hợp');
    await showsPoints(board, office);
  });
});

test('the officer reads in the sidebar which row came back, and why', async () => {
  await press(mine, 'Làm mới');
  await item('1.I.16').getByText('Người thẩm định trả lại: “Thiếu biên bản thanh lý”').waitFor();
  expect(room.complaints).toEqual([]);
});
