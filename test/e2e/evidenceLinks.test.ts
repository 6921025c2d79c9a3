import type { Answer, CheckResult } from '../../src/app/api/api';
import { A_NGO, folderOf, link, put, shortPeriod } from './evidenceOffice';
import { done } from './office';

const [office, workbookId] = shortPeriod();
const key = '1.I.15@a-ngo';

/** A cell as the editor of Sheets would leave it: its text with links of parts, and with chips. */
const leave = (cell: gapi.client.sheets.CellData): void => {
  office.edit(workbookId, { updateCells: { rows: [{ values: [cell] }], fields, start: place() } });
};

const place = (): { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number } => {
  const [, letters = '', row = ''] =
    /^([A-Z]+)(\d+)$/.exec(office.tab(workbookId, '1.I').row('key', key).a1('evidence')) ?? [];
  const columnIndex =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { sheets = [] } = office.host.look(A_NGO, workbookId, {
    fields: 'sheets(properties(sheetId,title))',
  });
  const sheetId = sheets.find(({ properties }) => properties?.title === '1.I')?.properties?.sheetId ?? 0;
  return { sheetId, rowIndex: Number(row) - 1, columnIndex };
};

const fields = 'userEnteredValue,textFormatRuns,chipRuns';
const address = (id: string): string => `https://drive.google.com/file/d/${id}/view`;
const linked = (): readonly unknown[] => {
  const index = office.tab(workbookId, 'Minh chứng');
  return index
    .values('key')
    .filter((each) => String(each).startsWith(`${key}@`))
    .sort();
};
const unreadable = ({ findings }: CheckResult): readonly string[] =>
  findings.filter(({ code }) => code === 'linkUnreadable').map(({ message }) => message);
const keyOf = (id: string): string => `${key}@${id}`;

test('what stands behind a text and in chips is linked, and is no mistake of the unit', () => {
  const own = folderOf(office, 'a-ngo');
  const [first, second, third] = [
    put(office, A_NGO, 'HĐ.pdf', own),
    put(office, A_NGO, 'TL.pdf', own),
    put(office, A_NGO, 'x.pdf', own),
  ];
  const text = 'HĐ và @, xem thêm @';
  leave({
    userEnteredValue: { stringValue: text },
    textFormatRuns: [{ format: { link: { uri: address(first) } } }, { startIndex: 2, format: {} }],
    chipRuns: [
      { startIndex: 6, chip: { richLinkProperties: { uri: address(second) } } },
      { startIndex: 7 },
      { startIndex: text.length - 1, chip: { richLinkProperties: { uri: address(third) } } },
    ],
  });
  done(link(office));
  expect(linked()).toEqual([first, second, third].map(keyOf).sort());
  const found = done(office.host.run('checkAll') as Answer<CheckResult>);
  expect(unreadable(found)).toEqual([]);
});

test('a chip to a deleted file is named, and so is a place that is no document; nothing stops', () => {
  const text = 'xem @ và Drive của tôi';
  const gone = '1gone_gone_gone_gone_gone';
  leave({
    userEnteredValue: { stringValue: text },
    textFormatRuns: [{ startIndex: 9, format: { link: { uri: 'https://drive.google.com/drive/my-drive' } } }],
    chipRuns: [{ startIndex: 4, chip: { richLinkProperties: { uri: address(gone) } } }, { startIndex: 5 }],
  });
  done(link(office));
  expect(linked()).toContain(keyOf(gone));
  const found = done(office.host.run('checkAll') as Answer<CheckResult>);
  expect(unreadable(found)).toEqual([expect.stringContaining('https://drive.google.com/drive/my-drive')]);
});
