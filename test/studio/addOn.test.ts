import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { officer, openAddOn, owner, type AddOn } from './addOn';
import { seriousIn } from './axe';
import { cellOf, describe, holds, openRoom, shows, test, typeInto, type Room } from './windows';

let addOn: AddOn;
let room: Room;
let page: Page;

/** What stands in the studio's terminal. */
const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  addOn = openAddOn();
  room = await openRoom(addOn.host);
  page = await room.open(owner, { file: addOn.fileId });
});

afterAll(async () => {
  await room.close();
});

async function choose(caption: string): Promise<void> {
  await page.getByRole('button', { name: 'Thử việc' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}
const dialog = (): ReturnType<Page['locator']> => page.getByRole('dialog');
const press = (name: string): Promise<void> => dialog().getByRole('button', { name, exact: true }).click();

describe("the add-on's own menu", () => {
  test('is what its onOpen made, and can be walked with the keyboard', async () => {
    const button = page.getByRole('button', { name: 'Thử việc' });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'Lời chào',
      'Hỏi tên',
      'Mở bảng bên',
      'Mở hộp',
      'Ghi rồi mới hỏi',
      'Gửi thư',
      'Hẹn giờ',
    ]);
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('Hẹn giờ');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Thử việc');
  });

  test('runs an action: its toast, its message and what it wrote are seen', async () => {
    await choose('Lời chào');
    await dialog().getByText('Đã chào. Xem').waitFor();
    expect(await page.locator('.toast').first().textContent()).toBe('Thử việcĐang chào…');
    await shows(page, 'A1', 'Xin chào');
    await dialog()
      .getByRole('button', { name: /docs\.google\.com/ })
      .click();
    await holds(page, 'Ô đang chọn', 'C5');
  });

  test('puts its questions one after another, and writes once', async () => {
    await choose('Hỏi tên');
    await dialog().getByLabel('Trả lời').fill('An');
    await press('Đồng ý');
    await dialog().getByText('Ghi An?').waitFor();
    await press('Có');
    await shows(page, 'A2', 'An');
    const updates = await page.evaluate(async () => {
      const response = await fetch('/api/activities?as=vhtt@aluoi.example.vn');
      return (await response.json()) as readonly {
        readonly what: string;
        readonly calls: readonly { readonly name: string }[];
      }[];
    });
    const wrote = updates.filter(({ what }) => what === 'Menu: Hỏi tên');
    expect(
      wrote.flatMap(({ calls }) => calls).filter(({ name }) => name === 'Sheets.Spreadsheets.Values.update'),
    ).toHaveLength(1);
  });

  test('writes nothing where a question is cancelled', async () => {
    await choose('Hỏi tên');
    await dialog().getByLabel('Trả lời').fill('Bình');
    await press('Hủy');
    await dialog().waitFor({ state: 'detached' });
    await shows(page, 'A2', 'An');
  });

  test('does not run twice what had written before it asked', async () => {
    await choose('Ghi rồi mới hỏi');
    await dialog().getByText('sau khi đã ghi dữ liệu').waitFor();
    await press('Đã hiểu');
    await shows(page, 'A3', 'đã ghi');
  });
});

describe('a page of the add-on in its frame', () => {
  let frame: FrameLocator;
  beforeAll(async () => {
    await choose('Mở bảng bên');
    frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('chưa gọi').waitFor();
  });

  const click = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();

  test('calls a server function as the person at the window, and gets its value with its user object', async () => {
    await click('Gọi');
    await frame.getByText(`m1 42 ${owner}`).waitFor();
  });

  test('changes the sheet beside it; what looks like HTML stays text', async () => {
    await click('Ghi');
    await frame.getByText('đã ghi <b>đậm</b>').waitFor();
    await shows(page, 'B1', '<b>đậm</b>');
    expect(await cellOf(page, 'B1').locator('b').count()).toBe(0);
  });

  test.each([
    ['Lỗi', 'lỗi m2: Lời gọi fail không thành công. Chương trình dừng giữa chừng: Chưa làm được việc này.'],
    ['Gọi hàm riêng', 'lỗi m3: Lời gọi hidden_ không thành công.'],
    ['Gửi ngày', 'Không gửi được giá trị này cho máy chủ (Failed due to illegal value in property: $0'],
    ['Ra ngoài', 'không ra được'],
  ])('is told in words where “%s” fails', async (name, text) => {
    await click(name);
    await frame.getByText(text).waitFor();
  });

  test('whose failure the developer reads in the terminal, with its stack', () => {
    const stacks = printed.mock.calls.map(([text]) => String(text));
    expect(stacks).toContainEqual(
      expect.stringMatching(/Chưa làm được việc này\.\n\s+at fail \(.*code\.js:\d+/),
    );
  });

  test('has its questions put by the studio', async () => {
    await click('Hỏi');
    await dialog().getByText('Đồng ý chứ?').waitFor();
    await press('Không');
    await frame.getByText('không', { exact: true }).waitFor();
  });

  test('leads to a cell by a link, and closes', async () => {
    await frame.locator('a[href*="docs.google.com"]').click();
    await holds(page, 'Ô đang chọn', 'D7');
    await page.getByRole('button', { name: 'Đóng “Bảng bên”' }).click();
    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  test('may be a dialog of its own size that closes itself', async () => {
    await choose('Mở hộp');
    const box = page.frameLocator('dialog.page iframe');
    await box.getByText('Hộp thoại').waitFor();
    const size = await page.locator('dialog.page iframe').boundingBox();
    expect([size?.width, size?.height]).toEqual([320, 160]);
    await box.getByRole('button', { name: 'Xong' }).click();
    await page.locator('dialog.page').waitFor({ state: 'detached' });
  });
});

describe('beside the sheet', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'studio-'));
    writeFileSync(join(folder, 'Hợp đồng.pdf'), 'một');
    writeFileSync(join(folder, 'Hóa đơn.pdf'), 'hai hai');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = (): readonly string[] =>
    addOn.host.drive
      .list()
      .flatMap(({ id, name, mimeType, owner: by }) =>
        mimeType === 'application/pdf' ? [`${name} ${by} ${addOn.host.drive.content(id).toString()}`] : [],
      );

  test('Drive takes a file by the chooser and by drop, as that person', async () => {
    await page.getByRole('button', { name: 'Drive', exact: true }).click();
    await page.getByLabel('Chọn tệp để tải lên').setInputFiles(join(folder, 'Hợp đồng.pdf'));
    await page.locator('.files').getByText('Hợp đồng.pdf').waitFor();
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['hai hai'], 'Hóa đơn.pdf', { type: 'application/pdf' }));
      document.querySelector('.drop-zone').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }`);
    await page.locator('.files').getByText('Hóa đơn.pdf').waitFor();
    expect(files()).toEqual([`Hợp đồng.pdf ${owner} một`, `Hóa đơn.pdf ${owner} hai hai`]);
  });

  test('Drive makes folders, opens them, and puts files into the bin', async () => {
    await page.getByLabel('Tên thư mục mới').fill('Minh chứng');
    await page.getByRole('button', { name: 'Tạo thư mục' }).click();
    await page.locator('.files').getByRole('button', { name: 'Minh chứng' }).click();
    await page.getByText('Thư mục này chưa có tệp nào.').waitFor();
    await page.getByLabel('Chọn tệp để tải lên').setInputFiles(join(folder, 'Hóa đơn.pdf'));
    await page.locator('.files').getByText('Hóa đơn.pdf').waitFor();
    await page.getByRole('button', { name: 'Bỏ vào thùng rác: Hóa đơn.pdf' }).click();
    await page.getByText('Thư mục này chưa có tệp nào.').waitFor();
  });

  test('what is not shared is neither listed nor given to another person', async () => {
    const other = await room.open(officer, { file: addOn.fileId });
    await other.getByRole('button', { name: 'Drive', exact: true }).click();
    await other.locator('.files').getByText('Sổ thử').waitFor();
    expect(await other.locator('.files').getByText('.pdf').count()).toBe(0);
    const id = addOn.host.drive.list().find(({ name }) => name === 'Hợp đồng.pdf')?.id ?? '';
    const status = await other.evaluate(
      async (file) => (await fetch(`/api/download?as=can-bo@aluoi.example.vn&file=${file}`)).status,
      id,
    );
    expect(status).toBe(404);
  });

  test('mails are listed as they were sent', async () => {
    await choose('Gửi thư');
    await page.getByRole('button', { name: 'Thư đã gửi' }).click();
    await page.getByText('Nhắc nộp báo cáo').click();
    await page.getByText('Hạn nộp là 31/10/2021.').waitFor();
    await page.getByText(`24/10/2021 08:00 · từ ${owner} đến ${officer}`).waitFor();
  });

  test('the calls to Google are listed with what they would take there', async () => {
    await page.getByRole('button', { name: 'Lượt gọi Google' }).click();
    const line = page.locator('.line', { hasText: 'Menu: Gửi thư' });
    await line.getByText('1 lượt gọi, khoảng 0,8 giây').waitFor();
    await line.locator('summary').click();
    await line.getByText('1 × MailApp.sendEmail').waitFor();
  });

  test('the day is set, and what is due by then runs', async () => {
    await choose('Hẹn giờ');
    await page.getByRole('button', { name: 'Tới một ngày' }).click();
    await holds(page, 'Bây giờ là', '25/10/2021 08:00');
    await page.getByLabel('Bây giờ là').fill('25/10/2021 10:30');
    await page.keyboard.press('Enter');
    await shows(page, 'B2', 'đến giờ');
    expect(addOn.host.clock.now().toISOString()).toBe('2021-10-25T03:30:00.000Z');
    await page.getByLabel('Bây giờ là').fill('31/02/2021');
    await page.keyboard.press('Enter');
    await dialog().getByText('“31/02/2021” không phải là thời gian hợp lệ').waitFor();
    await press('Đã hiểu');
    await holds(page, 'Bây giờ là', '25/10/2021 10:30');
  });
});

test('what is not on disk is said above everything, in every window, until it is there', async () => {
  const other = await room.open(officer, { file: addOn.fileId });
  const said = (of: Page) => of.locator('.unsaved:not([hidden])');
  const save = jest.spyOn(addOn.host, 'save').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  });
  await typeInto(page, 'A7', 'sau');
  await said(page).getByText('đĩa đã đầy').waitFor();
  await said(other).getByText('đĩa đã đầy').waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await shows(other, 'A7', 'sau');
  save.mockRestore();
  await typeInto(page, 'A8', 'lại');
  await page.locator('.unsaved[hidden]').waitFor({ state: 'attached' });
  await other.locator('.unsaved[hidden]').waitFor({ state: 'attached' });
});

test('no page complained, but of what it tried to reach outside', () => {
  expect(room.complaints.filter((text) => !text.includes('example.com'))).toEqual([]);
});
