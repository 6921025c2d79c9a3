import type { Board, Queue } from '../../src/app/api/boardApi';
import { done, periodFiles, refusal } from './office';
import {
  A_NGO,
  openScreensOffice,
  OWNER,
  placeOf,
  prepareOffice,
  STRANGER,
  type PreparedOffice,
  type ScreensOffice,
} from './screensOffice';

let prepared: PreparedOffice;
let office: ScreensOffice;

beforeAll(() => {
  prepared = prepareOffice();
});
beforeEach(() => {
  office = openScreensOffice(prepared);
});

const period = '2021';
const row = ['key', '1.I.5@a-ngo'] as const;
const open = (workbook?: string): Board => done(office.call(OWNER, 'openBoard', {}, workbook));
const queue = (unit: string): Queue => done(office.call(OWNER, 'openQueue', { period, unit }));
const value = (title: string, key: readonly [string, string], column: string): unknown =>
  office
    .tab(office.workbookId, title)
    .row(...key)
    .value(column);
const enter = (key: readonly [string, string], column: string, text: string): void =>
  void office.host.withoutTriggers(() =>
    office.host.type(OWNER, office.workbookId, placeOf(office, '1.I', key, column), [[text]], {
      paste: true,
    }),
  );

describe('“Điều hành”', () => {
  test('shows the state, the next step, the units and the open points, in one read', () => {
    enter(row, 'yesNo', 'có một phần');
    const { here, next, units, findings, open: points } = open();
    expect(office.sheetsCalls()).toEqual(['get']);
    expect([here, next]).toEqual([true, expect.objectContaining({ code: 'collect', action: 'checkAll' })]);
    expect(units.find(({ id }) => id === 'a-ngo')).toMatchObject({ errors: 1, state: 'open' });
    expect(findings[0]).toMatchObject({ severity: 'error', unit: 'a-ngo', place: { tab: '1.I' } });
    expect(points.map((line) => line.points)).toEqual(
      points.map((line) => line.points).toSorted((a, b) => b - a),
    );
  });

  test('opens from the control workbook, too', () => {
    expect(open(office.controlId)).toMatchObject({ here: false, period: { id: period, state: 'open' } });
  });

  test('after the deadline closing is next, then appraising, then concluding', () => {
    enter(row, 'yesNo', 'Có');
    office.host.clock.set(new Date('2021-11-02T02:00:00Z'));
    expect(open().next).toMatchObject({ code: 'close', action: 'showMovePeriod' });
    done(office.host.run('closePeriod') as never);
    expect(open().next).toMatchObject({ code: 'appraise', text: expect.stringContaining('Còn 1 dòng') });
    const [first] = queue('a-ngo').rows;
    done(office.call(OWNER, 'appraiseRow', orderOf(first?.appraisal, { verdict: 'accepted' })));
    expect(open().next).toMatchObject({ code: 'conclude', action: 'showMovePeriod' });
  });

  test('is for VH-TT only, wherever it is asked for', () => {
    for (const [name, order] of [
      ['openBoard', {}],
      ['openQueue', { period, unit: 'a-ngo' }],
    ] as const) {
      expect(refusal(office.call(A_NGO, name, order))).toContain('dành cho VH-TT');
      expect(refusal(office.call(STRANGER, name, order))).toContain('không được xem tệp');
    }
    for (const name of ['openPermissions', 'recheck', 'openCreatePeriod'] as const) {
      expect(refusal(office.call(A_NGO, name, {}))).toContain('không được xem tệp');
    }
  });

  test('finds what is not as declared with the permissions', () => {
    office.host.share(office.workbookId, STRANGER, 'writer');
    const lines = done(office.call(OWNER, 'openPermissions', { period }));
    expect(lines.map(({ code }) => code)).toContain('strangerWrites');
  });
});

const nothing = { verdict: null, figure: null, points: null, comment: null };
const orderOf = (seen: object = nothing, change: object = {}): object => ({
  period,
  unit: 'a-ngo',
  criterion: '1.I.5',
  seen,
  verdict: null,
  figure: '',
  points: '',
  comment: '',
  ...change,
});

describe('the appraisal queue', () => {
  beforeEach(() => {
    enter(row, 'yesNo', 'Có');
    enter(row, 'evidence', 'https://aluoi.example.vn/van-ban');
  });

  test('has the rows that say something, with what was entered and what was found', () => {
    const { name, rows } = queue('a-ngo');
    expect(office.sheetsCalls()).toEqual(['get']);
    expect([name, rows.map(({ criterion }) => criterion)]).toEqual(['Xã A Ngo', ['1.I.5']]);
    expect(rows[0]).toMatchObject({ waiting: true, measure: 'yesNo', max: 1, appraisal: nothing });
    expect(rows[0]?.entered).toEqual([
      { label: 'Có/Không', text: 'Có' },
      { label: 'Minh chứng (liên kết)', text: 'https://aluoi.example.vn/van-ban' },
    ]);
    done(office.host.run('linkEvidence') as never);
    expect(queue('a-ngo').rows[0]?.documents).toMatchObject([
      { url: 'https://aluoi.example.vn/van-ban', state: '✔ Địa chỉ trang' },
    ]);
  });

  test('shows a document at the criterion that VH-TT gave it', () => {
    done(office.host.run('linkEvidence') as never);
    const place = placeOf(office, 'Minh chứng', ['criterion', '1.I.5'], 'criterionFix');
    office.host.type(OWNER, office.workbookId, place, [['1.I.6']]);
    expect(queue('a-ngo').rows[0]?.documents).toEqual([]);
  });

  test('a decision goes into the cells of that very row, in one small read and one write', () => {
    office.sheetsCalls();
    const order = orderOf(nothing, {
      verdict: 'corrected',
      figure: 'Không',
      comment: ' Chưa có quyết định ',
    });
    expect(done(office.call(OWNER, 'appraiseRow', order))).toEqual({
      verdict: 'Điều chỉnh',
      figure: 'Không',
      points: null,
      comment: 'Chưa có quyết định',
    });
    const locked = office.host.ledger.records
      .map(({ service, method }) => `${service.split('.')[0] ?? ''}.${method}`)
      .filter((name) => /tryLock|releaseLock|Sheets/.test(name))
      .map((name) => name.replace(/.*\./, ''));
    expect(locked).toEqual(['tryLock', 'get', 'batchUpdate', 'releaseLock']);
    expect(office.sheetsCalls()).toEqual(['get', 'batchUpdate']);
    expect(['verdict', 'appraisedFigure', 'comment'].map((column) => value('1.I', row, column))).toEqual([
      'Điều chỉnh',
      'Không',
      'Chưa có quyết định',
    ]);
    expect(done(office.call(OWNER, 'recheck', { period }))).toBeNull();
    expect(value('1.I', row, 'status')).toBe('★ Đã thẩm định');
  });

  test('figures are read as people type them', () => {
    const appraised = (figure: string): unknown =>
      done(office.call(OWNER, 'appraiseRow', orderOf(undefined, { verdict: 'corrected', figure }))).figure;
    expect(appraised('85,5%')).toBe(0.855);
    expect(
      refusal(
        office.call(
          OWNER,
          'appraiseRow',
          orderOf(
            { ...nothing, verdict: 'Điều chỉnh', figure: 0.855 },
            { verdict: 'corrected', figure: 'tám mươi' },
          ),
        ),
      ),
    ).toContain('“tám mươi”');
  });

  test('refuses what is incomplete, unknown, or was decided by somebody else meanwhile', () => {
    const appraise = (change: object, seen: object = nothing): string =>
      refusal(office.call(OWNER, 'appraiseRow', orderOf(seen, change)));
    expect(appraise({ verdict: 'returned' })).toContain('“Ý kiến thẩm định”');
    expect(appraise({ verdict: 'corrected' })).toContain('“Số liệu thẩm định”');
    expect(appraise({ verdict: 'perhaps' })).toContain('không hợp lệ');
    office.type(office.workbookId, placeOf(office, '1.I', row, 'verdict'), 'Trả lại');
    expect(appraise({ verdict: 'accepted' })).toContain('“Trả lại”');
    expect(refusal(office.call(OWNER, 'openQueue', { period, unit: 'xa-la' }))).toContain('xa-la');
  });

  test('a unit may not decide on its own rows, whatever its page sends', () => {
    const order = orderOf(nothing, { verdict: 'accepted' });
    expect(refusal(office.call(A_NGO, 'appraiseRow', order))).toContain('không được sửa ô');
    expect(value('1.I', row, 'verdict')).toBeUndefined();
  });
});

describe('evidence from a page', () => {
  const order = {
    period,
    unit: 'a-ngo',
    criterion: '1.I.5',
    name: 'Quyết định.pdf',
    mimeType: 'application/pdf',
    content: Buffer.from('nội dung').toString('base64'),
    uploadId: 'tai-len-0001',
  };

  test('goes into the unit’s own folder with the rights of its person, once', () => {
    const { created, fileId } = done(office.call(A_NGO, 'uploadFile', order));
    expect(created).toBe(true);
    expect(office.host.drive.content(fileId).toString()).toBe('nội dung');
    expect(office.host.drive.get(fileId)?.owner).toBe(A_NGO);
    expect(done(office.call(A_NGO, 'uploadFile', order))).toMatchObject({ created: false, fileId });
    done(office.host.run('linkEvidence') as never);
    expect(queue('a-ngo').rows.flatMap(({ documents }) => documents)).toEqual([]);
    enter(row, 'yesNo', 'Có');
    expect(queue('a-ngo').rows[0]?.documents).toMatchObject([
      { name: 'Quyết định.pdf', state: '✔ Đọc được' },
    ]);
  });

  test('while something long runs, goes into a folder that is there; one that is not is made later', () => {
    const { folderUrl } = done(office.call(A_NGO, 'uploadFile', order));
    office.host.locks.hold('script', 60_000);
    const second = { ...order, uploadId: 'tai-len-0002', name: 'Ảnh.png' };
    expect(done(office.call(A_NGO, 'uploadFile', second))).toMatchObject({ created: true, folderUrl });
    const elsewhere = { ...order, uploadId: 'tai-len-0003', criterion: '1.I.15' };
    expect(refusal(office.call(A_NGO, 'uploadFile', elsewhere))).toContain('Đang có người khác');
    office.host.clock.advance(60_000);
    expect(done(office.call(A_NGO, 'uploadFile', elsewhere)).created).toBe(true);
  });

  test('waits for another try of the same person', () => {
    office.host.locks.hold('user', 300_000);
    expect(refusal(office.call(OWNER, 'uploadFile', order))).toContain('Hãy đợi một phút');
    expect(done(office.call(A_NGO, 'uploadFile', order)).created).toBe(true);
  });

  test('from the control workbook VH-TT does it for the unit', () => {
    expect(done(office.call(OWNER, 'uploadFile', order, office.controlId)).created).toBe(true);
  });

  test('for another unit, without content, or too large is refused', () => {
    expect(refusal(office.call(A_NGO, 'uploadFile', { ...order, unit: 'hong-ha' }))).toContain(
      'không nhập được dòng',
    );
    expect(refusal(office.call(A_NGO, 'uploadFile', { ...order, content: '' }))).toContain('Quyết định.pdf');
    const large = { ...order, content: 'AAAA'.repeat(1_900_000) };
    expect(refusal(office.call(A_NGO, 'uploadFile', large))).toContain('MB');
  });

  test.each([
    ['chay.exe', 'application/x-msdownload'],
    ['chay.exe', 'application/octet-stream'],
    ['gom.zip', 'application/zip'],
    ['Thư mục', 'application/vnd.google-apps.folder'],
    ['Sổ.pdf', 'application/vnd.google-apps.spreadsheet'],
    ['a.pdf', 'không phải loại nào'],
    ['a.html', 'text/html'],
  ])('what is no document (%s, %s) is refused, and nothing is put into Drive', (name, mimeType) => {
    const before = office.host.drive.list().length;
    const said = refusal(office.call(A_NGO, 'uploadFile', { ...order, name, mimeType }));
    expect(said).toContain(`Tệp “${name}” `);
    expect(said).toContain('không phải tài liệu đọc được');
    expect(office.host.drive.list()).toHaveLength(before);
  });

  test('a document of a type that the browser does not know goes by its ending', () => {
    const unknown = { ...order, name: 'Hợp đồng.DOCX', mimeType: 'application/octet-stream' };
    expect(done(office.call(A_NGO, 'uploadFile', unknown)).created).toBe(true);
  });
});

describe('“Tạo kỳ báo cáo” from the dialog', () => {
  const draft = {
    id: '2022',
    name: 'Kỳ báo cáo 2022',
    from: '2021-10-02',
    to: '2022-10-01',
    unitDeadline: '2022-10-31',
    compileDeadline: '2022-11-14',
  };

  test('shows what it will create, and writes nothing before it is told to', () => {
    const before = office.print(office.controlId);
    const form = done(office.call(OWNER, 'openCreatePeriod', {}));
    expect([form.drafts, form.criteria]).toEqual([[], 9]);
    expect(form.withoutPeople).not.toContain('Xã A Ngo');
    const preview = done(office.call(OWNER, 'previewPeriod', draft));
    expect(preview).toMatchObject({ problems: [], newLine: true, units: form.units.length });
    expect(office.print(office.controlId)).toBe(before);
    const result = done(office.call(OWNER, 'createFromDraft', draft));
    expect(result).toMatchObject({ created: true, rows: preview.rows });
    const made = office.look(
      result.workbookId,
      'properties(title),sheets(properties(title),protectedRanges(range))',
    );
    expect(made.properties?.title).toBe(preview.title);
    expect(made.sheets?.map(({ properties }) => properties?.title)).toEqual(preview.tabs);
    expect(made.sheets?.flatMap(({ protectedRanges = [] }) => protectedRanges).length).toBe(
      preview.protections,
    );
    expect(done(office.call(OWNER, 'createFromDraft', draft))).toMatchObject({ created: false });
    expect(periodFiles(office, '2022')).toHaveLength(1);
    const folders = office.host.drive
      .list()
      .filter(
        ({ appProperties, mimeType }) => appProperties['period'] === '2022' && mimeType.endsWith('.folder'),
      );
    expect(folders).toHaveLength(preview.folders);
  });

  test('names what is wrong with the dates, a period that exists, and a form that is incomplete', () => {
    const problems = (change: object): string =>
      done(office.call(OWNER, 'previewPeriod', { ...draft, ...change })).problems.join();
    expect(problems({ unitDeadline: '2022-09-30' })).toContain('30/09/2022');
    expect(problems({ id: '2021' })).toContain('đã có sổ báo cáo');
    expect(problems({ from: '2021-02-31' })).toContain('Chưa điền đủ');
    expect(problems({ name: ' ' })).toContain('Chưa điền đủ');
    expect(refusal(office.call(OWNER, 'createFromDraft', { ...draft, name: ' ' }))).toContain('Chưa điền đủ');
  });

  test('a line that stands in “Các kỳ” is taken as it stands', () => {
    office.type(office.controlId, "'Các kỳ'!A5", '2022');
    expect(refusal(office.call(OWNER, 'createFromDraft', draft))).toContain('thiếu');
  });

  test('says where to mend: in the form what is only typed, in “Các kỳ” what stands there', () => {
    const problems = (): string => done(office.call(OWNER, 'previewPeriod', wrong)).problems.join();
    const wrong = { ...draft, unitDeadline: '2022-09-30' };
    expect(problems()).not.toContain('Các kỳ');
    expect(problems()).toContain('Hãy sửa lại');
    ['2022', 'Kỳ báo cáo 2022', '02/10/2021', '01/10/2022', '30/09/2022', '14/11/2022'].forEach(
      (text, at) => {
        office.type(office.controlId, `'Các kỳ'!${'ABCDEF'.charAt(at)}5`, text);
      },
    );
    expect(problems()).toContain('trong tab “Các kỳ”');
  });

  test('spaces around the id make no second line of the same period', () => {
    const before = office.print(office.controlId);
    const blank = { ...draft, id: '2021 ' };
    expect(done(office.call(OWNER, 'previewPeriod', blank)).problems.join()).toContain('đã có sổ báo cáo');
    expect(done(office.call(OWNER, 'createFromDraft', blank))).toMatchObject({ created: false });
    expect(office.print(office.controlId)).toBe(before);
  });

  test('a name in decomposed letters is the same name, in “Các kỳ” and in “Đơn vị”', () => {
    const name = 'Kỳ báo cáo 2022'.normalize('NFD');
    ['2022', name, '02/10/2021', '01/10/2022', '31/10/2022', '14/11/2022'].forEach((text, at) => {
      office.type(office.controlId, `'Các kỳ'!${'ABCDEF'.charAt(at)}5`, text);
    });
    const [line] = done(office.call(OWNER, 'openCreatePeriod', {})).drafts;
    expect(line?.name).toBe(name);
    expect(done(office.call(OWNER, 'previewPeriod', line)).problems).toEqual([]);

    const unit = office.tab(office.controlId, 'Đơn vị').row('id', 'a-ngo').a1('name');
    office.type(office.controlId, `'Đơn vị'!${unit}`, 'Xã A Ngo mới đổi'.normalize('NFD'));
    const { lines: seen } = done(office.call(OWNER, 'openUpdate', { period }));
    expect(seen.join()).toContain('đổi'.normalize('NFD'));
    expect(done(office.call(OWNER, 'applyUpdate', { period, seen })).needed).toBe(true);
    expect(done(office.call(OWNER, 'openUpdate', { period })).needed).toBe(false);
  });
});
