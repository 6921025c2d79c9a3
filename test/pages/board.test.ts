import type { Page } from 'playwright-core';
import { actionWords } from '../../src/actions/words';
import { bundleForOffice } from '../e2e/office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  type PreparedOffice,
  type ScreensOffice,
} from '../e2e/screensOffice';
import { describe, openViewer, overflows, seriousFlaws, settled, test, type Viewer } from './browser';

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
  enter('1.I.5@a-ngo', 'yesNo', 'Có');
  enter('1.I.5@a-ngo', 'evidence', 'https://aluoi.example.vn/van-ban');
  enter('1.I.5@hong-ha', 'yesNo', 'có một phần');
});
afterEach(() => {
  expect(viewer.complaints).toEqual([]);
});

const open = (as = OWNER, workbook?: string): Promise<Page> =>
  viewer.open('board', { office, as, ...(workbook !== undefined && { workbook }) });
const enter = (key: string, column: string, text: string): void =>
  void office.host.withoutTriggers(() =>
    office.host.type(OWNER, office.workbookId, placeOf(office, '1.I', ['key', key], column), [[text]], {
      paste: true,
    }),
  );
const value = (key: string, column: string): unknown =>
  office.tab(office.workbookId, '1.I').row('key', key).value(column);
const view = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();

test('every part of the sidebar fits 300 pixels, and axe finds nothing serious on any', async () => {
  const page = await open();
  expect(await page.getByText('Bước tiếp theo').count()).toBe(1);
  for (const name of ['Tổng quan', 'Đơn vị', 'Thẩm định', 'Phát hiện', 'Điểm còn mở', 'Phân quyền']) {
    await view(page, name);
    await settled(page);
    expect([name, await overflows(page), await seriousFlaws(page)]).toEqual([name, false, []]);
  }
});

test('units are filtered and sorted, and lead to their rows to appraise', async () => {
  const page = await open();
  await view(page, 'Đơn vị');
  await page.getByLabel('Hiển thị').selectOption('errors');
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Xã Hồng Hạ']);
  await page.getByLabel('Hiển thị').selectOption('waiting');
  await page.getByRole('button', { name: 'Thẩm định (1 dòng chờ)' }).click();
  await settled(page);
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('1.I.5 –');
  expect(await seriousFlaws(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

test('a row is decided on with the keyboard alone, then the statuses are brought up to date', async () => {
  const page = await open();
  await view(page, 'Thẩm định');
  await page.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
  await settled(page);
  expect(await page.locator('h2:focus').count()).toBe(1);
  await page.keyboard.press('3');
  await page.getByLabel('Ý kiến thẩm định').focus();
  await page.keyboard.type('Thiếu quyết định 1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Đã ghi kết luận của 1.I.5').waitFor();
  expect([value('1.I.5@a-ngo', 'verdict'), value('1.I.5@a-ngo', 'comment')]).toEqual([
    'Trả lại',
    'Thiếu quyết định 1',
  ]);
  await page.getByRole('button', { name: 'Cập nhật trạng thái các dòng' }).click();
  await settled(page);
  expect(value('1.I.5@a-ngo', 'status')).toBe('↩ Bị trả lại');
});

test('what another appraiser decided meanwhile is not overwritten, and this is told', async () => {
  const page = await open();
  await view(page, 'Thẩm định');
  await page.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
  await settled(page);
  office.type(office.workbookId, placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'verdict'), 'Chấp nhận');
  await page.getByLabel('Trả lại').check();
  await page.getByLabel('Ý kiến thẩm định').fill('Xem lại');
  await page.getByRole('button', { name: 'Lưu và sang dòng sau' }).click();
  await settled(page);
  expect(await page.getByRole('alert').textContent()).toContain('“Chấp nhận”');
  expect(value('1.I.5@a-ngo', 'verdict')).toBe('Chấp nhận');
});

test('what a colleague writes under a form that is open is told, and written over only by whoever says so', async () => {
  const page = await open();
  await view(page, 'Thẩm định');
  await page.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
  await settled(page);
  const own = page.getByLabel('Ý kiến thẩm định');
  const colleague = (text: string): void =>
    office.type(office.workbookId, placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'comment'), text);
  const refresh = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Làm mới' }).click();
    await settled(page);
  };
  colleague('Đã gọi cho xã');
  await refresh();
  expect(await own.inputValue()).toBe('Đã gọi cho xã');

  await own.fill('Ý kiến của tôi');
  colleague('Xã sẽ bổ sung');
  await refresh();
  const told = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa dòng này' });
  expect(await told.textContent()).toContain('Xã sẽ bổ sung');
  expect(await own.inputValue()).toBe('Ý kiến của tôi');
  expect([await overflows(page), await seriousFlaws(page)]).toEqual([false, []]);
  await own.press('Control+Enter');
  await page.getByText('nên chưa ghi gì').waitFor();
  await settled(page);
  expect(value('1.I.5@a-ngo', 'comment')).toBe('Xã sẽ bổ sung');
  expect(await own.evaluate('document.activeElement.id')).toBe('comment');

  await page.getByRole('button', { name: 'Giữ phần đang nhập' }).click();
  // The key saves wherever the focus is.
  await page.getByRole('navigation').getByRole('button', { name: 'Thẩm định' }).press('Control+Enter');
  await page.getByText('Đã ghi kết luận của 1.I.5').waitFor();
  expect(value('1.I.5@a-ngo', 'comment')).toBe('Ý kiến của tôi');
});

test('rows that could not be read, or were decided elsewhere, are read anew by “Làm mới”', async () => {
  let broken = true;
  const page = await viewer.open('board', {
    office,
    as: OWNER,
    fault: (name) => (name === 'openQueue' && broken ? 'NetworkError: HTTP 0' : undefined),
  });
  await view(page, 'Thẩm định');
  await page.getByLabel('Đơn vị cần thẩm định').selectOption('a-ngo');
  await page.getByText('Không liên lạc được').waitFor();
  await settled(page);
  broken = false;
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await page.getByRole('heading', { name: '1.I.5 –' }).waitFor();
  await settled(page);
  office.type(office.workbookId, placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'verdict'), 'Chấp nhận');
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await settled(page);
  expect(await page.getByLabel('Chấp nhận', { exact: true }).isChecked()).toBe(true);
});

test('a unit chosen while something else runs is read as soon as that is over', async () => {
  const page = await open();
  await view(page, 'Đơn vị');
  await page.getByLabel('Hiển thị').selectOption('waiting');
  await page.getByRole('button', { name: 'Làm mới' }).evaluate((button: { click(): void }) => {
    button.click();
  });
  await page.getByRole('button', { name: 'Thẩm định (1 dòng chờ)' }).click();
  await page.getByRole('heading', { name: '1.I.5 –' }).waitFor();
});

test('the next step is one click: closing opens the dialog that says what stands in the way', async () => {
  office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
  const page = await open(OWNER, office.controlId);
  await page.getByRole('button', { name: actionWords.showMovePeriod.title }).click();
  await page.getByText('Đã chạy xong').waitFor();
  await settled(page);
  expect(office.host.ui.pages.at(-1)).toMatchObject({
    kind: 'modal',
    title: 'Đóng, chốt, báo cáo, mở lại kỳ',
  });
  expect(await page.getByText('Trạng thái: Đang mở').count()).toBe(1);
});

describe('the dialog of closing and concluding', () => {
  const openDialog = (): Promise<Page> => viewer.open('movePeriod', { office, as: OWNER, width: 560 });

  test('shows what stands in the way before anything happens; only a yes closes', async () => {
    const page = await openDialog();
    await page.getByText('Đơn vị được nộp đến hết ngày 31/10/2021').waitFor();
    expect(await page.getByRole('button', { name: 'Đồng ý: Đóng kỳ' }).isDisabled()).toBe(true);
    office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
    await page.getByRole('button', { name: 'Làm mới' }).click();
    await page.getByText('đơn vị chưa nộp').waitFor();
    expect([await overflows(page), await seriousFlaws(page)]).toEqual([false, []]);
    await page.getByRole('button', { name: 'Đồng ý: Đóng kỳ' }).click();
    await page.getByText('Trạng thái hiện nay: Đã đóng.').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Đồng ý/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Bước tiếp theo…' }).click();
    await page.getByRole('button', { name: 'Đồng ý: Chốt kết quả' }).waitFor();
  });

  test('asks for the reason, leads to what puts it right, and names the result', async () => {
    office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
    office.host.run('closePeriod', ['2021']);
    const page = await openDialog();
    await page.getByRole('button', { name: 'Chạy “Tổng hợp” ngay' }).click();
    await page.getByLabel('Lý do').waitFor();
    expect(await page.getByRole('button', { name: 'Đồng ý: Chốt kết quả' }).isDisabled()).toBe(true);
    await page.getByLabel('Lý do').fill('Theo chỉ đạo');
    expect([await overflows(page), await seriousFlaws(page)]).toEqual([false, []]);
    await page.getByRole('button', { name: 'Đồng ý: Chốt kết quả' }).click();
    await page.getByText('Kết quả số 1 đã được giữ').waitFor();
    await page.getByRole('button', { name: 'Mở lại kỳ…' }).click();
    await page.getByText('Kết quả số 1 vẫn được giữ nguyên').waitFor();
    expect(await page.getByRole('button', { name: 'Đồng ý: Mở lại kỳ' }).isDisabled()).toBe(true);
  });
});

test('“Thử điểm” shows every scale before and after, and writes nothing', async () => {
  const before = office.print(office.workbookId);
  const page = await viewer.open('whatIf', { office, as: OWNER, width: 560 });
  await page.getByText('Không tiêu chí nào thay đổi điểm.').waitFor();
  await page.getByLabel('Điều muốn thử').fill('1.I.5 Xã A Ngo = Không');
  await page.getByRole('button', { name: 'Tính thử' }).click();
  await page.getByText('1 tiêu chí thay đổi').waitFor();
  expect(await page.getByRole('row', { name: /^1\.I\.5/ }).count()).toBe(1);
  expect([await overflows(page), await seriousFlaws(page)]).toEqual([false, []]);
  await page.getByLabel('Điều muốn thử').fill('xx');
  await page.getByRole('button', { name: 'Tính thử' }).click();
  await page.getByText('xx').first().waitFor();
  await settled(page);
  expect([viewer.complaints, office.print(office.workbookId) === before]).toEqual([[], true]);
});

test('permissions that drifted are shown and put right', async () => {
  const { protectedRanges = [] } = office.tab(office.workbookId, '1.I').sheet;
  const [first] = protectedRanges;
  office.edit(office.workbookId, {
    deleteProtectedRange: { protectedRangeId: first?.protectedRangeId ?? 0 },
  });
  const page = await open();
  await view(page, 'Phân quyền');
  await page.getByRole('button', { name: 'Rà soát phân quyền' }).click();
  await settled(page);
  expect(await page.getByText('chưa được bảo vệ').count()).toBe(1);
  await page.getByRole('button', { name: 'Sửa phân quyền' }).click();
  await settled(page);
  expect(await page.getByText('chưa được bảo vệ').count()).toBe(0);
});

test('a unit that opens it is told where to go', async () => {
  const page = await open(A_NGO);
  expect(await page.getByRole('alert').textContent()).toContain('“Việc của tôi”');
});

test('an id that begins like that of a line in “Các kỳ” can be typed to its end', async () => {
  office.type(office.controlId, "'Các kỳ'!A5", '2022');
  const page = await viewer.open('createPeriod', {
    office,
    as: OWNER,
    workbook: office.controlId,
    width: 560,
  });
  expect(await page.getByLabel('Mã kỳ').isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'Kỳ' }).selectOption({ label: 'Kỳ mới…' });
  await page.getByLabel('Mã kỳ').pressSequentially('2022-Q4');
  expect(await page.getByLabel('Mã kỳ').inputValue()).toBe('2022-Q4');
  await page.getByRole('combobox', { name: 'Kỳ' }).selectOption({ label: '2022' });
  expect(await page.getByLabel('Mã kỳ').inputValue()).toBe('2022');
});

test('“Tạo kỳ báo cáo” shows what it will create, creates it, and closes', async () => {
  const page = await viewer.open('createPeriod', {
    office,
    as: OWNER,
    workbook: office.controlId,
    width: 560,
  });
  expect(await seriousFlaws(page)).toEqual([]);
  await page.getByLabel('Mã kỳ').fill('2022');
  await page.getByLabel('Tên kỳ').fill('Kỳ báo cáo 2022');
  await page.getByLabel('Số liệu từ ngày').fill('02/10/2021');
  await page.getByLabel('Số liệu đến ngày').fill('01/10/2022');
  await page.getByLabel('Ngày cuối đơn vị nộp').fill('01/09/2022');
  await page.getByLabel('Ngày cuối VH-TT tổng hợp').fill('14/11/2022');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Phải sửa trước khi tạo').waitFor();
  expect(await page.getByText('01/09/2022').count()).toBe(1);
  await page.getByLabel('Ngày cuối đơn vị nộp').fill('31/10/2022');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Sẽ tạo').waitFor();
  expect(await seriousFlaws(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tạo kỳ báo cáo' }).dblclick();
  await page.getByText('Đã tạo sổ báo cáo của kỳ 2022').waitFor({ timeout: 30_000 });
  expect(office.tab(office.controlId, 'Các kỳ').row('id', '2022').value('state')).toBe('Đang mở');
  await page.getByRole('button', { name: 'Đóng' }).click();
  expect(await page.evaluate('window.hostClosed')).toBe(1);
});
