import { fileOf, type EvidenceContext } from '../../src/core/evidence/examination/rule';
import type { EvidenceDocument } from '../../src/core/evidence/model';
import type {
  Catalogue,
  Criterion,
  Entry,
  EvidenceKind,
  EvidenceRequirement,
  Row,
} from '../../src/core/model';
import { assignRows } from '../../src/core/catalogue/assign';
import { claims } from '../../src/core/validation/claims';
import { contextOf, documentOf, file, web } from './evidence';
import { period, row, withId } from './smallPeriod';

/** Draws that repeat for a seed (mulberry32). */
export interface Draw {
  number(below: number): number;
  oneOf<T>(things: readonly T[]): T;
}

export function drawing(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    oneOf: (things) => {
      const thing = things[number(things.length)];
      if (thing === undefined) throw new Error('Nothing to draw from');
      return thing;
    },
  };
}

const things = [
  'camera',
  'máy scan',
  'màn hình LED',
  'kiosk',
  'mạng LAN',
  'đầu đọc mã vạch',
  'phòng họp trực tuyến',
];
const people = ['Hồ Văn A', 'Lê Thị B', 'Nguyễn Văn C'];

/** The names that offices give to a paper of a kind; `#` is a number, `@` a day of the period, `~` what it is about. */
const names: Readonly<Partial<Record<EvidenceKind, readonly string[]>>> = {
  contract: [
    'Hợp đồng ~',
    'HĐ #',
    'HĐ số # ngày @',
    'hợp đồng ~ @',
    '#-2021-HĐKT',
    'HĐ mua sắm ~',
    'Hop dong so # ~',
    'PLHĐ ~ 2020',
  ],
  acceptance: [
    'Thanh lý ~',
    'TL',
    'BBTL ~',
    'TL HĐ #',
    'Biên bản thanh lý hợp đồng ~',
    'BB nghiệm thu và thanh lý @',
  ],
  invoice: ['Hoá đơn ~', 'hoá đơn đỏ', 'HĐ GTGT ~', 'hóa đơn 0001#', 'hoa don ~ @'],
  handover: ['BBBG ~', 'Biên bản bàn giao ~ @', 'bb giao nhan ~'],
  decision: [
    'QĐ #',
    '#-QĐ-UBND',
    '#_QĐ-UBND về ~',
    'Quyết định phân công ngày @',
    'CV #-UBND-VHTT',
    'công văn cử đi tập huấn',
    'Quy chế hoạt động Ban biên tập',
  ],
  plan: ['KH # ứng dụng CNTT', '#-KH-UBND', 'Kế hoạch CNTT năm 2021', 'Đề án CNTT giai đoạn 2021-2025'],
  diploma: ['Chứng chỉ tin học %', 'CC CNTT %', 'Bằng đại học % 2009', 'Văn bằng % 15-6-2012', 'chung chi %'],
  report: [
    'Báo cáo số lượng ~',
    'BC #',
    '#-BC-UBND ngày 20-10-2021',
    'BC số liệu 2021',
    'thống kê ~',
    'BC quý III ~',
  ],
  dossierCodes: ['Mã số hồ sơ mức độ 4', 'danh sách hồ sơ'],
  softwareList: ['Danh sách phần mềm', 'DSPM 2021'],
};

/** Where a criterion asks for one kind only, a name may say nothing. */
const silent = ['IMG_20210315_103045', 'Scan_0012', 'CamScanner 03-15-2021 10.30', 'so lieu', 'ban quet'];

const monthly = [
  'hoá đơn T{m}-{y}',
  'hoa don thang {m}',
  'HĐ T{m}',
  'Hoá đơn {mm}-{y} ~',
  'hd thang {m} nam {y}',
  'HoaDonT{m}',
];
const reportMonthly = ['BC tháng {m}', 'Báo cáo T{m}-{y}', 'bao cao thang {mm} nam {y} ~'];

const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** As different people write: composed or not, without marks (HD alone would be unclear), with underscores, in capitals. */
const styled = (draw: Draw, name: string): string =>
  draw.oneOf<(text: string) => string>([
    (text) => text,
    (text) => (/HĐ/.test(text) ? text : unmarked(text)),
    (text) => text.normalize('NFD'),
    (text) => text.replace(/ /g, '_'),
    (text) => text.toUpperCase(),
  ])(name);

const fill = (draw: Draw, template: string): string =>
  template
    .replace('#', String(10 + draw.number(900)))
    .replace('@', `${String(1 + draw.number(28))}-${String(1 + draw.number(9))}-2021`)
    .replace('~', draw.oneOf(things))
    .replace('%', draw.oneOf(people));

const monthsOfPeriod = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => ({
  month,
  year: month > 9 ? 2020 : 2021,
}));

function nameOf(draw: Draw, { kind }: EvidenceRequirement, { evidence }: Criterion): string {
  const free = evidence.flat().length === 1 && draw.number(4) === 0;
  return styled(draw, fill(draw, draw.oneOf(free ? silent : (names[kind] ?? silent))));
}

function namesOfMonths(draw: Draw, kind: EvidenceKind): readonly string[] {
  const template = draw.oneOf(kind === 'invoice' ? monthly : reportMonthly);
  return monthsOfPeriod.map(({ month, year }) =>
    fill(draw, template)
      .replace('{mm}', String(month).padStart(2, '0'))
      .replace('{m}', String(month))
      .replace('{y}', String(year)),
  );
}

const online: readonly EvidenceKind[] = ['url', 'articles'];

function documentsFor(draw: Draw, owed: Criterion, unitId: string): readonly EvidenceDocument[] {
  const place = { unit: unitId, criterion: owed.id };
  const prefix = draw.number(3) === 0 ? `${owed.id} ` : '';
  const made = (name: string): EvidenceDocument =>
    documentOf(
      file(`${prefix}${name}.${draw.oneOf(['pdf', 'pdf', 'jpg', 'png'])}`, { parents: [`of-${unitId}`] }),
      place,
    );
  return draw.oneOf(owed.evidence).flatMap((requirement) => {
    if (online.includes(requirement.kind)) return [{ ...web('https://aluoi.example/tin'), ...place }];
    if (requirement.frequency !== 'once') return namesOfMonths(draw, requirement.kind).map(made);
    return [made(nameOf(draw, requirement, owed))];
  });
}

function entryFor({ measure }: Criterion): Entry {
  return measure.kind === 'yesNo' ? { yesNo: true } : { numerator: 3, denominator: 4 };
}

/** Claims of the whole district with all the evidence that they need, at least `most` files. Nothing is wrong with it. */
export function soundEvidence(draw: Draw, catalogue: Catalogue, most: number): EvidenceContext {
  const rows: Row[] = [];
  const documents: EvidenceDocument[] = [];
  const shuffled = assignRows(catalogue)
    .map((assignment) => ({ assignment, order: draw.number(1e9) }))
    .sort((a, b) => a.order - b.order);
  for (const { assignment } of shuffled) {
    const owed = withId(catalogue.criteria, assignment.criterion);
    const claimed = row(assignment.criterion, assignment.unit, entryFor(owed));
    const wanted =
      documents.filter(fileOf).length < most && owed.evidence.length > 0 && claims(owed, claimed.entry);
    rows.push(wanted ? claimed : row(assignment.criterion, assignment.unit));
    if (wanted) documents.push(...documentsFor(draw, owed, assignment.unit));
  }
  return contextOf({
    catalogue,
    period,
    rows,
    documents,
    folders: new Map(catalogue.units.map(({ id }) => [id, new Set([`of-${id}`])])),
    submittedAt: new Map(catalogue.units.map(({ id }) => [id, '2021-10-30T02:00:00Z'])),
  });
}
