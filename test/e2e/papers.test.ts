import type { Answer } from '../../src/app/api/api';
import type { PapersOrder, PapersResult, PapersView } from '../../src/app/api/papersApi';
import { readBase } from '../../src/ooxml/word/merge/readBase';
import { formatNumber, formatPercent, ledgerWords } from '../../src/text/vi';
import { HostKilled } from '../../scripts/host';
import { edit, edited, marksIn, placesOf, shownText, treeOf } from '../support/papers/editPaper';
import { shortPeriod, OPERATOR } from './evidenceOffice';
import { done, OWNER, type Office } from './office';

let office: Office;
let workbookId: string;

beforeEach(() => {
  [office, workbookId] = shortPeriod();
});

const all: PapersOrder['papers'] = [
  'report',
  'proposal',
  'reminderToAll',
  'reminder',
  'unitSheet',
  'notice',
  'minutes',
  'petition',
];
const write = (order: Partial<PapersOrder> = {}): PapersResult =>
  done(
    office.host.run('writePapers', [{ papers: ['report'], renew: false, ...order }]) as Answer<PapersResult>,
  );

/** The papers in Drive, by name. */
const files = () =>
  office.host.drive
    .list()
    .filter(({ appProperties, trashed }) => appProperties['paper'] !== undefined && !trashed);
const report = () => {
  const [file] = files().filter(({ appProperties }) => appProperties['paper'] === 'report');
  if (!file) throw new Error('No report');
  return { id: file.id, bytes: new Uint8Array(office.host.drive.content(file.id)), name: file.name };
};
const outcomes = ({ papers }: PapersResult): readonly string[] => papers.map(({ outcome }) => outcome);
const textOf = (bytes: Uint8Array): string => shownText(treeOf(bytes));

/** Someone opens the report in an editor. */
function editReport(id: string, text: string): void {
  const { id: file, bytes } = report();
  const next = edited(bytes, (tree) => {
    const place = placesOf(tree).find(({ paragraph }) => marksIn(paragraph).includes(id));
    if (!place) throw new Error(`No ${id}`);
    edit(place, 'rewrite', text);
  });
  office.host.drive.replace(OWNER, file, next);
}

/** A figure of the period changes. */
function enter(scanners: number): void {
  const cell = office.tab(workbookId, '1.I').row('key', '1.I.12@vp-hdnd-ubnd').a1('numerator');
  office.type(workbookId, `'1.I'!${cell}`, String(scanners));
}

/** The office says of itself something else. */
function describeOffice(key: string, text: string): void {
  const tab = 'Đơn vị tổng hợp';
  office.type(
    office.controlId,
    `'${tab}'!${office.tab(office.controlId, tab).row('id', 'vh-tt').a1(key)}`,
    text,
  );
}

describe('papers of a period', () => {
  test('all kinds are laid into a folder of the office, a file each', () => {
    const result = write({ papers: all });
    expect(result.left).toBe(0);
    expect(new Set(outcomes(result))).toEqual(new Set(['written']));
    const names = files().map(({ name }) => name);
    expect(names).toContain('Báo cáo kết quả tự đánh giá 2021.docx');
    expect(names.some((name) => /^Phiếu tự đánh giá 2021 - Xã Hồng Hạ\.docx$/.test(name))).toBe(true);
    const parents = new Set(files().map(({ parent }) => parent));
    expect(parents.size).toBe(1);
    const folder = office.host.drive.get([...parents][0] ?? '');
    expect(folder?.name).toBe('Văn bản');
    // Nobody but the office is let in.
    expect(office.host.drive.role(folder?.id ?? '', OPERATOR)).toBe('writer');
    expect(office.host.drive.role(folder?.id ?? '', 'a-ngo@aluoi.example.vn')).toBeUndefined();
  });

  test('says who issues, whom it goes to and who signs as the control workbook has it', () => {
    describeOffice('superior', 'UBND huyện <Mẫu> & Thử');
    describeOffice('addressee', 'Sở "Khoa học"');
    describeOffice('place', 'Mẫu');
    describeOffice('superiorCapacity', 'KT. CHỦ TỊCH; PHÓ CHỦ TỊCH');
    describeOffice('superiorSigner', 'Nguyễn Văn Mẫu');
    describeOffice('recipients', '- Như trên;\n- Sở Nội vụ (để b/c);');
    describeOffice('drafter', 'NVM');
    write();
    const text = textOf(report().bytes);
    for (const each of [
      'HUYỆN <MẪU> & THỬ',
      'Kính gửi: Sở "Khoa học"',
      'Mẫu, ngày 24 tháng 10 năm 2021',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
      '- Như trên;',
      '- Sở Nội vụ (để b/c);',
      '- Lưu: VT, VHTT, NVM.',
    ])
      expect(text).toContain(each);
  });

  test('once more nothing is written; with new figures only what nobody changed', () => {
    write();
    const first = report().bytes;
    expect(outcomes(write())).toEqual(['same']);
    enter(9);
    expect(outcomes(write())).toEqual(['updated']);
    enter(10);
    editReport('p5_ask', 'Kiến nghị của huyện.');
    const theirs = report().bytes;
    expect(outcomes(write())).toEqual(['edited']);
    expect(report().bytes).toEqual(theirs);
    expect(theirs).not.toEqual(first);
  });

  test('written anew they keep what people wrote, bring the figures up, and tell what they would say', () => {
    write();
    enter(9);
    describeOffice('superior', 'UBND huyện Mẫu');
    editReport('opening', 'Thực hiện chỉ đạo của tỉnh, huyện báo cáo như sau:');
    const { outcome, notes } = write({ renew: true }).papers[0] ?? {};
    expect(outcome).toBe('merged');
    expect(notes).toEqual([
      expect.stringMatching(/^Giữ “Thực hiện chỉ đạo.*”; theo số liệu mới là “Ủy ban nhân dân huyện Mẫu/),
    ]);
    const text = textOf(report().bytes);
    expect(text).toContain('Thực hiện chỉ đạo của tỉnh, huyện báo cáo như sau:');
    expect(text).toContain('HUYỆN MẪU');
    // What was merged is people's, too: an ordinary writing leaves it.
    enter(10);
    expect(outcomes(write())).toEqual(['edited']);
    expect(outcomes(write({ renew: true }))).toEqual(['merged']);
  });

  test('one without marks stays, and a new one is laid beside it', () => {
    write();
    enter(9);
    office.host.drive.replace(OWNER, report().id, 'đã lưu bằng chương trình khác');
    const result = write({ renew: true });
    expect(result.papers).toMatchObject([
      { outcome: 'beside', name: 'Báo cáo kết quả tự đánh giá 2021 (bản mới).docx' },
    ]);
    expect(result.papers[0]?.notes.length).toBeGreaterThan(10);
    expect(files()).toHaveLength(2);
    // From then on the new one is the paper.
    expect(outcomes(write({ renew: true }))).toEqual(['same']);
  });

  test('one that was deleted is written again; one that is being edited is left', () => {
    write();
    office.host.drive.trash(OWNER, report().id);
    expect(outcomes(write())).toEqual(['written']);
  });

  test('one that somebody changes while it is looked at is left', () => {
    const prepared = (): void => {
      [office, workbookId] = shortPeriod();
      write();
      enter(9);
      office.host.ledger.reset();
    };
    prepared();
    expect(outcomes(write())).toEqual(['updated']);
    const calls = office.host.ledger.records.map(({ method }) => method);
    prepared();
    const { id } = report();
    office.host.faults.before(calls.lastIndexOf('get', calls.lastIndexOf('update')) + 1, () => {
      office.host.drive.replace(OWNER, id, 'đang gõ');
    });
    expect(outcomes(write())).toEqual(['busy']);
    expect(office.host.drive.content(id).toString('utf8')).toBe('đang gõ');
  });

  test('a run that is cut short anywhere is simply run again: no paper twice, one line in the log for its beginning and end', () => {
    const order = { papers: ['minutes', 'proposal', 'petition'] as const };
    for (let at = 6; ; at += 9) {
      [office, workbookId] = shortPeriod();
      office.host.faults.killAt(at, { after: at % 2 === 0 });
      let wasKilled = false;
      try {
        write(order);
      } catch (error) {
        expect(error).toBeInstanceOf(HostKilled);
        wasKilled = true;
      }
      office.host.faults.clear();
      if (!wasKilled) break;
      write(order);
      const keys = files().map(({ appProperties }) => appProperties['paper']);
      expect([at, keys.length]).toEqual([at, new Set(keys).size]);
      expect(keys).toHaveLength(3);
      const log = office
        .tab(office.controlId, 'Nhật ký')
        .rows.filter((row) => row.value('action') === 'Soạn văn bản');
      expect(log.length).toBeLessThanOrEqual(2);
    }
  });

  test('calls: a look at the folders, one at the papers, one for each new paper', () => {
    office.host.ledger.reset();
    write({ papers: ['unitSheet'] });
    const calls = office.host.ledger.records.filter(({ service }) => service.startsWith('Drive'));
    const count = files().length;
    expect(calls.filter(({ method }) => method === 'create').length).toBe(count + 1);
    expect(calls.length - count).toBeLessThan(8);
  });

  test('the dialog knows which papers there can be, and which were edited', () => {
    write();
    editReport('p5_ask', 'Khác.');
    const answer = office.host.run('openPapers', [{}]) as Answer<PapersView>;
    const { papers } = done(answer);
    expect(papers.map(({ id }) => id)).toEqual(all);
    expect(papers[0]?.copies).toEqual([{ unit: '', name: '', state: 'edited' }]);
    expect(papers.find(({ id }) => id === 'unitSheet')?.copies.length).toBeGreaterThan(5);
  });

  test('every figure of every paper is that of the summary, named so that Word takes it', () => {
    enter(9);
    const { summary } = done(office.compile());
    write({ papers: all });
    const expected = new Map<string, string>();
    const say = (of: string, ledger: string, what: string, text: string): void => {
      expected.set([of, ledger, what].filter((part) => part !== '').join(' · '), text);
    };
    for (const ledger of ['self', 'appraised', 'province'] as const) {
      const by = ledgerWords[ledger];
      const { scales, groups, units, criteria } = summary.ledgers[ledger];
      const lines = [
        ...scales.map((line) => [`Thang ${line.name}`, line] as const),
        ...groups.map((line) => [`Nhóm ${line.id}`, line] as const),
        ...units.map((line) => [`Đơn vị ${line.name}`, line] as const),
      ];
      for (const [of, line] of lines) {
        say(of, by, 'điểm tối đa', formatNumber(line.max));
        say(of, by, 'điểm không đánh giá', formatNumber(line.excluded.low));
        say(of, by, 'điểm cần thực hiện', formatNumber(line.required.high));
        say(of, by, 'điểm thực hiện', formatNumber(line.achieved.low));
        say(of, by, 'điểm có thể đạt', formatNumber(line.achieved.high));
        say(of, by, 'tỷ lệ thực hiện', formatPercent(line.rate.low));
        say(of, by, 'điểm quy đổi', formatNumber(line.converted.low));
      }
      for (const { id, max, excluded, score } of criteria) {
        say(`Tiêu chí ${id}`, by, 'điểm tối đa', formatNumber(max));
        say(`Tiêu chí ${id}`, by, 'điểm không đánh giá', formatNumber(excluded.low));
        const isOpen = ledger !== 'self' && score.low !== score.high;
        say(`Tiêu chí ${id}`, by, 'điểm', isOpen ? '–' : formatNumber(score.low));
      }
    }
    for (const { name, position, rate, evidenceCoverage } of summary.communes) {
      say(`Đơn vị ${name}`, 'Đơn vị tự chấm', 'hạng', formatNumber(position));
      say(`Đơn vị ${name}`, 'Đơn vị tự chấm', 'tỷ lệ có thể đạt', formatPercent(rate.high));
      say(`Đơn vị ${name}`, '', 'tỷ lệ có minh chứng', formatPercent(evidenceCoverage));
    }
    const open = summary.openPoints.reduce((sum, { points }) => sum + points, 0);
    say('Toàn kỳ', '', 'điểm còn có thể lấy', formatNumber(open));

    const shown = files().flatMap(
      ({ id, name }) =>
        readBase(new Uint8Array(office.host.drive.content(id)))?.figures.map((each) => ({ ...each, name })) ??
        [],
    );
    const alike = new Map<string, string>();
    for (const { alias, text, name } of shown) {
      expect([name, alias, alias.length <= 64]).toEqual([name, alias, true]);
      // All papers say the same of the same.
      expect([name, alias, text]).toEqual([name, alias, alike.get(alias) ?? text]);
      alike.set(alias, text);
    }
    // The rest are counts, and what units typed.
    const typed = / · (số (?!liệu)[^·]+|dòng còn thiếu|có hay không)$/u;
    const points = [...alike].filter(
      ([alias]) => !typed.test(alias) && !/^Tiêu chí .* · số liệu$/u.test(alias),
    );
    expect(points.length).toBeGreaterThan(100);
    for (const [alias, text] of points) expect([alias, text]).toEqual([alias, expected.get(alias)]);
    const report_ = new Set((readBase(report().bytes)?.figures ?? []).map(({ alias }) => alias));
    for (const { id } of summary.ledgers.self.criteria)
      expect(report_).toContain(`Tiêu chí ${id} · Đơn vị tự chấm · điểm`);
  });
});
