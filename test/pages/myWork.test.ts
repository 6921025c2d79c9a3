import type { Locator, Page } from 'playwright-core';
import { bundleForOffice } from '../e2e/office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  READER,
  type PreparedOffice,
  type ScreensOffice,
} from '../e2e/screensOffice';
import { openViewer, overflows, seriousFlaws, settled, test, type Viewer } from './browser';

let prepared: PreparedOffice;
let viewer: Viewer;
let office: ScreensOffice;

beforeAll(async () => {
  const bundle = bundleForOffice();
  prepared = prepareOffice();
  viewer = await openViewer(bundle);
});
afterAll(() => viewer.close());
beforeEach(() => {
  office = openScreensOffice(prepared);
});
afterEach(() => {
  expect(viewer.complaints).toEqual([]);
});

const open = (as: string, fault?: (name: string) => string | undefined): Promise<Page> =>
  viewer.open('myWork', { office, as, ...(fault && { fault }) });
const value = (title: string, key: readonly [string, string], column: string): unknown =>
  office
    .tab(office.workbookId, title)
    .row(...key)
    .value(column);

test('a unit sees who it is, its deadline and what is left; nothing sticks out at 300 pixels, axe finds nothing serious', async () => {
  const page = await open(A_NGO);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Xã A Ngo');
  expect(await page.getByText('Hạn nộp: hết ngày 31/10/2021 (còn 7 ngày)').count()).toBe(1);
  expect(await page.getByText('Chưa nhập số liệu nào').count()).toBe(1);
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(3);
  expect(await overflows(page)).toBe(false);
  expect(await seriousFlaws(page)).toEqual([]);
});

test('a click on a row selects its cell, and says so', async () => {
  const page = await open(A_NGO);
  await page.getByRole('button', { name: '1.I.5 –' }).click();
  await page.getByText('Đã chọn ô').waitFor();
  const [selection] = office.host.ui.selections;
  expect(selection).toMatchObject({ fileId: office.workbookId, tab: '1.I' });
});

test('“Không áp dụng” with the keyboard alone: asks for a reason, writes both cells, and the row is no longer open', async () => {
  const page = await open(A_NGO);
  const row = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
  await row.getByRole('button', { name: 'Không áp dụng…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dùng chung trụ sở');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Đã ghi vào sổ').waitFor();
  await settled(page);
  expect(await row.count()).toBe(0);
  expect(await focused(page)).toMatch(/^Việc còn lại/);
  expect(value('1.I', ['key', '1.I.5@a-ngo'], 'explanation')).toBe('Dùng chung trụ sở');
});

test('the focus stays where it was: after a task, a refusal, and a form that was closed', async () => {
  const faults: string[] = [];
  const page = await open(A_NGO, () => faults[0]);
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
  };
  await press('1.I.5 –');
  expect(await focused(page)).toMatch(/^1\.I\.5 –/);
  await press('Làm mới');
  expect(await focused(page)).toBe('Làm mới');
  faults.push('NetworkError: Connection failure due to HTTP 0');
  await press('Làm mới');
  expect(await focused(page)).toBe('Làm mới');

  const row = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
  const opener = row.getByRole('button', { name: 'Không áp dụng…' });
  for (const close of ['Escape', 'Enter']) {
    await opener.focus();
    await page.keyboard.press('Enter');
    if (close === 'Enter') await row.getByRole('button', { name: 'Bỏ qua' }).focus();
    await page.keyboard.press(close);
    await opener.waitFor();
    expect(await focused(page)).toBe('Không áp dụng…');
  }
  await opener.click();
  await row.getByRole('textbox').fill('Lý do');
  await row.getByRole('button', { name: 'Ghi “Không áp dụng”' }).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await focused(page)).toBe('Ghi “Không áp dụng”');
});

const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.textContent');

test('a double click sends once', async () => {
  const page = await open(A_NGO);
  const row = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
  await row.getByRole('button', { name: 'Không áp dụng…' }).click();
  await row.getByRole('textbox').fill('Lý do');
  office.sheetsCalls();
  await row.getByRole('button', { name: 'Ghi “Không áp dụng”' }).dblclick();
  await page.getByText('Đã ghi vào sổ').waitFor();
  await settled(page);
  expect(office.sheetsCalls().filter((method) => method === 'batchUpdate')).toHaveLength(1);
});

test('two windows: what the other one wrote is not overwritten, and this is told', async () => {
  const [first, second] = [await open(A_NGO), await open(OWNER)];
  await second.getByLabel('Đơn vị').selectOption('a-ngo');
  await settled(second);
  for (const [page, reason] of [
    [first, 'Lý do của xã'],
    [second, 'Lý do khác'],
  ] as const) {
    const row = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
    await row.getByRole('button', { name: 'Không áp dụng…' }).click();
    await row.getByRole('textbox').fill(reason);
    await row.getByRole('button', { name: 'Ghi “Không áp dụng”' }).click();
    await settled(page);
  }
  expect(await second.getByRole('alert').textContent()).toContain('chưa ghi gì');
  expect(value('1.I', ['key', '1.I.5@a-ngo'], 'explanation')).toBe('Lý do của xã');
});

test('“Gửi số liệu” is held back with the list of what stops it, and goes through once nothing does', async () => {
  const page = await open(A_NGO);
  const button = page.getByRole('button', { name: 'Gửi số liệu' });
  expect(await button.isDisabled()).toBe(true);
  expect(await page.getByText(/Còn \d+ dòng.* phải sửa hoặc giải trình/).count()).toBeGreaterThan(0);
  explainEverything();
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await settled(page);
  await button.click();
  await page.getByText('Đã ghi vào sổ').waitFor();
  await settled(page);
  expect(value('Nộp báo cáo', ['id', 'a-ngo'], 'submit')).toBe(true);
  expect(await page.getByText('✔ Đã gửi số liệu').count()).toBe(1);
});

test('what came of it is in sight wherever the page stands, and “Xem các chỗ này” leads to the list', async () => {
  let failure: string | undefined;
  const page = await open(A_NGO, (name) => (name === 'submitReport' ? failure : undefined));
  await page.getByRole('button', { name: 'Xem các chỗ này' }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('todos');
  expect(await isInSight(page, page.locator('#todos'))).toBe(true);
  expect(await page.getByLabel('Hiển thị').inputValue()).toBe('blocking');

  explainEverything();
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await settled(page);
  failure = 'ScriptError: We’re sorry, a server error occurred.';
  const button = page.getByRole('button', { name: 'Gửi số liệu' });
  await page.setViewportSize({ width: 300, height: 400 });
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await settled(page);
  expect(await page.evaluate('window.scrollY')).toBeGreaterThan(0);
  expect(await isInSight(page, page.getByRole('alert'))).toBe(true);
  failure = undefined;
  await button.click();
  await settled(page);
  expect(await isInSight(page, page.getByText('Đã ghi vào sổ'))).toBe(true);
  expect(await overflows(page)).toBe(false);
  expect(await seriousFlaws(page)).toEqual([]);
});

/** All of it lies within the window. */
async function isInSight(page: Page, place: Locator): Promise<boolean> {
  const box = await place.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.height > 0 && box.y >= 0 && box.y + box.height <= height;
}

/** The unit writes a reason into each of its rows, and a note beside each of its figures. */
function explainEverything(): void {
  office.host.withoutTriggers(() => {
    for (const title of office.tabTitles(office.workbookId).filter((name) => /^\d\./.test(name))) {
      for (const row of office.tab(office.workbookId, title).rows) {
        if (String(row.value('key')).endsWith('@a-ngo'))
          office.host.type(A_NGO, office.workbookId, `'${title}'!${row.a1('explanation')}`, [
            ['Không phát sinh'],
          ]);
      }
    }
    for (const row of office.tab(office.workbookId, 'Số liệu chung').rows) {
      if (String(row.value('key')).endsWith('@a-ngo'))
        office.host.type(A_NGO, office.workbookId, `'Số liệu chung'!${row.a1('value')}`, [['5']]);
    }
  });
}

test('files are dropped in, too large ones are held back, and a failed one is sent again once', async () => {
  let failure: string | undefined = 'NetworkError: Connection failure due to HTTP 0';
  const page = await open(A_NGO, (name) => (name === 'uploadFile' ? failure : undefined));
  const row = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
  await row.getByRole('button', { name: 'Nộp minh chứng…' }).click();
  await page.getByLabel('Thả tệp vào đây').setInputFiles([
    { name: 'Quyết định.pdf', mimeType: 'application/pdf', buffer: Buffer.from('nội dung') },
    { name: 'Ảnh.png', mimeType: 'image/png', buffer: Buffer.alloc(6 * 1024 * 1024) },
  ]);
  await page.getByText('Có tệp chưa tải được').waitFor();
  expect(await page.getByText('Không nhận được 1 tệp').count()).toBe(1);
  expect(await page.getByText('Tệp 6 MB, quá 5 MB').count()).toBe(1);
  expect(await page.getByText('Không liên lạc được với Google').count()).toBe(1);
  failure = undefined;
  await page.getByRole('button', { name: 'Thử lại các tệp chưa tải được' }).click();
  await settled(page);
  expect(await page.getByText('✔ Đã tải lên', { exact: true }).count()).toBe(1);
  expect(await page.getByRole('status').textContent()).toContain('Đã tải lên');
  await page.getByRole('button', { name: 'Bỏ tệp này: Ảnh.png' }).click();
  expect(await page.getByText('Tệp 6 MB, quá 5 MB').count()).toBe(0);
  const sent = office.host.drive.list().filter(({ appProperties }) => appProperties['upload'] !== undefined);
  expect(sent.map(({ name, owner }) => [name, owner])).toEqual([['Quyết định.pdf', A_NGO]]);
});

test('files dropped while others are sent wait for their turn; without a criterion the reason is told', async () => {
  const page = await open(A_NGO);
  await drop(page, ['Ảnh.png']);
  expect(await page.getByText('chưa chọn tiêu chí').count()).toBe(1);
  await page.getByLabel('Minh chứng của tiêu chí').selectOption('1.I.5');
  // Both before the first answer comes.
  await drop(page, ['Quyết định.pdf', 'Kế hoạch.pdf']);
  await drop(page, ['Báo cáo.pdf']);
  await page.getByText('3/3 tệp').waitFor();
  await settled(page);
  expect(await page.getByText('chưa chọn tiêu chí').count()).toBe(0);
  const sent = office.host.drive.list().filter(({ appProperties }) => appProperties['upload'] !== undefined);
  expect(sent.map(({ name }) => name)).toEqual(['Quyết định.pdf', 'Kế hoạch.pdf', 'Báo cáo.pdf']);
});

const drop = (page: Page, names: readonly string[]): Promise<unknown> =>
  page.evaluate(`{
    const files = new DataTransfer();
    for (const name of ${JSON.stringify(names)}) files.items.add(new File(['nội dung ' + name], name));
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
  }`);

test('lost connection, a session that ended and a fault of Google’s are told in Vietnamese, and nothing is done', async () => {
  let failure: string | undefined;
  const page = await open(A_NGO, () => failure);
  for (const [message, told] of [
    ['NetworkError: Connection failure due to HTTP 0', 'Không liên lạc được với Google'],
    ['ScriptError: Authorization is required to perform that action.', 'Phiên làm việc đã hết'],
    ['ScriptError: We’re sorry, a server error occurred.', 'chưa rõ việc vừa rồi'],
  ] as const) {
    failure = message;
    await page.getByRole('button', { name: 'Làm mới' }).click();
    await settled(page);
    const shown = await page.getByRole('alert').textContent();
    expect(shown).toContain(told);
    expect(shown).not.toMatch(/Error|sorry/);
  }
  failure = undefined;
  office.host.share(office.workbookId, A_NGO, 'none');
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await settled(page);
  expect(await page.getByRole('alert').textContent()).toContain('không được xem tệp');
});

test('each state says what to do next', async () => {
  const reader = await open(READER);
  expect(await reader.getByText('Tài khoản này chưa được nhập số liệu').count()).toBe(1);
  expect(await seriousFlaws(reader)).toEqual([]);

  office.host.clock.set(new Date('2021-11-03T02:00:00Z'));
  const late = await open(A_NGO);
  expect(await late.getByText('Đã quá hạn nộp 3 ngày').count()).toBe(1);

  office.host.run('closePeriod');
  const locked = await open(A_NGO);
  await locked.getByLabel('Đơn vị').selectOption('a-ngo');
  await settled(locked);
  expect(await locked.getByText('Kỳ báo cáo đã đóng đối với đơn vị').count()).toBe(1);
  expect(await locked.getByRole('button', { name: 'Không áp dụng…' }).count()).toBe(0);
});

test('a returned row stands with the words of the appraiser', async () => {
  const row = ['key', '1.I.5@a-ngo'] as const;
  office.host.withoutTriggers(() => {
    office.host.type(A_NGO, office.workbookId, placeOf(office, '1.I', row, 'yesNo'), [['Có']]);
    office.type(office.workbookId, placeOf(office, '1.I', row, 'verdict'), 'Trả lại');
    office.type(office.workbookId, placeOf(office, '1.I', row, 'comment'), 'Thiếu ảnh chụp');
  });
  const page = await open(A_NGO);
  const item = page.getByRole('listitem').filter({ hasText: '1.I.5 –' });
  expect(await item.textContent()).toContain('“Thiếu ảnh chụp”');
});
