import type { MyWork } from '../../src/app/api/pageApi';
import { done, refusal } from './office';
import {
  prepareOffice,
  type PreparedOffice,
  A_NGO,
  HONG_HA,
  openScreensOffice,
  OWNER,
  placeOf,
  READER,
  STRANGER,
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

const open = (as: string, query: object = {}, workbook?: string): MyWork =>
  done(office.call(as, 'openMyWork', query, workbook));
const value = (title: string, key: readonly [string, string], column: string): unknown =>
  office
    .tab(office.workbookId, title)
    .row(...key)
    .value(column);
const row = ['key', '1.I.5@a-ngo'] as const;
const period = '2021';

describe('“Việc của tôi”: who looks', () => {
  test('a unit is known by what Google lets its person edit, in one read and no write', () => {
    const { caller, mine, unit, here } = open(A_NGO);
    expect([caller, mine.map(({ id }) => id), unit?.id, unit?.mayEdit, here]).toEqual([
      'unit',
      ['a-ngo'],
      'a-ngo',
      true,
      true,
    ]);
    expect(office.sheetsCalls()).toEqual(['get']);
  });

  test('VH-TT may fill every row, and chooses for which unit', () => {
    const { caller, mine, units, unit } = open(OWNER);
    expect([caller, mine.length, unit]).toEqual(['operator', units.length, null]);
    expect(open(OWNER, { unit: 'hong-ha' }).unit?.mayEdit).toBe(true);
  });

  test('whoever may only read sees any unit, and may fill none', () => {
    const { caller, mine } = open(READER);
    expect([caller, mine]).toEqual(['reader', []]);
    expect(open(READER, { unit: 'a-ngo' }).unit?.mayEdit).toBe(false);
  });

  test('another unit is shown, and not to be filled', () => {
    expect(open(A_NGO, { unit: 'hong-ha' }).unit).toMatchObject({ id: 'hong-ha', mayEdit: false });
  });

  test('with whom nothing is shared is told in Vietnamese that the file is not open to them', () => {
    expect(refusal(office.call(STRANGER, 'openMyWork', {}))).toContain('không được xem tệp');
  });

  test('in the control workbook VH-TT sees the last period, without being in its workbook', () => {
    expect(open(OWNER, { unit: 'a-ngo' }, office.controlId)).toMatchObject({
      here: false,
      period: { id: period },
    });
  });

  test('a workbook that is none of the program’s is told as such', () => {
    const other = office.host.newSpreadsheet('Sổ khác', A_NGO);
    expect(refusal(office.call(A_NGO, 'openMyWork', {}, other))).toMatch(/sổ điều hành/);
  });
});

describe('“Việc của tôi”: what is left', () => {
  test('missing rows come first by points, wrong ones say what is wrong, and a click finds the cell', () => {
    const cell = placeOf(office, '1.I', row, 'yesNo');
    office.host.withoutTriggers(() =>
      office.host.type(A_NGO, office.workbookId, cell, [['có một phần']], { paste: true }),
    );
    const { todos, submission, daysLeft } = open(A_NGO).unit ?? fail();
    const points = todos.map((todo) => todo.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const wrong = todos.find(({ key }) => key === row[1]);
    expect(wrong).toMatchObject({ severity: 'error', blocks: true, tab: '1.I', status: '✖ Có lỗi' });
    expect(wrong?.messages.join()).toContain('“có một phần”');
    expect(cell.endsWith(`!${wrong?.cell ?? ''}`)).toBe(true);
    expect([submission.blockers, daysLeft]).toEqual([todos.filter(({ blocks }) => blocks).length, 7]);
    done(office.call(A_NGO, 'selectCell', wrong));
    expect(office.host.ui.selections).toEqual([
      { fileId: office.workbookId, tab: '1.I', range: wrong?.cell },
    ]);
  });

  test('what the appraiser mistyped is none of the unit’s', () => {
    office.host.withoutTriggers(() => {
      office.host.type(A_NGO, office.workbookId, placeOf(office, '1.I', row, 'yesNo'), [['Có']]);
      office.host.type(A_NGO, office.workbookId, placeOf(office, '1.I', row, 'explanation'), [['Có ảnh']]);
      const before = open(A_NGO).unit?.submission.blockers;
      const verdict = placeOf(office, '1.I', row, 'verdict');
      office.host.type(OWNER, office.workbookId, verdict, [['Chấp nhậm']], { paste: true });
      const { todos, submission } = open(A_NGO).unit ?? fail();
      expect(submission.blockers).toBe(before);
      expect(JSON.stringify(todos)).not.toContain('Chấp nhậm');
    });
  });

  test('a row that was deleted, and one that is not the unit’s, still stand in the list, since they stop it', () => {
    const before = open(A_NGO).unit?.submission.blockers ?? 0;
    const { sheetId } = office.tab(office.workbookId, '1.I');
    const { index } = office.tab(office.workbookId, '1.I').row(...row);
    const range = { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 } as const;
    office.edit(office.workbookId, { deleteDimension: { range } });
    const gone = open(A_NGO).unit ?? fail();
    expect(gone.todos.find(({ key }) => key === row[1])).toMatchObject({
      tab: '1.I',
      cell: 'A1',
      blocks: true,
      claim: null,
    });
    expect(gone.submission.blockers).toBe(before);
    const other = office.tab(office.workbookId, '1.I').row('key', '1.I.5@hong-ha');
    office.type(office.workbookId, `'1.I'!${other.a1('key')}`, '1.I.99@a-ngo');
    const strange = open(A_NGO).unit ?? fail();
    expect(strange.todos.find(({ key }) => key === '1.I.99@a-ngo')).toMatchObject({
      title: '1.I.99',
      tab: '1.I',
      blocks: true,
    });
    expect(strange.submission.blockers).toBe(before + 1);
  });

  test.each([
    ['Trả lại', { returned: true, severity: 'error', status: '↩ Bị trả lại' }, 'Hãy sửa theo ý kiến'],
    [
      'Không chấp nhận',
      { returned: false, status: '✖ Không được chấp nhận', points: 0 },
      '0 điểm, không phải sửa',
    ],
  ])('an appraiser’s “%s” is told as what it is', (verdict, expected, words) => {
    office.host.withoutTriggers(() => {
      office.host.type(A_NGO, office.workbookId, placeOf(office, '1.I', row, 'yesNo'), [['Có']]);
      office.type(office.workbookId, placeOf(office, '1.I', row, 'verdict'), verdict);
      office.type(office.workbookId, placeOf(office, '1.I', row, 'comment'), 'Thiếu ảnh');
    });
    const todo = open(A_NGO).unit?.todos.find(({ key }) => key === row[1]);
    expect(todo).toMatchObject(expected);
    expect(todo?.messages[0]).toContain('“Thiếu ảnh”');
    expect(todo?.messages[0]).toContain(words);
  });

  test('a tab that somebody deleted meanwhile is named', () => {
    const gone = { sheetId: 1, tab: '9.IX', cell: 'A1' };
    expect(refusal(office.call(A_NGO, 'selectCell', gone))).toContain('“9.IX”');
  });

  test.each(['=1', 'A1:B2', "'1.II'!A1", 'a1', 'A0', '$A$1', 'A1\n', ''])(
    '“%s” is no cell to go to',
    (cell) => {
      const place = { sheetId: 1, tab: '1.I', cell };
      expect(refusal(office.call(A_NGO, 'selectCell', place))).toContain('không hợp lệ ($0.cell)');
      expect(office.host.ui.selections).toEqual([]);
    },
  );

  test.each(['A999999', 'ZZ4'])(
    'a cell that is no longer there (%s) is told, and the cursor stays',
    (cell) => {
      const place = { sheetId: 1, tab: '1.I', cell };
      expect(refusal(office.call(A_NGO, 'selectCell', place))).toContain('không còn trong tab “1.I”');
      expect(office.host.ui.selections).toEqual([]);
    },
  );
});

const fail = (): never => {
  throw new Error('Nothing was shown');
};

describe('“Không áp dụng”', () => {
  const blank = { notApplicable: null, explanation: null };
  const order = {
    period,
    unit: 'a-ngo',
    criterion: '1.I.5',
    seen: blank,
    notApplicable: true,
    reason: 'Xã dùng chung trụ sở',
  };

  test('writes the mark and the reason into that row, with the rights of the person, in one read and one write', () => {
    expect(done(office.call(A_NGO, 'claimNotApplicable', order))).toEqual({ written: true, recorded: false });
    expect(office.sheetsCalls()).toEqual(['get', 'batchUpdate']);
    expect([value('1.I', row, 'notApplicable'), value('1.I', row, 'explanation')]).toEqual([
      true,
      order.reason,
    ]);
  });

  test('twice does nothing twice', () => {
    done(office.call(A_NGO, 'claimNotApplicable', order));
    office.sheetsCalls();
    expect(done(office.call(A_NGO, 'claimNotApplicable', order)).written).toBe(false);
    expect(office.sheetsCalls()).toEqual(['get']);
  });

  test('by VH-TT is told by the machine columns at once', () => {
    expect(done(office.call(OWNER, 'claimNotApplicable', order))).toEqual({ written: true, recorded: true });
    expect(value('1.I', row, 'status')).toBe('— Không áp dụng');
  });

  test('can be taken back', () => {
    done(office.call(A_NGO, 'claimNotApplicable', order));
    const seen = { notApplicable: true, explanation: order.reason };
    done(office.call(A_NGO, 'claimNotApplicable', { ...order, seen, notApplicable: false, reason: '' }));
    expect([value('1.I', row, 'notApplicable'), value('1.I', row, 'explanation')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('writes nothing where somebody changed the cell that the page showed', () => {
    office.type(office.workbookId, placeOf(office, '1.I', row, 'explanation'), 'Đang xác minh');
    expect(refusal(office.call(A_NGO, 'claimNotApplicable', order))).toContain('“Đang xác minh”');
    expect(value('1.I', row, 'notApplicable')).toBeUndefined();
  });

  test('of another unit, by a reader, or after the rights were taken away is refused, and nothing is written', () => {
    const before = office.print(office.workbookId);
    expect(refusal(office.call(HONG_HA, 'claimNotApplicable', order))).toContain('không được sửa ô');
    expect(refusal(office.call(READER, 'claimNotApplicable', order))).toContain('không được sửa ô');
    office.host.share(office.workbookId, A_NGO, 'none');
    expect(refusal(office.call(A_NGO, 'claimNotApplicable', order))).toContain('không được xem tệp');
    expect(office.print(office.workbookId)).toBe(before);
  });

  test('without a reason, of a row that is gone, or with what no page sends is refused', () => {
    expect(refusal(office.call(A_NGO, 'claimNotApplicable', { ...order, reason: ' ' }))).toContain(
      'ghi lý do',
    );
    expect(refusal(office.call(A_NGO, 'claimNotApplicable', { ...order, criterion: '1.I.12' }))).toContain(
      'không còn',
    );
    for (const wrong of [
      {},
      null,
      'x',
      { ...order, reason: 5 },
      { ...order, seen: [] },
      { ...order, unit: 'x'.repeat(99) },
    ]) {
      expect(refusal(office.call(A_NGO, 'claimNotApplicable', wrong))).toContain('không hợp lệ');
    }
  });

  test('in a row that moved between the read and the write goes to its own row, and the other gets back what it had', () => {
    const { rows, sheetId } = office.tab(office.workbookId, '1.I');
    const own = rows.findIndex((each) => each.value('key') === row[1]);
    const hit = String(rows[own - 1]?.value('key'));
    office.type(office.workbookId, placeOf(office, '1.I', ['key', hit], 'explanation'), 'Của đơn vị khác');
    const range = { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 } as const;
    office.host.faults.before(writeOf(OWNER), () => {
      office.edit(office.workbookId, { insertDimension: { range, inheritFromBefore: false } });
    });
    done(office.call(OWNER, 'claimNotApplicable', order));
    expect(office.host.faults.pending()).toBe(0);
    expect([value('1.I', row, 'notApplicable'), value('1.I', row, 'explanation')]).toEqual([
      true,
      order.reason,
    ]);
    expect(value('1.I', ['key', hit], 'notApplicable')).toBeUndefined();
    expect(value('1.I', ['key', hit], 'explanation')).toBe('Của đơn vị khác');
  });

  /** Which call of the run writes: found with an order that writes elsewhere. */
  function writeOf(as: string): number {
    const mark = office.host.ledger.mark();
    done(office.call(as, 'claimNotApplicable', { ...order, unit: 'hong-ha' }));
    return office.host.ledger.since(mark).findIndex(({ method }) => method === 'batchUpdate') + 1;
  }
});

describe('“Gửi số liệu”', () => {
  const order = { period, unit: 'a-ngo', seen: null, submit: true };
  const line = ['id', 'a-ngo'] as const;

  test('ticks the unit’s own line, once', () => {
    expect(done(office.call(A_NGO, 'submitReport', order))).toEqual({ written: true, recorded: false });
    expect(value('Nộp báo cáo', line, 'submit')).toBe(true);
    expect(done(office.call(A_NGO, 'submitReport', order)).written).toBe(false);
    expect(open(A_NGO).unit?.submission).toMatchObject({
      ticked: true,
      tick: true,
      stateText: '✖ Chưa nộp được',
    });
  });

  test('can be taken back', () => {
    done(office.call(A_NGO, 'submitReport', order));
    done(office.call(A_NGO, 'submitReport', { ...order, seen: true, submit: false }));
    expect(value('Nộp báo cáo', line, 'submit')).toBe(false);
  });

  test('of another unit is refused', () => {
    expect(refusal(office.call(HONG_HA, 'submitReport', order))).toContain('không được sửa ô');
    expect(value('Nộp báo cáo', line, 'submit')).toBeUndefined();
  });
});
