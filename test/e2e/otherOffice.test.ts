import { cpSync } from 'node:fs';
import type { Answer, CheckResult } from '../../src/app/api/api';
import type { Board, CreatePreview, Queue } from '../../src/app/api/boardApi';
import { setCell } from './controlEdits';
import {
  bundleForOffice,
  done,
  emptyFolder,
  openOffice,
  OWNER,
  periodFiles,
  refusal,
  type Office,
} from './office';
import { A_NGO, openScreensOffice, READER, type ScreensOffice } from './screensOffice';
import { keepOnly, keepUnits, setPeople } from './shortCatalogue';

/** Another office than the delivered one compiles, from the first cell of the control workbook to the results. */
const STAFF = 'van-phong@xa.example.vn';
const unitId = 'vp-xa';
const officeCells = {
  id: unitId,
  name: 'Văn phòng xã Sông Vàng',
  shortName: 'VP-SV',
  superior: 'UBND xã Sông Vàng',
  addressee: 'UBND tỉnh',
  place: 'Sông Vàng',
  sign: 'VP',
};

let bundle: string;
/** The control workbook as officials of that office left it. */
let kept: { readonly workspace: string; readonly controlId: string };

/** The row of the office, by column. */
function nameOffice(office: Office, cells: Readonly<Record<string, string>>): void {
  const [row] = office.tab(office.controlId, 'Đơn vị tổng hợp').rows;
  for (const [column, text] of Object.entries(cells)) {
    office.type(office.controlId, `'Đơn vị tổng hợp'!${row?.a1(column) ?? ''}`, text);
  }
}

beforeAll(async () => {
  bundle = await bundleForOffice();
  const workspace = emptyFolder();
  const office = openOffice(bundle, { workspace });
  const { host, controlId } = office;
  host.batch(() => {
    done(office.seed());
    keepOnly(
      office,
      ['1.I.5', '1.I.13', '1.I.15', '2.II.26', '3.I.2'],
      ['communeDesktops', 'communeTablets', 'communeLaptops', 'communeCadres', 'districtCommuneCadres'],
    );
    keepUnits(office, ['vh-tt', 'noi-vu', 'tt-hcc', 'a-ngo', 'hong-ha']);
    setPeople(office, 'a-ngo', A_NGO);
    setPeople(office, 'vh-tt', STAFF);
    setCell(office, 'Đơn vị', 'vh-tt', 'aliases', '');
    setCell(office, 'Đơn vị', 'vh-tt', 'name', officeCells.name);
    setCell(office, 'Đơn vị', 'vh-tt', 'id', unitId);
    nameOffice(office, officeCells);
    for (const row of office.tab(controlId, 'Danh mục').rows) {
      office.type(controlId, `'Danh mục'!${row.a1('units')}`, '');
    }
    const appraisers = office.tab(controlId, 'Thẩm định');
    for (const row of appraisers.rows) {
      office.type(controlId, `'Thẩm định'!${row.a1('appraiser')}`, '');
      if (row.value('unit') !== 'vh-tt') continue;
      office.type(controlId, `'Thẩm định'!${row.a1('unit')}`, unitId);
      office.type(controlId, `'Thẩm định'!${row.a1('unitName')}`, officeCells.name);
    }
  });
  host.close();
  kept = { workspace, controlId };
}, 120_000);

/** That control workbook once more, to be spoilt or worked with. */
function reopen(): { readonly office: Office; readonly workspace: string } {
  const workspace = emptyFolder();
  cpSync(kept.workspace, workspace, { recursive: true });
  return { office: openOffice(bundle, { workspace }, kept.controlId), workspace };
}

const draft = {
  id: '2021',
  name: 'Năm 2021 (01/10/2020 – 01/10/2021)',
  from: '2020-10-01',
  to: '2021-10-01',
  unitDeadline: '2021-10-31',
  compileDeadline: '2021-11-14',
};

describe('an office with whom no period could be worked is refused before anything is made', () => {
  test.each([
    {
      what: 'its id is no unit’s',
      spoil: (office: Office) => {
        nameOffice(office, { id: 'vp-khac' });
      },
      says: 'Tab “Đơn vị tổng hợp”, ô A4: mã “vp-khac” không có trong tab “Đơn vị”.',
    },
    {
      what: 'nobody of it has an address',
      spoil: (office: Office) => {
        setPeople(office, unitId, '');
      },
      says: /^Tab “Đơn vị”, ô F\d+: “Văn phòng xã Sông Vàng” là đơn vị tổng hợp mà chưa có địa chỉ thư nào/,
    },
    {
      what: 'a cell of its row is empty',
      spoil: (office: Office) => {
        nameOffice(office, { shortName: '' });
      },
      says: 'Tab “Đơn vị tổng hợp”, ô C4: “Tên gọi tắt” đang trống.',
    },
  ])('$what', ({ spoil, says }) => {
    const { office } = reopen();
    spoil(office);
    const before = office.print(office.controlId);
    const message = refusal(office.create('2021'));
    if (typeof says === 'string') expect(message).toContain(says);
    else expect(message).toMatch(says);
    expect(message).toMatch(/Hãy .* rồi chạy lại\.$/);
    expect(periodFiles(office, '2021')).toEqual([]);
    expect(office.host.drive.list().filter(({ name }) => name.includes('2021'))).toEqual([]);
    expect(office.print(office.controlId)).toBe(before);
    const preview = office.host.runFromPage('previewPeriod', [draft]) as Answer<CreatePreview>;
    if (preview.ok) expect(preview.result).toMatchObject({ problems: [message], protections: 0 });
    else expect(preview.message).toBe(message);
  });

  test('a second office is one too many', () => {
    const { office } = reopen();
    const { sheetId } = office.tab(office.controlId, 'Đơn vị tổng hợp');
    office.edit(office.controlId, { appendDimension: { sheetId, dimension: 'ROWS', length: 1 } });
    office.type(office.controlId, "'Đơn vị tổng hợp'!A5", 'noi-vu');
    expect(refusal(office.create())).toContain('chỉ ghi một đơn vị, nhưng từ ô A5 còn một dòng nữa');
  });
});

/** One story, each test a step on from the one before. */
describe('a period compiled by another office', () => {
  let office: ScreensOffice;
  /** All that was answered. */
  const answers: unknown[] = [];
  const heard = <T>(answer: Answer<T>): T => {
    answers.push(answer);
    return done(answer);
  };
  const run = (action: string, ...args: readonly unknown[]): never =>
    heard(office.host.run(action, args) as Answer<never>);
  const cellOf = (title: string, column: string, row: readonly [string, string]): string =>
    `'${title}'!${office
      .tab(office.workbookId, title)
      .row(...row)
      .a1(column)}`;
  const type = (user: string, cell: string, text: string): void =>
    void office.host.type(user, office.workbookId, cell, [[text]]);
  const line = (unit: string, column: string): unknown =>
    office.tab(office.workbookId, 'Nộp báo cáo').row('id', unit).value(column);

  beforeAll(() => {
    const { office: bound } = reopen();
    const preview = heard(bound.host.runFromPage('previewPeriod', [draft]) as Answer<CreatePreview>);
    const created = heard(bound.create());
    const { workbookId } = created;
    const protections = (bound.look(workbookId, 'sheets(protectedRanges)').sheets ?? []).flatMap(
      ({ protectedRanges = [] }) => protectedRanges,
    );
    expect(protections).toHaveLength(preview.protections);
    for (const address of [A_NGO, STAFF]) bound.host.share(workbookId, address, 'writer');
    bound.host.share(workbookId, READER, 'reader');
    office = openScreensOffice({ controlId: kept.controlId, made: workbookId, state: bound.host.dump() });
    bound.host.close();
  }, 60_000);

  test('its people may edit every cell that is protected, and no protection is out of order', () => {
    const protections = (office.look(office.workbookId, 'sheets(protectedRanges)').sheets ?? []).flatMap(
      ({ protectedRanges = [] }) => protectedRanges,
    );
    expect(protections.length).toBeGreaterThan(40);
    expect(protections.filter(({ editors }) => !(editors?.users ?? []).includes(STAFF))).toEqual([]);
    const units = protections.filter(({ editors }) => (editors?.users ?? []).includes(A_NGO));
    expect(new Set(units.map(({ description }) => description))).toEqual(new Set(['Xã A Ngo']));
    expect(run('reviewPermissions')).toMatchObject({ lines: [] });
  });

  test('the period has its own copy of who compiles', () => {
    const [card] = office.tab(office.workbookId, 'Kỳ báo cáo').rows;
    expect(
      ['officeId', 'officeName', 'officeShortName', 'officeSign'].map((key) => card?.value(key)),
    ).toEqual([unitId, officeCells.name, officeCells.shortName, officeCells.sign]);
  });

  test('a unit enters, is checked at the edit, and hands in', () => {
    const work = heard(office.call(A_NGO, 'openMyWork', {}));
    expect(work).toMatchObject({ caller: 'unit', office: 'VP-SV' });
    for (const unit of ['a-ngo', unitId]) {
      const user = unit === 'a-ngo' ? A_NGO : STAFF;
      office.host.withoutTriggers(() => {
        for (const title of ['1.I', '2.II', '3.I']) {
          for (const row of office.tab(office.workbookId, title).rows) {
            if (!String(row.value('key')).endsWith(`@${unit}`)) continue;
            type(user, `'${title}'!${row.a1('explanation')}`, 'Chưa có kinh phí');
          }
        }
        for (const row of office.tab(office.workbookId, 'Số liệu chung').rows) {
          if (row.value('unitId') === unit) type(user, `'Số liệu chung'!${row.a1('value')}`, '0');
        }
      });
      type(user, cellOf('Nộp báo cáo', 'submit', ['id', unit]), 'TRUE');
      expect(line(unit, 'state')).toBe('✔ Đã nộp');
    }
    heard(office.call(A_NGO, 'openMyWork', {}));
    expect(run('checkAll')).toMatchObject({ period: '2021' } satisfies Partial<CheckResult>);
  });

  test('whom nobody else is named for, it appraises; of itself that is said', () => {
    expect(['a-ngo', 'hong-ha', unitId].map((unit) => line(unit, 'selfAppraised'))).toEqual([
      undefined,
      undefined,
      true,
    ]);
    const board: Board = heard(office.call(STAFF, 'openBoard', {}));
    expect(board.units).toHaveLength(5);
    const queue: Queue = heard(office.call(STAFF, 'openQueue', { period: '2021', unit: 'a-ngo' }));
    const [row] = queue.rows;
    const order = { period: '2021', unit: 'a-ngo', criterion: row?.criterion, seen: row?.appraisal };
    heard(
      office.call(STAFF, 'appraiseRow', {
        ...order,
        verdict: 'returned',
        figure: '',
        points: '',
        comment: 'Thiếu ảnh',
      }),
    );
    type(STAFF, cellOf('Nộp báo cáo', 'decision', ['id', 'a-ngo']), 'Trả lại');
    expect(line('a-ngo', 'answer')).toMatch(/^VP-SV trả lại lúc /);
    heard(office.call(A_NGO, 'openMyWork', {}));
    type(STAFF, cellOf('Nộp báo cáo', 'reply', ['id', 'a-ngo']), 'Đủ rồi');
    type(STAFF, cellOf('Nộp báo cáo', 'decision', ['id', 'a-ngo']), 'Chấp nhận');
    type(STAFF, cellOf('Nộp báo cáo', 'decision', ['id', unitId]), 'Chấp nhận');
    const { findings } = run('checkAll') as CheckResult;
    expect(findings.filter(({ code }) => code === 'selfAccepted').map(({ unit }) => unit)).toEqual([unitId]);
    const log = office.tab(office.workbookId, 'Nhật ký').values('who').filter(Boolean);
    expect(log).toContain(`VP-SV (ghi nhận qua ${OWNER})`);
  });

  test('its evidence is linked, and the period compiled and closed', () => {
    run('linkEvidence');
    run('examineEvidence');
    run('compile');
    heard(office.call(OWNER, 'openExplanation', { period: '2021', what: 'a-ngo' }));
    office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
    run('closePeriod', '2021');
    heard(office.call(A_NGO, 'openMyWork', {}));
    heard(office.call(READER, 'openMyWork', { unit: 'a-ngo' }));
    answers.push(office.call(A_NGO, 'openBoard', {}));
    expect(run('reviewPermissions')).toMatchObject({ lines: [] });
  });

  test('no text of its workbooks, menus, answers and pages names the delivered office', () => {
    office.host.run('onOpen', [], { authorisation: 'simpleTrigger' });
    const shown = {
      control: textsIn(office.host.resource(office.controlId)),
      period: textsIn(office.host.resource(office.workbookId)),
      menus: textsIn(office.host.ui.menus),
      answers: textsIn(answers),
    };
    for (const [where, texts] of Object.entries(shown)) {
      expect([where, texts.length > 10]).toEqual([where, true]);
      expect([where, texts.filter((text) => delivered.test(text))]).toEqual([where, []]);
    }
    expect(shown.period.filter((text) => text.includes('VP-SV')).length).toBeGreaterThan(20);
    expect(shown.control).toContain('Ngày cuối VP-SV tổng hợp');
  });

  test('follows the control workbook to yet another office: its copy at the next check, rights by a repair', () => {
    const later = 'noi-vu@xa.example.vn';
    setPeople(office, 'noi-vu', later);
    nameOffice(office, { id: 'noi-vu', name: 'Phòng Nội vụ', shortName: 'PNV' });
    office.host.share(office.workbookId, later, 'writer');
    const { findings } = run('checkAll') as CheckResult;
    expect(findings.filter(({ code }) => code === 'headerChanged')).toEqual([]);
    const [card] = office.tab(office.workbookId, 'Kỳ báo cáo').rows;
    expect(['officeId', 'officeShortName'].map((key) => card?.value(key))).toEqual(['noi-vu', 'PNV']);
    const drifts = run('reviewPermissions') as { readonly lines: readonly unknown[] };
    expect(drifts.lines.length).toBeGreaterThan(0);
    run('repairPermissions');
    const editors = (office.look(office.workbookId, 'sheets(protectedRanges)').sheets ?? []).flatMap(
      ({ protectedRanges = [] }) => protectedRanges.map((found) => found.editors?.users ?? []),
    );
    expect(editors.filter((users) => !users.includes(later))).toEqual([]);
    expect(editors.filter((users) => users.includes(STAFF))).toEqual([]);
    nameOffice(office, { id: 'khong-co' });
    expect(refusal(office.host.run('repairPermissions') as Answer<unknown>)).toContain(
      'mã “khong-co” không có',
    );
  });
});

const delivered = /VH-TT|vh-tt|Văn hóa và Thông tin/;

/** Every string in it, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
