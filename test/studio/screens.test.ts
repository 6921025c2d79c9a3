import type { Page } from 'playwright-core';
import { bundleForOffice } from '../e2e/office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  type ScreensOffice,
} from '../e2e/screensOffice';
import { goTo, openRoom, openSidebar, test, type Room } from './windows';

jest.setTimeout(90_000);

let office: ScreensOffice;
let room: Room;

beforeAll(async () => {
  office = openScreensOffice(prepareOffice(await bundleForOffice()));
  room = await openRoom(office.host);
}, 120_000);
afterAll(() => room.close());

/** Waits until this cell is the chosen one. */
async function chosen(page: Page, cell: string): Promise<void> {
  const box = page.getByLabel('Ô đang chọn');
  for (let tries = 0; tries < 100 && (await box.inputValue()) !== cell; tries++)
    await page.waitForTimeout(100);
  expect(await box.inputValue()).toBe(cell);
}

test('two clicks in the period’s workbook lead a unit to what is left, and a click there to its cell', async () => {
  const page = await room.open(A_NGO, { file: office.workbookId });
  const frame = await openSidebar(page, 'Việc của tôi');
  expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe('Xã A Ngo');
  await frame.getByRole('button', { name: '1.I.5 –' }).click();
  await frame.getByText('Đã chọn ô').waitFor();
  const cell = placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'yesNo').split('!')[1] ?? '';
  await chosen(page, cell);
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('1.I');
  expect(room.complaints).toEqual([]);
});

test('what is typed there is gone from the list, and VH-TT decides on it in a window of its own', async () => {
  const page = await room.open(A_NGO, { file: office.workbookId });
  const frame = await openSidebar(page, 'Việc của tôi');
  await frame.getByRole('button', { name: '1.I.5 –' }).click();
  await frame.getByText('Đã chọn ô').waitFor();
  await goTo(page, placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'yesNo').split('!')[1] ?? '');
  await page.keyboard.type('Có');
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Làm mới' }).click();
  await frame.locator('.screen[aria-busy="false"]').waitFor();
  const board = await room.open(OWNER, { file: office.workbookId });
  const aside = await openSidebar(board, 'Điều hành');
  await aside.getByRole('navigation').getByRole('button', { name: 'Thẩm định' }).click();
  await aside.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
  await aside.getByRole('heading', { name: '1.I.5 –' }).waitFor();
  await aside.getByLabel('Chấp nhận', { exact: true }).check();
  await aside.getByRole('button', { name: 'Lưu và sang dòng sau' }).click();
  await aside.getByText('Đã ghi kết luận').waitFor();
  expect(office.tab(office.workbookId, '1.I').row('key', '1.I.5@a-ngo').value('verdict')).toBe('Chấp nhận');
  expect(room.complaints).toEqual([]);
});
