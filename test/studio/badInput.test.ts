import type { FrameLocator, Page } from 'playwright-core';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  type PreparedOffice,
  type ScreensOffice,
} from '../e2e/screensOffice';
import { openRoom, openSidebar, test, type Room } from './windows';

/** What goes wrong before the screens is told in Vietnamese, and nothing is done twice. */
let prepared: PreparedOffice;
let office: ScreensOffice;
let room: Room;
let page: Page;
let frame: FrameLocator;

const reason = 'Lý do (ghi vào cột Giải trình)';
const claim = 'Ghi “Không áp dụng”';

beforeAll(() => {
  prepared = prepareOffice();
});
beforeEach(async () => {
  office = openScreensOffice(prepared);
  room = await openRoom(office.host);
  page = await room.open(A_NGO, { file: office.workbookId });
  frame = await openSidebar(page, 'Việc của tôi');
});
afterEach(async () => {
  await room.close();
  office.host.close();
});

const row = (column: string): unknown =>
  office.tab(office.workbookId, '1.I').row('key', '1.I.5@a-ngo').value(column);
const item = (of: FrameLocator) => of.locator('li.item', { hasText: '1.I.5 –' });
const idle = (of: FrameLocator): Promise<void> => of.locator('.screen[aria-busy="false"]').waitFor();

async function fillIn(of: FrameLocator, why: string): Promise<void> {
  await item(of).getByRole('button', { name: 'Không áp dụng…' }).click();
  await of.getByLabel(reason).fill(why);
}
const send = (of: FrameLocator): Promise<void> => of.getByRole('button', { name: claim }).click();
const writes = (): number =>
  office.host.ledger.records.filter(({ method }) => method === 'batchUpdate').length;

test('an error of the server: a sentence with what to do, no trace, nothing written; and once more it works', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  office.host.faults.failAt({ service: 'Sheets.Spreadsheets', method: 'batchUpdate', lasting: true });
  await send(frame);
  const told = await frame.getByRole('alert').locator('.bad').textContent();
  expect(told).toMatch(/^✖ Google .*[Hh]ãy/);
  expect(told).not.toMatch(/\bat \w+ \(|\n/);
  expect(row('explanation')).toBeUndefined();
  office.host.faults.clear();
  await send(frame);
  await frame.getByText('Đã ghi').first().waitFor();
  expect([row('notApplicable'), row('explanation')]).toEqual([true, 'Không có trụ sở riêng']);
});

test('a run that Google cuts short: told, and looking again shows how things stand', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  office.host.faults.killAt(1);
  const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await send(frame);
  await frame.getByRole('alert').getByText('chưa rõ việc vừa rồi đã thực hiện xong hay chưa').waitFor();
  expect(printed).toHaveBeenCalledWith(expect.stringContaining('HostKilled'));
  printed.mockRestore();
  expect(row('explanation')).toBeUndefined();
  await frame.getByRole('button', { name: 'Làm mới' }).click();
  await idle(frame);
  await item(frame).getByText('○ Chưa nhập').waitFor();
});

test('a connection lost before the call: told, and done once it is back', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  await page.route('**/api/call', (route) => route.abort());
  await send(frame);
  await frame.getByRole('alert').getByText('Không liên lạc được với Google').waitFor();
  expect(row('explanation')).toBeUndefined();
  await page.unroute('**/api/call');
  await send(frame);
  await frame.getByText('Đã ghi').first().waitFor();
  expect(row('explanation')).toBe('Không có trụ sở riêng');
});

test('a connection lost after the call was done: the same order once more writes nothing', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  await page.route('**/api/call', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send(frame);
  await frame.getByRole('alert').getByText('làm lại cũng không ghi hai lần').waitFor();
  await page.unroute('**/api/call');
  const before = office.print(office.workbookId);
  office.host.ledger.reset();
  await send(frame);
  await frame.getByText('Đã ghi').first().waitFor();
  expect(writes()).toBe(0);
  expect(office.print(office.workbookId)).toBe(before);
});

test('a double click asks the server once', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('claimNotApplicable') === true) calls.push(request.url());
  });
  await frame.getByRole('button', { name: claim }).dblclick();
  await frame.getByText('Đã ghi').first().waitFor();
  expect(calls).toHaveLength(1);
});

test('two windows of one person: the second is told what stands there now, and overwrites nothing', async () => {
  const second = await room.open(A_NGO, { file: office.workbookId });
  const other = await openSidebar(second, 'Việc của tôi');
  await fillIn(other, 'Lý do thứ hai');
  await fillIn(frame, 'Lý do thứ nhất');
  await send(frame);
  await frame.getByText('Đã ghi').first().waitFor();
  await send(other);
  await other.getByRole('alert').getByText('vừa được người khác sửa').waitFor();
  expect(row('explanation')).toBe('Lý do thứ nhất');
});

test('a person whose rights were taken meanwhile: told by Google’s refusal, nothing written', async () => {
  await fillIn(frame, 'Không có trụ sở riêng');
  office.host.share(office.workbookId, A_NGO, 'reader');
  await send(frame);
  await frame.getByRole('alert').getByText('hoặc chỉ được xem').waitFor();
  expect(row('explanation')).toBeUndefined();
  office.host.share(office.workbookId, A_NGO, 'none');
  await send(frame);
  await frame.getByRole('alert').getByText('đã mất quyền').waitFor();
  expect(row('explanation')).toBeUndefined();
});

test('VH-TT in two windows appraises the same row: the second is told, and the first decision stays', async () => {
  office.host.withoutTriggers(() =>
    office.host.type(OWNER, office.workbookId, placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'yesNo'), [
      ['Có'],
    ]),
  );
  const boards = await Promise.all(
    [1, 2].map(async () => {
      const board = await room.open(OWNER, { file: office.workbookId });
      const aside = await openSidebar(board, 'Điều hành');
      await aside.getByRole('navigation').getByRole('button', { name: 'Thẩm định' }).click();
      await aside.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
      await aside.getByRole('heading', { name: '1.I.5 –' }).waitFor();
      return aside;
    }),
  );
  const [first, second] = boards;
  if (!first || !second) throw new Error('Two windows');
  await first.getByLabel('Chấp nhận', { exact: true }).check();
  await first.getByRole('button', { name: 'Lưu và sang dòng sau' }).click();
  await first.getByText('Đã ghi kết luận').waitFor();
  await second.getByLabel('Không chấp nhận', { exact: true }).check();
  await second.getByRole('button', { name: 'Lưu và sang dòng sau' }).click();
  await second.getByRole('alert').getByText('Chấp nhận').waitFor();
  expect(row('verdict')).toBe('Chấp nhận');
});
