import {
  contract,
  invoiceMonthly,
  handover,
  purchase,
  report,
  urlQuarterly,
  decision,
  diploma,
} from '../../../../../src/catalogue/terms';
import { mostBytes } from '../../../../../src/core/evidence/examination/rules/fileTooLarge';
import type { EvidenceContext } from '../../../../../src/core/evidence/examination/rule';
import type { KnownSignature, SignatureRecord } from '../../../../../src/core/evidence/signatures/model';
import type { EvidenceIssueCode } from '../../../../../src/core/findings/findings';
import type { EvidenceDocument } from '../../../../../src/core/evidence/model';
import type { Criterion, EvidencePolicy, Params } from '../../../../../src/core/model';
import { contextOf, documentOf, file, scan, web } from '../../../../support/evidence';
import { catalogueOf, criterion, row, unit } from '../../../../support/smallPeriod';

/** For every rule: evidence that provokes it and nothing else, and evidence that is just right. */
export interface RuleCase {
  readonly wrong: EvidenceContext;
  readonly right: EvidenceContext;
  readonly params: Params;
  /** What the words must name. */
  readonly told: readonly string[];
  /** By default one finding, on 1.I.5 of the office. */
  readonly where?: readonly Readonly<Record<string, string>>[];
}

const units = [unit('vp', 'Văn phòng'), unit('noi-vu', 'Phòng Nội vụ')];

/** Two criteria that both units owe and claim, proved by `policy`. */
const claimed = (
  policy: EvidencePolicy,
  documents: readonly EvidenceDocument[],
  change: Partial<EvidenceContext> & { readonly criterionChange?: Partial<Criterion> } = {},
): EvidenceContext => {
  const { criterionChange = {}, ...rest } = change;
  const owed = criterion('1.I.5', { evidence: policy, ...criterionChange });
  return contextOf({
    catalogue: catalogueOf({ units, criteria: [owed] }),
    rows: [row('1.I.5', 'vp', { yesNo: true })],
    documents,
    ...rest,
  });
};

/** One paper is asked for, and the given ones are there. */
const one = (...documents: readonly EvidenceDocument[]): EvidenceContext => claimed([[contract]], documents);

const papers = [scan('hợp đồng.pdf'), scan('thanh lý.pdf'), scan('hoá đơn đỏ.pdf')];

const months = [
  'T10-2020',
  'T11-2020',
  'T12-2020',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9-2021',
];
const bills = (without: readonly string[]): readonly EvidenceDocument[] =>
  months.filter((month) => !without.includes(month)).map((month) => scan(`hoá đơn ${month}.pdf`));
const line = (without: readonly string[], ...more: readonly EvidenceDocument[]): EvidenceContext =>
  claimed([[contract, invoiceMonthly]], [scan('hợp đồng internet.pdf'), ...bills(without), ...more]);

const pages = (...quarters: readonly number[]): readonly EvidenceDocument[] =>
  quarters.map((quarter) => web(`https://aluoi.example/q${String(quarter)}`, { kind: 'url', quarter }));

const gone = (state: 'deleted' | 'noAccess'): EvidenceContext =>
  one(scan('hợp đồng.pdf'), {
    ...scan('x.pdf'),
    origin: 'link',
    source: { kind: 'file', found: { state, id: '1AbCdEfGhIj' } },
  });

const shared = { md5: 'one-content' };
const two = [criterion('1.I.5', { evidence: [[contract]] }), criterion('1.I.6', { evidence: [[contract]] })];
const twice = (
  first: EvidenceDocument,
  second: EvidenceDocument,
  criteria: readonly Criterion[] = two,
): EvidenceContext =>
  contextOf({
    catalogue: catalogueOf({ units, criteria }),
    rows: units.flatMap(({ id }) => criteria.map((owed) => row(owed.id, id))),
    documents: [first, second],
  });
const at = (criterionId: string, unitId = 'vp'): Readonly<Record<string, string>> => ({
  unit: unitId,
  criterion: criterionId,
  column: 'evidence',
});
const ofOther = (content: { readonly md5: string }): EvidenceDocument =>
  documentOf(file('hợp đồng 2.pdf', { ...content, parents: ['of-noi-vu'] }), { unit: 'noi-vu' });
const joint = [criterion('1.I.5', { evidence: [[contract]], aggregation: 'any' })];

const record = (signature: SignatureRecord, name: string): EvidenceDocument =>
  documentOf(file(name), { signature });
const unsigned = (name: string): EvidenceDocument =>
  record({ state: 'unsigned', signatures: [], mark: 'm' }, name);
/** Signed by the unit, and sound. */
const signed = (name: string, change: Partial<KnownSignature> = {}): EvidenceDocument =>
  record(
    {
      state: 'signed',
      signatures: [
        {
          kind: 'signature',
          verdict: { state: 'valid', laterSigned: false },
          signer: { commonName: 'Văn phòng', organisation: 'UBND huyện' },
          ...change,
        },
      ],
      mark: 'm',
    },
    name,
  );

const from = '2020-10-01';
const to = '2021-10-01';
const submitted = new Map([['vp', '2021-10-31T16:59:59Z']]);

export const ruleCases: Readonly<Record<EvidenceIssueCode, RuleCase>> = {
  kindsMissing: {
    wrong: claimed([purchase, [handover]], papers.slice(0, 1)),
    right: claimed([purchase, [handover]], papers),
    params: { kinds: 'acceptance,invoice', alternatives: 'handover', unknown: 0 },
    told: ['thanh lý hợp đồng + hoá đơn', 'hoặc thay bằng giấy tờ giao nhận'],
  },
  monthsMissing: {
    wrong: line(['T11-2020', 'T3']),
    right: line([]),
    params: { kind: 'invoice', absent: '2020-11,2021-03', present: 10, total: 12 },
    told: ['10/12 tháng', '11/2020, 03/2021'],
  },
  quartersMissing: {
    wrong: claimed([[urlQuarterly]], pages(4, 2, 3)),
    right: claimed([[urlQuarterly]], pages(1, 2, 3, 4)),
    params: { kind: 'url', absent: '2021-Q1', present: 3, total: 4 },
    told: ['3/4 quý', 'I/2021'],
  },
  fileDeleted: {
    wrong: gone('deleted'),
    right: one(scan('hợp đồng.pdf')),
    params: { name: '1AbCdEfGhIj' },
    told: ['1AbCdEfGhIj'],
  },
  fileNoAccess: {
    wrong: gone('noAccess'),
    right: one(scan('hợp đồng.pdf')),
    params: { name: '1AbCdEfGhIj' },
    told: ['1AbCdEfGhIj'],
  },
  fileTrashed: {
    wrong: one(scan('hợp đồng.pdf', { trashed: true })),
    right: one(scan('hợp đồng.pdf')),
    params: { name: 'hợp đồng.pdf' },
    told: ['“hợp đồng.pdf”'],
  },
  fileEmpty: {
    // Empty files all have one checksum: no copies of each other.
    wrong: one(scan('hợp đồng.pdf', { size: 0, md5: 'd41d8cd98f00b204e9800998ecf8427e' })),
    right: one(scan('hợp đồng.pdf', { size: 1 })),
    params: { name: 'hợp đồng.pdf' },
    told: ['“hợp đồng.pdf”'],
  },
  fileDamaged: {
    wrong: one(signed('hợp đồng.pdf', { verdict: { state: 'unverifiable', reason: 'cut' } })),
    right: one(signed('hợp đồng.pdf', { verdict: { state: 'unverifiable', reason: 'algorithm' } })),
    params: { name: 'hợp đồng.pdf' },
    told: ['“hợp đồng.pdf”', 'cắt cụt'],
  },
  wrongType: {
    wrong: one(scan('hợp đồng.pdf'), scan('hợp đồng.zip')),
    // Drive does not know what it is; its ending does.
    right: one(scan('hợp đồng.pdf', { mimeType: 'application/octet-stream' })),
    params: { name: 'hợp đồng.zip', type: 'application/zip' },
    told: ['“hợp đồng.zip”', 'tệp nén'],
  },
  fileTooLarge: {
    wrong: one(scan('hợp đồng.pdf', { size: 2 * mostBytes })),
    right: one(scan('hợp đồng.pdf', { size: mostBytes })),
    params: { name: 'hợp đồng.pdf', size: 2 * mostBytes, most: mostBytes },
    told: ['“hợp đồng.pdf”', '100 MB', '50 MB'],
  },
  shortcut: {
    wrong: one(scan('hợp đồng', { mimeType: 'application/vnd.google-apps.shortcut' })),
    right: one(scan('hợp đồng.pdf')),
    params: { name: 'hợp đồng' },
    told: ['“hợp đồng”'],
  },
  googleFile: {
    wrong: one(scan('hợp đồng', { mimeType: 'application/vnd.google-apps.document' })),
    right: claimed([[report]], [scan('báo cáo', { mimeType: 'application/vnd.google-apps.spreadsheet' })]),
    params: { name: 'hợp đồng' },
    told: ['“hợp đồng”'],
  },
  linkOutsideFolder: {
    wrong: one(documentOf(file('hợp đồng.pdf', { parents: ['elsewhere'] }), { origin: 'link' })),
    right: one(documentOf(file('hợp đồng.pdf', { parents: ['of-vp'] }), { origin: 'link' })),
    params: { name: 'hợp đồng.pdf' },
    told: ['“hợp đồng.pdf”'],
  },
  criterionUnknown: {
    wrong: one(scan('hợp đồng.pdf'), documentOf(file('hợp đồng 2.pdf'), { criterion: undefined })),
    right: one(scan('hợp đồng.pdf'), scan('1.I.5 hợp đồng 2.pdf')),
    params: { name: 'hợp đồng 2.pdf' },
    told: ['“hợp đồng 2.pdf”'],
    where: [{ unit: 'vp', column: 'evidence' }],
  },
  criterionNotOwed: {
    wrong: one(scan('hợp đồng.pdf'), scan('1.I.55 hợp đồng 2.pdf')),
    right: one(scan('hợp đồng.pdf'), scan('1.I.05 hợp đồng 2.pdf')),
    params: { name: '1.I.55 hợp đồng 2.pdf', criterion: '1.I.55' },
    told: ['“1.I.55 hợp đồng 2.pdf”', 'tiêu chí 1.I.55'],
    where: [at('1.I.55')],
  },
  kindUnknown: {
    // One paper is missing and one is unknown: it may be that one.
    wrong: claimed([purchase], [...papers.slice(0, 2), scan('IMG_2021.jpg')]),
    right: claimed([[contract]], [scan('IMG_2021.jpg')]),
    params: { name: 'IMG_2021.jpg', kinds: 'contract,acceptance,invoice' },
    told: ['“IMG_2021.jpg”', 'hợp đồng, thanh lý hợp đồng, hoá đơn'],
  },
  monthUnknown: {
    wrong: line(['T3'], scan('hoá đơn internet.pdf')),
    right: line([], scan('hoá đơn internet.pdf')),
    params: { name: 'hoá đơn internet.pdf', kind: 'invoice', frequency: 'monthly' },
    told: ['“hoá đơn internet.pdf”', 'tháng nào'],
  },
  sameInOtherCriterion: {
    wrong: twice(scan('1.I.5 hợp đồng.pdf', shared), scan('1.I.6 hợp đồng.pdf', shared)),
    right: twice(scan('1.I.5 hợp đồng.pdf', shared), scan('1.I.5 hợp đồng (1).pdf', shared)),
    params: { name: '1.I.5 hợp đồng.pdf', others: '1.I.6' },
    told: ['“1.I.5 hợp đồng.pdf”', 'tiêu chí 1.I.6'],
    where: [at('1.I.5'), at('1.I.6')],
  },
  sameInOtherUnit: {
    wrong: twice(scan('hợp đồng.pdf', shared), ofOther(shared)),
    right: twice(scan('hợp đồng.pdf', shared), ofOther(shared), joint),
    params: { name: 'hợp đồng.pdf', others: 'Phòng Nội vụ' },
    told: ['“hợp đồng.pdf”', 'Phòng Nội vụ'],
    where: [at('1.I.5'), at('1.I.5', 'noi-vu')],
  },
  sameInPreviousPeriod: {
    wrong: { ...one(scan('hợp đồng.pdf', shared)), previous: new Map([['one-content', 'Văn phòng, 1.I.5']]) },
    right: { ...one(scan('hợp đồng.pdf')), previous: new Map([['one-content', 'Văn phòng, 1.I.5']]) },
    params: { name: 'hợp đồng.pdf', place: 'Văn phòng, 1.I.5' },
    told: ['“hợp đồng.pdf”', '(Văn phòng, 1.I.5)'],
  },
  documentDateOutside: {
    wrong: one(scan('hợp đồng 30-9-2020.pdf')),
    right: claimed([[report]], [scan('báo cáo 20-10-2021.pdf')]),
    params: { name: 'hợp đồng 30-9-2020.pdf', date: '2020-09-30', from, to },
    told: ['“hợp đồng 30-9-2020.pdf”', '30/09/2020', '01/10/2020 – 01/10/2021'],
  },
  numberOfOtherYear: {
    wrong: one(scan('05-2019-HĐKT.pdf')),
    right: one(scan('05-2020-HĐKT.pdf')),
    params: { name: '05-2019-HĐKT.pdf', documentNo: '05/2019/HĐKT', year: 2019, from, to },
    told: ['“05-2019-HĐKT.pdf”', '05/2019/HĐKT', 'năm 2019'],
  },
  nameOfOtherYear: {
    wrong: one(scan('hợp đồng camera 2019.pdf')),
    right: claimed([[diploma]], [scan('chứng chỉ tin học 2011.pdf')]),
    params: { name: 'hợp đồng camera 2019.pdf', year: 2019, from, to },
    told: ['“hợp đồng camera 2019.pdf”', 'năm 2019'],
  },
  monthOutside: {
    wrong: line([], scan('hoá đơn T10-2021.pdf')),
    right: claimed([[report]], [scan('báo cáo tháng 10-2021.pdf')]),
    params: { name: 'hoá đơn T10-2021.pdf', month: '2021-10', from, to },
    told: ['“hoá đơn T10-2021.pdf”', 'tháng 10/2021'],
  },
  modifiedAfterSubmission: {
    wrong: {
      ...one(scan('hợp đồng.pdf', { modifiedAt: '2021-11-04T17:30:00.123Z', modifiedBy: 'a@aluoi.example' })),
      submittedAt: submitted,
    },
    // In the same second, with its thousandths.
    right: {
      ...one(scan('hợp đồng.pdf', { modifiedAt: '2021-10-31T16:59:59.900Z' })),
      submittedAt: submitted,
    },
    params: { name: 'hợp đồng.pdf', modified: '2021-11-05', by: 'a@aluoi.example', submitted: '2021-10-31' },
    told: ['“hợp đồng.pdf”', '05/11/2021', 'a@aluoi.example', '31/10/2021'],
  },
  changedAfterSigning: {
    wrong: one(signed('hợp đồng.pdf', { verdict: { state: 'changed' } })),
    right: one(signed('hợp đồng.pdf')),
    params: { name: 'hợp đồng.pdf', signer: 'Văn phòng' },
    told: ['“hợp đồng.pdf”', 'của Văn phòng'],
  },
  addedAfterSigning: {
    wrong: one(
      signed('hợp đồng.pdf', { verdict: { state: 'coversPart', after: 9, follows: 'other' }, signer: {} }),
    ),
    right: one(
      signed('hợp đồng.pdf', { verdict: { state: 'coversPart', after: 9, follows: 'validationData' } }),
    ),
    params: { name: 'hợp đồng.pdf', signer: '' },
    told: ['sau chữ ký số mà không ký lại'],
  },
  unsignedPaper: {
    wrong: claimed([[{ ...report, signed: true }]], [unsigned('báo cáo.pdf')]),
    // An annex beside it need not be.
    right: claimed([[{ ...report, signed: true }]], [unsigned('phụ lục.pdf'), signed('báo cáo.pdf')]),
    params: { name: 'báo cáo.pdf', kind: 'report' },
    told: ['báo cáo', '“báo cáo.pdf”'],
  },
  signedByOther: {
    wrong: claimed(
      [[report]],
      [signed('báo cáo.pdf', { signer: { commonName: 'Phòng Y tế', organisation: 'UBND huyện' } })],
    ),
    // A certificate that names a person only says nothing of the body.
    right: claimed(
      [[report]],
      [signed('báo cáo.pdf'), signed('báo cáo 2.pdf', { signer: { commonName: 'Nguyễn Văn Mẫu' } })],
    ),
    params: { name: 'báo cáo.pdf', signer: 'Phòng Y tế', unit: 'Văn phòng' },
    told: ['của Phòng Y tế', 'Văn phòng'],
  },
  signedAfterDeadline: {
    wrong: one(signed('hợp đồng.pdf', { signedAt: { instant: '2021-10-31T17:00:00Z', by: 'signature' } })),
    right: one(signed('hợp đồng.pdf', { signedAt: { instant: '2021-10-31T16:59:59Z', by: 'signature' } })),
    params: { name: 'hợp đồng.pdf', signer: 'Văn phòng', signed: '2021-11-01', deadline: '2021-10-31' },
    told: ['01/11/2021', '31/10/2021'],
  },
};

/** Evidence of which nothing is to be said. */
export const soundCases: Readonly<Record<string, EvidenceContext>> = {
  'nothing is claimed': claimed([purchase], [], { rows: [row('1.I.5', 'vp', { yesNo: false })] }),
  'not applicable': claimed([purchase], [], {
    rows: [row('1.I.5', 'vp', { yesNo: true, notApplicable: true })],
  }),
  'no document is asked for': claimed([], []),
  'the other alternative': claimed([purchase, [handover]], [scan('BBBG.pdf')]),
  'a decision named by its number': claimed([[decision]], [], {
    rows: [row('1.I.5', 'vp', { yesNo: true, documentNo: '45/QĐ-UBND' })],
  }),
  'a plan is a document too': claimed([[decision]], [scan('kế hoạch tập huấn.pdf')]),
  'invoices without a month, but with a day': claimed(
    [[contract, invoiceMonthly]],
    [scan('hợp đồng.pdf'), ...bills(['T3']), scan('hoá đơn 15-3-2021.pdf')],
  ),
  'an invoice for a quarter': claimed(
    [[contract, invoiceMonthly]],
    [scan('hợp đồng.pdf'), ...bills(['T1', 'T2', 'T3']), scan('hoá đơn quý I.pdf')],
  ),
  'a link to the web where an address is asked for': claimed(
    [[urlQuarterly]],
    [web('https://aluoi.example/')],
  ),
  'electronic invoice': claimed([purchase], [...papers, scan('hoá đơn.xml')]),
  'a photo from a phone': claimed([[contract]], [scan('hợp đồng.heic')]),
};
