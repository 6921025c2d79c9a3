import type { FrameLocator, Page } from 'playwright-core';
import { done } from '../e2e/office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  STRANGER,
  type PreparedOffice,
  type ScreensOffice,
} from '../e2e/screensOffice';
import { seriousIn } from './axe';
import { describe, holds, openRoom, openSidebar, test, type Room } from './windows';

/** Every page of the add-on, in each state that a person may meet: axe finds nothing serious, nothing runs out of it. */
let prepared: PreparedOffice;
let office: ScreensOffice;
let room: Room;

beforeAll(() => {
  prepared = prepareOffice();
});
beforeEach(async () => {
  office = openScreensOffice(prepared);
  room = await openRoom(office.host);
});
afterEach(async () => {
  expect(room.complaints).toEqual([]);
  await room.close();
  office.host.close();
});

const window = (as: string, file = office.workbookId): Promise<Page> => room.open(as, { file });

/** As VH-TT, without a look of the program at it. */
const put = (tab: string, key: readonly [string, string], column: string, text: string): void =>
  void office.host.withoutTriggers(() =>
    office.host.type(OWNER, office.workbookId, placeOf(office, tab, key, column), [[text]], { paste: true }),
  );
const row = (column: string, text: string): void => {
  put('1.I', ['key', '1.I.5@a-ngo'], column, text);
};
const line = (column: string, text: string): void => {
  put('Nộp báo cáo', ['id', 'a-ngo'], column, text);
};

/** Of the page that is open, once it is at rest. */
async function isFine(page: Page): Promise<void> {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('No page is open');
  await frame.waitForSelector('.screen[aria-busy="false"]');
  expect(await seriousIn(frame)).toEqual([]);
  const widths = await frame.evaluate<readonly number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

describe('“Việc của tôi”', () => {
  const open = async (as = A_NGO): Promise<readonly [Page, FrameLocator]> => {
    const page = await window(as);
    return [page, await openSidebar(page, 'Việc của tôi')];
  };

  test('with nothing entered, and with the form for “Không áp dụng” open', async () => {
    const [page, frame] = await open();
    await frame.getByText('Chưa nhập số liệu nào').waitFor();
    await isFine(page);
    await frame.getByRole('button', { name: 'Không áp dụng…' }).first().click();
    await isFine(page);
  });

  test('with a mistake in a row, and a file that is too large', async () => {
    row('yesNo', 'có một phần');
    const [page, frame] = await open();
    await frame.getByText('✖ Có lỗi').first().waitFor();
    await frame.getByLabel('Minh chứng của tiêu chí').selectOption('1.I.5');
    const buffer = Buffer.alloc(6 * 1024 * 1024);
    await frame.getByLabel('Thả tệp vào đây').setInputFiles({ name: 'a.pdf', mimeType: '', buffer });
    await frame.getByText('✖ Không nhận được', { exact: true }).waitFor();
    await isFine(page);
  });

  test.each([
    [
      'late',
      '▲ Đã quá hạn 2 ngày',
      () => {
        office.host.clock.set('2021-11-02T02:00:00Z');
      },
    ],
    [
      'returned',
      '↩ Bị trả lại',
      () => {
        row('yesNo', 'Có');
        row('comment', 'Thiếu biên bản');
        row('verdict', 'Trả lại');
      },
    ],
    [
      'ticked too early',
      '✖ Đã đánh dấu Nộp nhưng chưa được tính',
      () => {
        line('submit', 'TRUE');
      },
    ],
  ] as const)('%s', async (_, title, before) => {
    before();
    const [page, frame] = await open();
    await frame.getByText(title).first().waitFor();
    expect(await frame.locator('.banner').first().locator('p').textContent()).not.toBe('');
    await isFine(page);
  });

  test('locked: before and after a unit is chosen', async () => {
    office.host.clock.set('2021-11-02T02:00:00Z');
    done(office.host.run('closePeriod') as never);
    office.host.ui.reset();
    const [page, frame] = await open();
    await frame.getByText('Kỳ báo cáo không mở để nhập').waitFor();
    await isFine(page);
    await frame.getByLabel('Đơn vị').selectOption('a-ngo');
    await frame.getByText('Kỳ báo cáo đã đóng đối với đơn vị').waitFor();
    await isFine(page);
  });

  test('without rights, and as VH-TT, who chooses a unit first', async () => {
    office.host.share(office.workbookId, STRANGER, 'writer');
    const [other, none] = await open(STRANGER);
    await none.getByText('Tài khoản này chưa được nhập số liệu').waitFor();
    await isFine(other);
    const [page, frame] = await open(OWNER);
    await frame.getByLabel('Đơn vị').selectOption('a-ngo');
    await frame.getByRole('heading', { level: 1, name: 'Xã A Ngo' }).waitFor();
    await isFine(page);
  });
});

describe('“Điều hành”', () => {
  test('each of its parts', async () => {
    row('yesNo', 'Có');
    put('1.I', ['key', '1.I.5@hong-ha'], 'yesNo', 'có một phần');
    const page = await window(OWNER);
    const frame = await openSidebar(page, 'Điều hành');
    for (const view of ['Tổng quan', 'Đơn vị', 'Phát hiện', 'Điểm còn mở', 'Phân quyền', 'Thẩm định']) {
      await frame.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
      await isFine(page);
    }
    await frame.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
    await frame.getByRole('heading', { name: '1.I.5 –' }).waitFor();
    await frame.getByLabel('Điều chỉnh', { exact: true }).check();
    await isFine(page);
    await frame.getByRole('navigation').getByRole('button', { name: 'Phân quyền' }).click();
    await frame.getByRole('button', { name: 'Rà soát phân quyền' }).click();
    await isFine(page);
  });

  test('is refused to a unit in words', async () => {
    const page = await window(A_NGO);
    const frame = await openSidebar(page, 'Điều hành');
    await frame.getByRole('alert').getByText('dành cho VH-TT').waitFor();
    await isFine(page);
  });
});

describe('the dialogs', () => {
  test('“Tạo kỳ báo cáo”: the form, what is wrong with it, and what would be created', async () => {
    const page = await window(OWNER, office.controlId);
    const frame = await openSidebar(page, 'Tạo kỳ báo cáo…');
    await isFine(page);
    await frame.getByLabel('Mã kỳ').fill('2022');
    await frame.getByLabel('Tên kỳ').fill('Năm 2022');
    for (const [label, day] of [
      ['Số liệu từ ngày', '01/10/2021'],
      ['Số liệu đến ngày', '31/02/2022'],
      ['Ngày cuối đơn vị nộp', '31/10/2022'],
      ['Ngày cuối VH-TT tổng hợp', '15/11/2022'],
    ] as const)
      await frame.getByLabel(label).fill(day);
    await frame.getByText('“31/02/2022” không phải là ngày').waitFor();
    await frame.getByRole('button', { name: 'Xem trước' }).click();
    await frame.locator('.banner.bad').waitFor();
    await isFine(page);
    await frame.getByLabel('Số liệu đến ngày').fill('1/10/2022');
    await frame.getByRole('button', { name: 'Xem trước' }).click();
    await frame.getByRole('heading', { name: 'Sẽ tạo' }).waitFor();
    await isFine(page);
  });

  test('“Cập nhật kỳ”: nothing to do, and with changes', async () => {
    const page = await window(OWNER, office.controlId);
    const frame = await openSidebar(page, 'Cập nhật kỳ…');
    await frame.getByText('Sổ báo cáo đã đúng').waitFor();
    await isFine(page);
    const cell = office.tab(office.controlId, 'Đơn vị').row('id', 'a-ngo').a1('name');
    office.type(office.controlId, `'Đơn vị'!${cell}`, 'Xã A Ngo mới');
    await frame.getByRole('button', { name: 'Làm mới' }).click();
    await frame.getByRole('heading', { name: 'Sẽ cập nhật' }).waitFor();
    await isFine(page);
  });

  test('“Giải thích điểm”: of a criterion, with the way to a cell, and of a unit', async () => {
    row('yesNo', 'Có');
    const page = await window(OWNER);
    const frame = await openSidebar(page, 'Giải thích điểm…');
    await isFine(page);
    await frame.getByLabel('Tiêu chí').selectOption('1.I.5');
    await frame.getByText('Công văn giao tiêu chí, dòng').waitFor();
    await isFine(page);
    await frame.getByRole('button', { name: 'Xã A Ngo', exact: true }).click();
    await frame.getByText('Đã chọn ô').waitFor();
    const cell = placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'code').split('!')[1] ?? '';
    await holds(page, 'Ô đang chọn', cell);
    await frame.getByLabel('Hoặc đơn vị').selectOption('a-ngo');
    await frame.getByText('Điểm của Xã A Ngo').waitFor();
    await isFine(page);
    await frame.getByRole('button', { name: 'Đóng' }).click();
    await page.locator('dialog.page').waitFor({ state: 'detached' });
  });

  test('closing and concluding: what stands in the way, the reason, the result in its tab, locked to colleagues', async () => {
    row('yesNo', 'Có');
    row('evidence', 'https://aluoi.example.vn/van-ban');
    office.host.clock.set('2021-11-02T02:00:00Z');
    const page = await window(OWNER);
    const frame = await openSidebar(page, 'Đóng, chốt, báo cáo, mở lại kỳ…');
    await frame.getByText('đơn vị chưa nộp').waitFor();
    await picture(page, 'closing');
    await isFine(page);
    await frame.getByRole('button', { name: 'Đồng ý: Đóng kỳ' }).click();
    await frame.getByText('Trạng thái hiện nay: Đã đóng.').waitFor();
    row('verdict', 'Chấp nhận');
    await frame.getByRole('button', { name: 'Bước tiếp theo…' }).click();
    await frame.getByRole('button', { name: 'Chạy “Tổng hợp” ngay' }).click();
    await page.locator('dialog.message').getByText('Đã tổng hợp kỳ 2021').waitFor();
    await page.locator('dialog.message').getByRole('button', { name: 'Đã hiểu' }).click();
    await frame.getByLabel('Lý do').fill('Theo chỉ đạo của UBND huyện');
    await picture(page, 'concluding');
    await isFine(page);
    await frame.getByRole('button', { name: 'Đồng ý: Chốt kết quả' }).click();
    await frame.getByText('Kết quả số 1 đã được giữ').waitFor();
    await picture(page, 'concluded');
    await isFine(page);
    expect(office.tab(office.workbookId, 'Kết quả đã chốt').rows[0]?.value('part')).toBe(
      'Kết quả số 1 – chốt',
    );
  });
});

/** Where a folder for pictures is named, the walk leaves them there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}
