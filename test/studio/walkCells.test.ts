import type { Page } from 'playwright-core';
import { OWNER } from '../e2e/office';
import { aNgo, walkOffice, type WalkOffice } from './walkOffice';
import { showsPoints } from './walkPoints';
import { describe, goTo, openRoom, openTab, shows, test, typeInto, type Room } from './windows';

/** The same story by cells and folders alone, as on a phone: no sidebar is opened. */
let office: WalkOffice;
let room: Room;
let page: Page;
let board: Page;

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

/** Waits until the cell of a row shows this, on the tab that is open. */
async function reads(window: Page, tab: string, key: string, column: string, text: string): Promise<void> {
  const cell = office.at(tab, key, column);
  await goTo(window, cell);
  await shows(window, cell, text);
}

const lineCell = (column: string): string =>
  office.tab(office.workbookId, 'Nộp báo cáo').row('id', 'a-ngo').a1(column);

async function lineReads(window: Page, column: string, text: string): Promise<void> {
  await goTo(window, lineCell(column));
  await shows(window, lineCell(column), text);
}

async function tick(window: Page, cell: string): Promise<void> {
  await goTo(window, cell);
  await window.keyboard.press(' ');
  await shows(window, cell, '☑');
}

describe('the officer of Xã A Ngo', () => {
  test('types the common figures once, and the ratio that needs them is there', async () => {
    for (const [figure, text] of [
      ['communeDesktops', '12'],
      ['communeTablets', '2'],
      ['communeLaptops', '1'],
      ['communeCadres', '20'],
    ] as const)
      await typeInto(page, office.at('Số liệu chung', `${figure}@a-ngo`, 'value'), text);
    await openTab(page, '1.I');
    await reads(page, '1.I', '1.I.15@a-ngo', 'ratio', '75,00%');
    await typeInto(page, office.at('1.I', '1.I.16@a-ngo', 'yesNo'), 'Có');
    await reads(page, '1.I', '1.I.16@a-ngo', 'status', '✔ Đủ số liệu');
  });

  test('reads beside the cell what is wrong and what to do, mends it, and the words are gone', async () => {
    await openTab(page, '2.II');
    const key = '2.II.26@a-ngo';
    await tick(page, office.at('2.II', key, 'notApplicable'));
    await reads(page, '2.II', key, 'status', '✖ Có lỗi');
    await reads(page, '2.II', key, 'fix', 'chưa ghi lý do');
    await typeInto(page, office.at('2.II', key, 'explanation'), 'Kế toán do huyện làm thay');
    await reads(page, '2.II', key, 'status', 'Không áp dụng');
  });

  test('makes a folder for a criterion in the folder of the unit, and drops a document there', async () => {
    await page.getByRole('button', { name: 'Drive', exact: true }).click();
    await page
      .locator('.files')
      .getByRole('button', { name: /Xã A Ngo/ })
      .click();
    await page.getByLabel('Tên thư mục mới').fill('1.I.16');
    await page.getByRole('button', { name: 'Tạo thư mục' }).click();
    await page.locator('.files').getByRole('button', { name: '1.I.16', exact: true }).click();
    await page.getByText('Thư mục này chưa có tệp nào.').waitFor();
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.4'], '15-HD mạng LAN 2021.pdf', { type: 'application/pdf' }));
      document.querySelector('.drop-zone').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }`);
    await page.locator('.files').getByText('15-HD mạng LAN 2021.pdf').waitFor();
    await page.getByRole('button', { name: 'Đóng “Drive”' }).click();
  });

  test('ticks “Nộp”, and reads in the same line that it counts', async () => {
    await openTab(page, 'Nộp báo cáo');
    await tick(page, lineCell('submit'));
    await lineReads(page, 'state', '✔ Đã nộp');
    await lineReads(page, 'submittedAt', '24/10/2021');
  });
});

describe('VH-TT', () => {
  const choose = async (name: string, answer: string): Promise<void> => {
    await board.getByRole('button', { name: 'Chính quyền điện tử' }).click();
    await board.getByRole('menuitem', { name, exact: true }).click();
    await board.getByRole('dialog').getByText(answer).waitFor();
    await board.getByRole('dialog').getByRole('button', { name: 'Đã hiểu' }).click();
  };

  test('links the evidence from the menu, and finds it in the row', async () => {
    board = await room.open(OWNER, { file: office.workbookId, tab: 100 });
    await choose('Liên kết minh chứng', '1 tài liệu');
    await reads(board, '1.I', '1.I.16@a-ngo', 'linked', '15-HD mạng LAN 2021.pdf');
  });

  test('decides in cells: returns one row with a reason, accepts the rest, and returns the report', async () => {
    const verdict = (key: string, text: string): Promise<void> =>
      typeInto(board, office.at('1.I', key, 'verdict'), text);
    await verdict('1.I.15@a-ngo', 'Chấp nhận');
    await typeInto(board, office.at('1.I', '1.I.16@a-ngo', 'comment'), 'Thiếu biên bản thanh lý');
    await verdict('1.I.16@a-ngo', 'Trả lại');
    await reads(board, '1.I', '1.I.16@a-ngo', 'status', '↩ Bị trả lại');
    await openTab(board, '2.II');
    await typeInto(board, office.at('2.II', '2.II.26@a-ngo', 'verdict'), 'Chấp nhận');
    await openTab(board, 'Nộp báo cáo');
    await typeInto(board, lineCell('reply'), 'Bổ sung biên bản');
    await typeInto(board, lineCell('decision'), 'Trả lại');
    await lineReads(board, 'state', '↩ Bị trả lại');
  });

  test('compiles from the menu; the summary in the grid shows the points worked out by hand', async () => {
    await choose('Tổng hợp', 'Đã tổng hợp kỳ 2021');
    await openTab(board, 'Tổng hợp');
    await showsPoints(board, office);
  });
});

test('the officer reads in the line of the unit what came back, why, and what to do next', async () => {
  await lineReads(page, 'answer', '1.I.16: Thiếu biên bản thanh lý');
  await lineReads(page, 'nextStep1', '1.I.16 (0,5 điểm): Sửa theo ý kiến thẩm định rồi nộp lại');
  expect(room.complaints).toEqual([]);
});
