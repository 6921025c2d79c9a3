import type { Answer, CheckResult } from '../../src/app/api/api';
import type { ExamineResult } from '../../src/app/api/evidenceApi';
import { A_NGO, folderOf, HONG_HA, link, OPERATOR, put, shortPeriod, typeLinks } from './evidenceOffice';
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

/** How files stand in `Minh chứng`, by name. */
const standings = (names: readonly string[]): readonly (readonly unknown[])[] => {
  const index = office.tab(workbookId, 'Minh chứng');
  const columns = (['file', 'state', 'kind', 'origin', 'criterion'] as const).map((column) =>
    index.values(column),
  );
  return (columns[0] ?? [])
    .map((_, at) => columns.map((column) => column[at]))
    .filter(([name]) => names.includes(String(name)));
};
const examined = (name: string): readonly string[] =>
  done(office.host.run('examineEvidence') as Answer<ExamineResult>)
    .findings.filter(({ message }) => message.includes(`“${name}`))
    .map(({ code }) => code)
    .sort();

describe('a shortcut in the folder of a unit', () => {
  const { drive } = office.host;
  const elsewhere = put(office, HONG_HA, 'Bản quét 01.pdf', folderOf(office, 'hong-ha'), 'tệp ở nơi khác');
  const hidden = drive.upload('nguoi-khac@example.com', {
    name: 'kín.pdf',
    mimeType: 'application/pdf',
    content: 'kín',
  });
  const own = folderOf(office, 'a-ngo');

  test('stands for what it points to, and is named by the unit', () => {
    drive.share(elsewhere, OPERATOR, 'reader', HONG_HA);
    drive.shortcut(A_NGO, '1.I.5 Hợp đồng máy in', elsewhere, own);
    done(link(office));
    expect(standings(['Bản quét 01.pdf'])).toContainEqual([
      'Bản quét 01.pdf',
      '✔ Đọc được',
      'hợp đồng',
      'Lối tắt',
      '1.I.5',
    ]);
    expect(examined('Bản quét 01')).toContain('shortcut');
  });

  test('to a file that is not open to the office, or gone, is told by its own name', () => {
    const gone = put(office, A_NGO, 'đã xóa.pdf', drive.folder(A_NGO, 'riêng'), 'x');
    drive.shortcut(A_NGO, '1.I.5 Thanh lý máy in', hidden, own);
    drive.shortcut(A_NGO, '1.I.5 Hoá đơn 0001234', gone, own);
    drive.remove(A_NGO, gone);
    done(link(office));
    expect(examined('1.I.5 Thanh lý máy in')).toEqual(['fileNoAccess']);
    expect(examined('1.I.5 Hoá đơn 0001234')).toEqual(['fileNoAccess']);
  });

  test('that is taken away counts no more', () => {
    const name = '1.I.5 Thanh lý máy in';
    const shortcut = drive.list().find((file) => file.name === name);
    drive.remove(A_NGO, shortcut?.id ?? '');
    expect(examined(name)).toEqual([]);
    expect(standings([name])).toEqual([
      [name, '— Không còn liên kết', 'thanh lý hợp đồng', 'Lối tắt', '1.I.5'],
    ]);
  });
});

describe('a file that was shared by a link with a resource key', () => {
  const { drive } = office.host;
  const owner = 'tu-lieu@example.com';
  const shared = (name: string): string => {
    const id = drive.upload(owner, { name, mimeType: 'application/pdf', content: name });
    drive.shareByLink(id, 'reader', '0-AbCdEf');
    return id;
  };
  const [keyed, bare] = [shared('hợp đồng có khóa.pdf'), shared('hợp đồng thiếu khóa.pdf')];

  test('is found by the link that holds it, and told where the link lost it', () => {
    typeLinks(office, workbookId, {
      user: A_NGO,
      tab: '1.I',
      key,
      text: `${address(keyed)}?usp=sharing&resourcekey=0-AbCdEf ${address(bare)}`,
    });
    const { unreached } = done(link(office));
    expect(standings(['hợp đồng có khóa.pdf']).map(([, state]) => state)).toEqual(['✔ Đọc được']);
    expect(unreached.map(({ address: told }) => told)).toContain(address(bare));
  });

  test('is found by a shortcut, too', () => {
    const other = shared('biên bản bàn giao có khóa.pdf');
    drive.shortcut(A_NGO, 'Biên bản bàn giao', other, folderOf(office, 'a-ngo'));
    done(link(office));
    expect(standings(['biên bản bàn giao có khóa.pdf']).map(([, state]) => state)).toEqual(['✔ Đọc được']);
  });
});

test('a cell with two hundred chips and texts, to files that are gone among them, stops nothing', () => {
  const { drive } = office.host;
  const folder = drive.folder(A_NGO, 'nhiều', folderOf(office, 'a-ngo'));
  const [count, goneFrom] = [200, 150];
  const ids = Array.from({ length: count }, (_, at) =>
    at < goneFrom ? put(office, A_NGO, `trang ${String(at)}.pdf`, folder) : `1gone_gone_gone_${String(at)}`,
  );
  const text = '@'.repeat(count);
  const runs = ids.map((id, startIndex) => ({ startIndex, uri: address(id) }));
  leave({
    userEnteredValue: { stringValue: text },
    textFormatRuns: runs
      .filter(({ startIndex }) => startIndex % 2 === 0)
      .flatMap(({ startIndex, uri }) => [
        { startIndex, format: { link: { uri } } },
        { startIndex: startIndex + 1, format: {} },
      ]),
    chipRuns: runs
      .filter(({ startIndex }) => startIndex % 2 === 1)
      .flatMap(({ startIndex, uri }) => [
        { startIndex, chip: { richLinkProperties: { uri } } },
        ...(startIndex + 1 < count ? [{ startIndex: startIndex + 1 }] : []),
      ]),
  });
  const { unreached } = done(link(office));
  expect(linked()).toEqual(expect.arrayContaining(ids.map(keyOf)));
  expect(unreached.filter(({ address: told }) => told.includes('1gone_gone_gone_')).length).toBe(
    count - goneFrom,
  );
  const found = done(office.host.run('examineEvidence') as Answer<ExamineResult>).findings;
  expect(
    found.filter(({ code, message }) => code === 'fileNoAccess' && message.includes('1gone_gone_gone_')),
  ).toHaveLength(count - goneFrom);
  const { findings } = done(office.host.run('checkAll') as Answer<CheckResult>);
  expect(unreadable({ findings } as CheckResult)).toEqual([]);
  const shown = office.tab(workbookId, '1.I').row('key', key).value('linked');
  expect(String(shown)).toMatch(/… và \d+ tài liệu khác$/);
});
