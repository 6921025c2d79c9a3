import type { Answer, ExplainResult } from '../../src/app/api/api';
import type { ExplainView } from '../../src/app/api/scoreApi';
import { done, refusal } from './office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  STRANGER,
  type ScreensOffice,
} from './screensOffice';

let office: ScreensOffice;

beforeAll(() => {
  office = openScreensOffice(prepareOffice());
  const enter = (unit: string, column: string, text: string): void =>
    void office.host.type(
      OWNER,
      office.workbookId,
      placeOf(office, '1.I', ['key', `1.I.5@${unit}`], column),
      [[text]],
    );
  enter('a-ngo', 'yesNo', 'Có');
  enter('hong-ha', 'yesNo', 'Không');
  office.sheetsCalls();
});

const open = (what?: string, workbook?: string): ExplainView =>
  done(office.call(OWNER, 'openExplanation', what === undefined ? {} : { what }, workbook));

test('“Giải thích điểm” first says what can be asked for, in one read', () => {
  const { criteria, units, explained, here } = open();
  expect(office.sheetsCalls()).toEqual(['get']);
  expect([here, explained]).toEqual([true, null]);
  expect(criteria.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^1\.I\.5 – /));
  expect(units).toContainEqual({ id: 'a-ngo', name: 'Xã A Ngo' });
});

test('of a criterion: source, rule, the three ledgers, and every row with the cell that it stands in', () => {
  const { explained } = open('1.I.5');
  expect(office.sheetsCalls()).toEqual(['get']);
  expect(explained?.facts.map(({ label }) => label)).toEqual([
    'Nguồn',
    'Cách tính',
    'Căn cứ',
    'Ghi chú về văn bản gốc',
  ]);
  expect(explained?.facts[0]?.text).toMatch(/^Công văn giao tiêu chí, dòng \d+/);
  expect(explained?.results).toHaveLength(4);
  const rows = explained?.lists.flatMap((list) => list.rows) ?? [];
  const [sheet, cell] = placeOf(office, '1.I', ['key', '1.I.5@a-ngo'], 'code').split('!');
  expect(rows.find(({ about }) => about === 'Xã A Ngo')).toEqual({
    about: 'Xã A Ngo',
    text: expect.stringMatching(/^Có; /) as string,
    place: { sheetId: expect.any(Number) as number, tab: '1.I', cell },
  });
  expect(sheet).toBe("'1.I'");
  expect(rows.find(({ about }) => about === 'Xã Hồng Hạ')?.text).toMatch(/^Không; /);
});

test('of a unit: its totals, what is open, and its rows', () => {
  const { explained } = open('a-ngo');
  expect(explained?.title).toBe('Điểm của Xã A Ngo');
  expect(explained?.lists.map(({ title }) => title)).toEqual(['Điểm của huyện còn có thể lấy:', 'Các dòng:']);
  expect(explained?.lists[1]?.rows.map(({ about }) => about)).toContain('1.I.5');
});

test('from the control workbook cells are links; a text says the same as the page', () => {
  const view = open('1.I.5', office.controlId);
  expect(view.here).toBe(false);
  const { text } = done(office.host.run('explain', ['1.I.5']) as Answer<ExplainResult>);
  for (const { label, text: line } of view.explained?.facts ?? [])
    expect(text).toContain(`${label}: ${line}`);
  for (const row of view.explained?.lists[0]?.rows ?? [])
    expect(text).toContain(`• ${row.about} (1.I!${row.place?.cell ?? ''}): ${row.text}`);
});

test('what there is not, and whoever is not VH-TT, is told so in words', () => {
  expect(refusal(office.call(OWNER, 'openExplanation', { what: '9.IX.9' }))).toContain('9.IX.9');
  expect(refusal(office.call(OWNER, 'openExplanation', { what: 7 }))).toContain('$0.what');
  expect(refusal(office.call(A_NGO, 'openExplanation', {}))).toContain('dành cho VH-TT');
  expect(refusal(office.call(STRANGER, 'openExplanation', {}))).toContain('không được xem tệp');
});
