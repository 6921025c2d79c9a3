import { createHash } from 'node:crypto';
import type { Answer, MoveResult } from '../../src/app/api/api';
import type { MoveView } from '../../src/app/api/closingApi';
import { done, OWNER, refusal } from './office';
import { OFFICER, putUnitToWork, type UnitAtWork } from './unitAtWork';

let at: UnitAtWork;
const colleague = 'dong-nghiep@aluoi.example.vn';

beforeAll(() => {
  at = putUnitToWork({ addOn: true });
  const { office } = at;
  const people = office.tab(office.controlId, 'Đơn vị').row('id', 'vh-tt').a1('people');
  office.type(office.controlId, `'Đơn vị'!${people}`, `${OWNER}\n${colleague}`);
  office.host.share(at.workbookId, colleague, 'writer');
  office.host.share(office.controlId, colleague, 'writer');
  at.repair();
  at.fillIn('a-ngo');
  office.host.withoutTriggers(() => {
    at.type(cell('yesNo'), 'Có');
    at.type(cell('evidence'), 'https://example.vn/qd.pdf');
    at.type(cell('explanation'), '');
  });
  at.type(at.lineCell('submit'), 'TRUE');
  office.host.clock.set('2021-11-02T02:00:00Z');
  done(at.move('closePeriod'));
});

const cell = (column: string): string => at.rowCell('1.I', '1.I.5@a-ngo', column);
const lineOfPeriod = (column: string): string =>
  String(at.office.tab(at.office.controlId, 'Các kỳ').row('id', '2021').value(column) ?? '');
const summary = (): string =>
  JSON.stringify(
    at.office
      .tab(at.workbookId, 'Tổng hợp')
      .sheet.data?.map(({ rowData }) =>
        rowData?.map(({ values }) => values?.map((each) => each.userEnteredValue)),
      ),
  );
const files = (): readonly { readonly id: string; readonly name: string }[] =>
  at.office.host.drive.list().filter(({ name }) => name.startsWith('Kết quả số'));
const contentOf = (url: string): string => {
  const id = /\/d\/([\w-]+)/.exec(url)?.[1] ?? '';
  return at.office.host.drive.content(id).toString('utf8');
};
const page = <T>(name: string, order: object): Answer<T> =>
  at.office.host.runFromPage(name, [order], { as: OWNER, workbook: at.workbookId }) as Answer<T>;
const named = (): readonly unknown[] =>
  at
    .tab('Kết quả đã chốt')
    .rows.filter((row) => String(row.value('key')).startsWith('result:'))
    .map((row) => row.value('part'));
const kept = (): MoveResult['kept'] => done(at.move('concludePeriod', '2021', 'Theo chỉ đạo')).kept;

describe('concluding', () => {
  test('is refused where nothing was compiled, or something changed since, and says so before', () => {
    expect(refusal(at.move('concludePeriod', '2021', 'x'))).toContain('Kỳ chưa được tổng hợp');
    done(at.office.compile());
    at.office.host.withoutTriggers(() => {
      at.type(cell('verdict'), 'Chấp nhận', OWNER);
    });
    const view = done(page<MoveView>('openMove', { back: false }));
    expect(view).toMatchObject({ move: 'conclude', refused: true, here: true });
    expect(view.lines[0]).toMatchObject({
      code: 'compileStale',
      severity: 'refused',
      way: { kind: 'run', action: 'compile' },
    });
    expect(refusal(at.move('concludePeriod', '2021', 'x'))).toContain('Số liệu đã thay đổi sau lần tổng hợp');
    expect([files(), lineOfPeriod('state')]).toEqual([[], 'Đã đóng']);
  });

  test('asks for a reason where units are missing or points are open, each with a way to it', () => {
    done(at.office.compile());
    const view = done(page<MoveView>('openMove', { back: false }));
    expect(view).toMatchObject({ refused: false, needsReason: true });
    const told = new Map(view.lines.map((line) => [line.code, line]));
    expect(told.get('notSubmitted')).toMatchObject({ severity: 'reason', way: { kind: 'see' } });
    expect(told.get('notSubmitted')?.items).not.toContain('Xã A Ngo');
    expect(told.get('open')?.way).toMatchObject({ place: { tab: 'Tổng hợp' } });
    expect(told.get('scaleUnconfirmed')?.way).toMatchObject({ place: { tab: 'Thang điểm' } });
    expect(refusal(at.move('concludePeriod', '2021'))).toMatch(/thì phải ghi lý do:\n.*đơn vị chưa nộp/u);
  });

  test('as it was shown, and not otherwise', () => {
    const { seen } = done(page<MoveView>('openMove', { back: false }));
    at.byOperator('extendedTo', '05/11/2021');
    const order = { period: '2021', move: 'conclude', reason: 'Theo chỉ đạo', seen };
    expect(refusal(page('moveNow', order))).toContain('đã khác với lúc xem');
    at.byOperator('extendedTo', '');
    const { message } = done(page<{ readonly message: string }>('moveNow', order));
    expect(message).toContain('Kết quả số 1 đã được giữ');
  });

  test('keeps a file, and names it by its SHA-256 in the line of the period and the log', () => {
    const seal = lineOfPeriod('resultSeal');
    const text = contentOf(lineOfPeriod('resultFile'));
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(seal);
    expect(JSON.parse(text)).toMatchObject({
      kind: 'concluded',
      number: '1',
      by: OWNER,
      reason: 'Theo chỉ đạo',
    });
    expect(files()).toHaveLength(1);
    const [, action, , , to, details] = at.controlLog().at(-1) ?? [];
    expect([action, to]).toEqual(['Chốt kết quả', 'Đã tổng hợp']);
    expect(details).toContain(seal);
    expect(details).toContain('Theo chỉ đạo');
    expect([named(), at.review()]).toEqual([['Kết quả số 1 – chốt'], []]);
  });

  test('closes entries and appraisal to all but the owner; the province’s points stay open', () => {
    for (const [who, where] of [
      [OFFICER, cell('note')],
      [colleague, cell('note')],
      [colleague, cell('verdict')],
      [colleague, at.lineCell('extendedTo')],
    ] as const)
      expect([who, where, mayType(who, where)]).toEqual([who, where, false]);
    const province = at.tab('Thang điểm').row('id', '1.I.5').a1('province');
    expect(mayType(colleague, `'Thang điểm'!${province}`)).toBe(true);
  });
});

function mayType(who: string, where: string): boolean {
  try {
    at.office.host.withoutTriggers(() => {
      at.type(where, '', who);
    });
    return true;
  } catch {
    return false;
  }
}

describe('what was concluded stands', () => {
  test('as long as nothing changes “Tổng hợp” says so', () => {
    done(at.office.compile());
    expect(summary()).toContain('như đã chốt (kết quả số 1');
  });

  test('what the owner types later is a difference, named, and reporting it is refused', () => {
    const before = [lineOfPeriod('resultSeal'), contentOf(lineOfPeriod('resultFile')), printed()];
    at.type(cell('verdict'), 'Không chấp nhận', OWNER);
    done(at.office.compile());
    expect(summary()).toMatch(/KHÁC kết quả đã chốt/u);
    expect(summary()).toMatch(/Tiêu chí: 1\.I\.5/u);
    expect(refusal(at.move('reportPeriod', '2021', 'x'))).toContain('khác kết quả đã chốt');
    expect([lineOfPeriod('resultSeal'), contentOf(lineOfPeriod('resultFile')), printed()]).toEqual(before);
  });

  test('whatever the owner types, a file, its seal and the tab stay as they were', () => {
    const held = (): readonly unknown[] => [
      lineOfPeriod('resultSeal'),
      contentOf(lineOfPeriod('resultFile')),
      printed(),
      files(),
    ];
    const before = held();
    at.office.host.withoutTriggers(() => {
      for (const [where, text] of [
        [cell('yesNo'), 'Không'],
        [cell('appraisedPoints'), '999'],
        [cell('verdict'), 'Đồng ý'],
        [cell('notApplicable'), 'Có'],
        [at.lineCell('submit'), 'FALSE'],
        [at.lineCell('extendedTo'), '31/12/2021'],
      ] as const)
        at.office.host.type(OWNER, at.workbookId, where, [[text]], { paste: true });
    });
    done(at.office.compile());
    at.check();
    expect(held()).toEqual(before);
    expect(at.review()).toEqual([]);
    expect(refusal(at.move('reportPeriod', '2021', 'x'))).toContain('khác kết quả đã chốt');
    at.byOperator('extendedTo', '');
  });

  test('a tab that somebody changed is put right from its file', () => {
    const before = printed();
    const [row] = at.tab('Kết quả đã chốt').rows.filter((each) => each.value('part') === 'Tiêu chí');
    at.type(`'Kết quả đã chốt'!${row?.a1('selfLow') ?? ''}`, '99', OWNER);
    expect(printed()).not.toBe(before);
    done(at.office.compile());
    expect([printed(), summary().includes('đã bị sửa và được ghi lại từ tệp')]).toEqual([before, true]);
  });

  test('reopening asks why, keeps it, and the next conclusion has the next number', () => {
    expect(refusal(at.move('reopenPeriod', '2021'))).toMatch(/phải ghi lý do/u);
    done(at.move('reopenPeriod', '2021', 'Sửa kết luận'));
    expect([lineOfPeriod('state'), lineOfPeriod('resultNumber'), at.review()]).toEqual(['Đã đóng', '1', []]);
    expect(mayType(colleague, cell('comment'))).toBe(true);
    expect(mayType(OFFICER, cell('note'))).toBe(false);
    done(at.office.compile());
    expect(kept()).toMatchObject({ number: 2 });
    expect([named(), files().length]).toEqual([['Kết quả số 2 – chốt', 'Kết quả số 1 – chốt'], 2]);
  });

  test('what is reported is kept beside it, and the period goes on to its end', () => {
    const { kept: reported } = done(at.move('reportPeriod', '2021'));
    expect(reported?.seal).toBe(lineOfPeriod('reportSeal'));
    expect(JSON.parse(contentOf(lineOfPeriod('reportFile')))).toMatchObject({
      kind: 'reported',
      number: '2',
      concluded: { seal: lineOfPeriod('resultSeal') },
    });
    expect(named()[0]).toBe('Kết quả số 2 – báo cáo');
    done(at.move('archivePeriod', '2021'));
    expect(done(page<MoveView>('openMove', { back: false }))).toMatchObject({ move: null, mayGoBack: false });
    expect(refusal(at.move('reopenPeriod', '2021', 'Sửa'))).toContain('đang ở trạng thái “Đã lưu trữ”');
  });
});

const printed = (): string =>
  JSON.stringify(
    at
      .tab('Kết quả đã chốt')
      .rows.map((row) =>
        ['key', 'selfLow', 'selfHigh', 'appraisedLow', 'appraisedHigh', 'remark'].map((key) =>
          row.value(key),
        ),
      ),
  );
