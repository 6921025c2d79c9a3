import type { Page } from 'playwright-core';
import { placeOf } from '../../scripts/studio/page/sheetModel';
import { OWNER } from '../e2e/office';
import { seriousIn } from './axe';
import { commune, smallPeriod, type SmallPeriod } from './smallPeriod';
import { describe, goTo, openRoom, pollFor, shows, test, typeInto, type Room } from './windows';

const figures = 20;
const summary = 2;
const entryTab = 100;

let period: SmallPeriod;
let room: Room;
let page: Page;

beforeAll(async () => {
  period = await smallPeriod();
  room = await openRoom(period.office.host);
  page = await room.open(OWNER, { file: period.office.controlId });
}, 120_000);

afterAll(async () => {
  await room.close();
  period.office.host.close();
});

const dialog = (): ReturnType<Page['locator']> => page.getByRole('dialog');

async function choose(on: Page, caption: string): Promise<void> {
  await on.getByRole('button', { name: 'Chính quyền điện tử' }).click();
  await on.getByRole('menuitem', { name: caption }).click();
}

describe("VH-TT's work", () => {
  test('compiles from the menu: the message leads to the workbook, whose summary another window sees change', async () => {
    const watching = await room.open(OWNER, { file: period.workbookId, tab: summary });
    await watching.getByText('Chưa tổng hợp. VH-TT chạy “Tổng hợp” để có kết quả.').first().waitFor();
    await choose(page, 'Tổng hợp');
    await dialog().getByText('Đã tổng hợp kỳ 2021').waitFor();
    await watching.locator('[data-cell]', { hasText: 'Tổng hợp lúc 24/10/2021 08:00' }).first().waitFor();
    await dialog()
      .getByRole('button', { name: /docs\.google\.com/ })
      .click();
    await page.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
    await page.getByLabel('Sổ', { exact: true }).selectOption(period.office.controlId);
    await page.getByRole('tab', { name: 'Các kỳ' }).waitFor();
  }, 60_000);

  test('colours by the conditional formats as they hold now', async () => {
    const units = await room.open(commune, { file: period.workbookId, tab: entryTab });
    const status = period.office.tab(period.workbookId, '1.I').row('key', '1.I.5@a-ngo');
    await goTo(units, status.a1('status'));
    const { row, column } = placeOf(status.a1('status')) ?? { row: -1, column: -1 };
    const key = `${String(row)}:${String(column)}`;
    // A cell that is being drawn anew is none for a moment.
    const background = (): Promise<string> =>
      units.evaluate(
        `((cell) => cell === null ? '' : getComputedStyle(cell).backgroundColor)(document.querySelector('[data-cell="${key}"]'))`,
      );
    await shows(units, status.a1('status'), 'Chưa nhập');
    const before = await background();
    expect(before).toMatch(/^rgb/);
    await typeInto(units, status.a1('yesNo'), 'Có');
    await choose(page, 'Tổng hợp');
    await dialog().getByText('Đã tổng hợp kỳ 2021').waitFor();
    await dialog().getByRole('button', { name: 'Đã hiểu' }).click();
    await goTo(units, status.a1('status'));
    await shows(units, status.a1('status'), 'Đủ số liệu');
    await expect(pollFor(background, (now) => now !== '' && now !== before)).resolves.toBe(true);
  }, 60_000);

  test('as anybody else is refused in words, not with a trace', async () => {
    const other = await room.open(commune, { file: period.workbookId, tab: figures });
    const answer = await other.evaluate(async (as) => {
      const body = JSON.stringify({ as, functionName: 'compile', caption: 'Tổng hợp', replies: [] });
      const response = await fetch('/api/choose', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return response.text();
    }, commune);
    expect(answer).toContain('Tài khoản đang dùng không được xem tệp mà việc này cần');
    expect(answer).not.toMatch(/at \w+ \(/);
  }, 60_000);
});

describe('accessibility', () => {
  test.each([
    ['an entry tab', entryTab],
    ['the summary', summary],
  ])(
    'axe finds nothing serious on %s',
    async (_, tab) => {
      const window = await room.open(commune, { file: period.workbookId, tab });
      await goTo(window, 'C4');
      expect(await seriousIn(window)).toEqual([]);
    },
    60_000,
  );

  test.each(['Drive', 'Thư đã gửi', 'Lượt gọi Google'])('nor with “%s” open', async (name) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('.panel-content > *').first().waitFor();
    expect(await seriousIn(page)).toEqual([]);
  });

  test('nor on the menu, a dialog, an open cell, a refusal and a window without workbooks', async () => {
    await page.getByRole('button', { name: 'Chính quyền điện tử' }).click();
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Rà soát phân quyền' }).click();
    await dialog().getByRole('button').first().waitFor();
    expect(await seriousIn(page)).toEqual([]);
    const window = await room.open(commune, { file: period.workbookId, tab: entryTab });
    await goTo(window, period.office.tab(period.workbookId, '1.I').row('key', '1.I.5@a-ngo').a1('yesNo'));
    await window.keyboard.press('Enter');
    await window.getByRole('listbox').waitFor();
    expect(await seriousIn(window)).toEqual([]);
    await window.keyboard.type('x');
    await window.keyboard.press('Enter');
    await window.getByRole('alertdialog').waitFor();
    expect(await seriousIn(window)).toEqual([]);
    expect(await seriousIn(await room.open('nguoi-la@example.com'))).toEqual([]);
  }, 60_000);

  test('everything is reached with the Tab key, and the sheet is left with it again', async () => {
    const window = await room.open(commune, { file: period.workbookId, tab: figures });
    const reached: string[] = [];
    for (let i = 0; i < 14; i++) {
      await window.keyboard.press('Tab');
      reached.push(
        await window.evaluate<string>(
          `(({ activeElement: e }) => e.id || e.getAttribute('aria-label') || e.textContent.trim())(document)`,
        ),
      );
    }
    expect(reached).toEqual(
      expect.arrayContaining([
        'workbook',
        'who',
        'when',
        'Drive',
        'Ô đang chọn',
        'Bảng tính, tab Số liệu chung',
        'Số liệu chung',
      ]),
    );
  }, 60_000);

  test('works on a narrow screen', async () => {
    const window = await room.open(commune, { file: period.workbookId, tab: figures });
    await window.setViewportSize({ width: 360, height: 740 });
    const isNarrow = (): Promise<boolean> =>
      window.evaluate<boolean>('document.documentElement.scrollWidth <= 360');
    await expect(pollFor(isNarrow, (is) => is)).resolves.toBe(true);
    const cell = period.office
      .tab(period.workbookId, 'Số liệu chung')
      .row('key', 'communeDesktops@a-ngo')
      .a1('value');
    await typeInto(window, cell, '5');
    await shows(window, cell, '5');
    expect(await seriousIn(window)).toEqual([]);
  }, 60_000);
});

describe('the server', () => {
  const asked = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${room.studio.address}${path}`, init);
  const json = { 'content-type': 'application/json' };

  test.each([
    ['without a person', 'api/office', {}, 400],
    ['with what is no address', 'api/office?as=x', {}, 400],
    ['of another site', `api/office?as=${OWNER}`, { headers: { origin: 'https://khac.example.com' } }, 403],
    ['for what there is not', `api/khac?as=${OWNER}`, {}, 404],
    ['with a broken body', 'api/type', { method: 'POST', headers: json, body: '{' }, 400],
    [
      'with a wrong field',
      'api/type',
      { method: 'POST', headers: json, body: `{"as":"${OWNER}","file":3}` },
      400,
    ],
    ['of another kind', 'api/type', { method: 'PUT' }, 405],
    [
      'for a function of no menu',
      'api/choose',
      {
        method: 'POST',
        headers: json,
        body: `{"as":"${OWNER}","functionName":"x","caption":"","replies":[]}`,
      },
      400,
    ],
  ] as const)('refuses a request %s', async (_, path, init, status) => {
    const response = await asked(path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/^(Yêu cầu không hợp lệ|Mục này)/) as string,
    });
  });

  test('listens on this machine only, and lets no page be framed or load from elsewhere', async () => {
    expect(new URL(room.studio.address).hostname).toBe('localhost');
    const { headers } = await asked(`?as=${OWNER}`);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/,
    );
  });
});

test('no page complained, nor asked another host for anything', () => {
  expect(room.complaints).toEqual([]);
});
