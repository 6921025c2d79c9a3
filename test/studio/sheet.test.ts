import type { Page } from 'playwright-core';
import { commune, otherCommune, smallPeriod, type SmallPeriod } from './smallPeriod';
import { OWNER } from '../e2e/office';
import { placeOf } from '../../scripts/studio/page/sheetModel';
import { cellOf, describe, goTo, openRoom, openTab, shows, test, typeInto, type Room } from './windows';

const figures = 20;
const entryTab = 100;

let period: SmallPeriod;
let room: Room;

beforeAll(async () => {
  period = smallPeriod();
  room = await openRoom(period.office.host);
});

afterAll(async () => {
  await room.close();
  period.office.host.close();
});

const open = (as: string, tab: number): Promise<Page> => room.open(as, { file: period.workbookId, tab });

/** Where the commune's row of a key has a column: `F10`. */
const at = (tab: string, key: string, column: string): string =>
  period.office.tab(period.workbookId, tab).row('key', key).a1(column);

const value = (figure: string, unit = 'a-ngo'): string => at('Số liệu chung', `${figure}@${unit}`, 'value');
const entry = (criterion: string, column: string): string => at('1.I', `${criterion}@a-ngo`, column);

const head = (a1: string): string => a1.replace(/\d+$/, '3');

/** What stands in a cell of the host's workbook. */
function held(tab: string, a1: string): unknown {
  const { sheets } = period.office.host.look(OWNER, period.workbookId, {
    ranges: [`'${tab}'!${a1}`],
    fields: 'sheets(data(rowData(values(effectiveValue))))',
  });
  const value = sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue;
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue;
}

const refusalOf = (page: Page): ReturnType<Page['locator']> => page.getByRole('alertdialog');

describe('the period workbook in a window of a commune', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(commune, figures);
  });

  test('shows its tabs, its own cells, and neither the hidden keys nor their row', async () => {
    const { sheets = [] } = period.office.look(period.workbookId, 'sheets(properties(title,hidden))');
    const visible = sheets.flatMap(({ properties }) =>
      properties?.hidden === true ? [] : [properties?.title],
    );
    expect(visible.length).toBeGreaterThan(15);
    expect(await page.getByRole('tab').allTextContents()).toEqual(visible);
    await expect(page.getByRole('tab', { selected: true }).textContent()).resolves.toBe('Số liệu chung');
    await shows(page, head(value('communeCadres')), 'Giá trị');
    expect([await cellOf(page, 'A4').count(), await cellOf(page, 'B1').count()]).toEqual([0, 0]);
  });

  test('takes a number as it is typed here, and the formulas that use it are computed', async () => {
    await typeInto(page, value('communeCadres'), '1.234');
    await shows(page, value('communeCadres'), '1.234');
    expect(held('Số liệu chung', value('communeCadres'))).toBe(1234);
    await openTab(page, '1.I');
    await goTo(page, entry('1.I.15', 'denominator'));
    await shows(page, entry('1.I.15', 'denominator'), '1234');
    await openTab(page, 'Số liệu chung');
    await shows(page, head(value('communeCadres')), 'Giá trị');
  });

  test('says at the cell why a wrong value is refused, and leaves the cell as it was', async () => {
    await typeInto(page, value('communeDesktops'), 'ba mươi');
    await refusalOf(page).waitFor();
    expect(await refusalOf(page).textContent()).toContain(
      `Ô ${value('communeDesktops')} không nhận: Nhập số nguyên, không âm`,
    );
    expect(held('Số liệu chung', value('communeDesktops'))).toBeUndefined();
    await page.keyboard.press('Escape');
    await refusalOf(page).waitFor({ state: 'detached' });
    await typeInto(page, value('communeDesktops'), '30');
    await shows(page, value('communeDesktops'), '30');
  });

  test("refuses another unit's cell before anything is typed, and the host refuses it as well", async () => {
    const theirs = value('communeCadres', 'hong-ha');
    await goTo(page, theirs);
    await page.keyboard.press('F2');
    await refusalOf(page).waitFor();
    expect(await refusalOf(page).textContent()).toMatch(
      new RegExp(`Ô ${theirs} không nhận: Vùng này được bảo vệ \\(“Xã Hồng Hạ”\\): a-ngo@`),
    );
    await page.keyboard.press('Escape');
    const answer = await page.evaluate(
      async ({ as, file, row, column }) => {
        const request = { as, file, tab: 20, row, column, values: [['1']], paste: false };
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/api/type', { method: 'POST', headers, body: JSON.stringify(request) });
        return (await response.json()) as { readonly refusals: readonly { readonly reason: string }[] };
      },
      { as: commune, file: period.workbookId, ...placeOf(theirs) },
    );
    expect(answer.refusals.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Vùng này được bảo vệ \(“.+”\): a-ngo@aluoi.example.vn không được sửa/),
    ]);
    expect(held('Số liệu chung', theirs)).toBeUndefined();
  });

  test('offers the choices of a drop-down, and ticks a box with the space bar', async () => {
    await openTab(page, '1.I');
    await shows(page, 'B3', 'Đơn vị');
    await goTo(page, entry('1.I.5', 'yesNo'));
    await page.keyboard.press('Enter');
    expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual(['Có', 'Không']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(page, entry('1.I.5', 'yesNo'), 'Có');
    await goTo(page, entry('1.I.5', 'notApplicable'));
    await page.keyboard.press(' ');
    await shows(page, entry('1.I.5', 'notApplicable'), '☑');
    expect(held('1.I', entry('1.I.5', 'notApplicable'))).toBe(true);
  });

  test('pastes as a paste: validations do not hold it up, protections do', async () => {
    await goTo(page, entry('1.I.5', 'explanation'));
    const paste = (text: string): Promise<unknown> =>
      page.evaluate(`{
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      }`);
    await paste('Lý do\nLý do khác');
    await shows(page, entry('1.I.15', 'explanation'), 'Lý do khác');
    await goTo(page, entry('1.I.5', 'yesNo'));
    await paste('chưa rõ');
    await shows(page, entry('1.I.5', 'yesNo'), 'chưa rõ');
    await goTo(page, entry('1.I.15', 'explanation'));
    await paste('a\nb\nc');
    await refusalOf(page).waitFor();
    expect(held('1.I', entry('1.I.15', 'explanation'))).toBe('Lý do khác');
    await page.keyboard.press('Escape');
  });

  test('empties the selected cells', async () => {
    await goTo(page, entry('1.I.5', 'explanation'));
    await page.keyboard.press('Delete');
    await cellOf(page, entry('1.I.5', 'explanation'))
      .locator('.text', { hasText: /^$/ })
      .waitFor({ state: 'attached' });
    expect(held('1.I', entry('1.I.5', 'explanation'))).toBeUndefined();
  });
});

/** Waits until the window has drawn what somebody did elsewhere. */
async function drawsAfter(window: Page, edit: () => Promise<void>): Promise<void> {
  await Promise.all([window.waitForResponse((response) => response.url().includes('/api/tab?')), edit()]);
  await window.evaluate('new Promise(requestAnimationFrame)');
}

describe('two windows', () => {
  test("see each other's edits, and who made them", async () => {
    const [mine, other] = [await open(commune, figures), await open(otherCommune, figures)];
    await goTo(mine, value('communeTablets'));
    await typeInto(mine, value('communeTablets'), '7');
    await goTo(other, value('communeTablets'));
    await shows(other, value('communeTablets'), '7');
    await other.getByText(`${commune} vừa sửa sổ này`).waitFor();
    const row = value('communeCadres', 'hong-ha');
    await typeInto(other, row, '21');
    await goTo(mine, row);
    await shows(mine, row, '21');
  });

  test("what one types is not touched by another's edits, nor is a cell's name or a folder's", async () => {
    const [mine, other] = [await open(commune, figures), await open(otherCommune, figures)];
    const own = value('communeCadres', 'hong-ha');
    await goTo(other, own);
    await other.keyboard.type('12');
    await drawsAfter(other, () => typeInto(mine, value('communeTablets'), '8'));
    await other.keyboard.type('34');
    await other.keyboard.press('Enter');
    await shows(other, own, '1234');
    expect(held('Số liệu chung', own)).toBe(1234);
    const name = other.getByLabel('Ô đang chọn');
    await name.fill(own);
    await drawsAfter(other, () => typeInto(mine, value('communeTablets'), '9'));
    await expect(name.inputValue()).resolves.toBe(own);
    await other.getByRole('button', { name: 'Drive', exact: true }).click();
    await other.getByLabel('Tên thư mục mới').fill('Bản quét');
    await drawsAfter(other, () => typeInto(mine, value('communeTablets'), '10'));
    await other.keyboard.type(' 2021');
    await expect(other.getByLabel('Tên thư mục mới').inputValue()).resolves.toBe('Bản quét 2021');
  });

  test('takes keys at once: those of a cell that is out of sight, and those that follow Enter and arrows', async () => {
    const page = await open(commune, figures);
    const [first, second] = [value('communeDesktops'), value('communeTablets')];
    await goTo(page, first);
    await cellOf(page, first).waitFor();
    const place = placeOf(first) ?? { row: 0, column: 0 };
    const rows = (placeOf(second)?.row ?? 0) - place.row;
    expect(rows).toBeGreaterThan(0);
    // All in one go, as fast as the browser takes them: no frame is drawn in between.
    const keys = ['4', 'Enter', ...Array.from({ length: rows - 1 }, () => 'ArrowDown'), '5', '6', 'Enter'];
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
    await shows(page, second, '56');
    expect([held('Số liệu chung', first), held('Số liệu chung', second)]).toEqual([4, 56]);
    await goTo(page, first);
    await page.getByRole('application').hover();
    await page.mouse.wheel(0, 4000);
    await cellOf(page, first).waitFor({ state: 'detached' });
    await page.keyboard.type('31');
    await page.keyboard.press('Enter');
    await shows(page, first, '31');
  });

  test('of another person, chosen in the frame, have other rights', async () => {
    const page = await open(commune, entryTab);
    await page.getByLabel('Tôi là').selectOption(otherCommune);
    await page.waitForURL(/as=hong-ha/);
    await shows(page, 'B3', 'Đơn vị');
    await goTo(page, entry('1.I.5', 'yesNo'));
    await page.keyboard.type('Có');
    await refusalOf(page).waitFor();
    expect(await refusalOf(page).textContent()).toContain('Xã A Ngo');
  });

  test('of a stranger show nothing, and the server gives nothing', async () => {
    const page = await room.open('nguoi-la@example.com', { file: period.workbookId });
    await page.getByText('Người đang chọn chưa được chia sẻ sổ nào.').waitFor();
    const status = await page.evaluate(
      async (file) => (await fetch(`/api/tab?as=nguoi-la@example.com&file=${file}&tab=20`)).status,
      period.workbookId,
    );
    expect(status).toBe(403);
  });
});

test('no page complained, nor asked another host for anything', () => {
  expect(room.complaints).toEqual([]);
});
