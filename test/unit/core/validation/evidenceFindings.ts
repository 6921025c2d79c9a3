import { count, entered, yesNo } from '../../../../src/catalogue/terms';
import type { EvidencePolicy } from '../../../../src/core/model';
import { absentPapers } from '../../../../src/core/evidence/examination/absentPapers';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { scan as paper } from '../../../support/evidence';
import { id, inRow, oneRow, type FindingCase } from './findingCase';

const scan = (at: number): string => `https://drive.google.com/file/d/1AbCdEfGh${String(at)}/view`;
const scans = (many: number): string => Array.from({ length: many }, (_, at) => scan(at)).join('\n');

const once = (kind: EvidencePolicy[number][number]['kind']): EvidencePolicy[number] => [
  { kind, frequency: 'once' },
];

/** A row that asks for the contract of a line and its monthly bills, on a day in February, and the bills that are filed. */
const billed = (...bills: readonly string[]): RawPeriod => {
  const raw = oneRow(
    {
      measure: yesNo,
      evidence: [
        [
          { kind: 'contract', frequency: 'once' },
          { kind: 'invoice', frequency: 'monthly' },
        ],
      ],
    },
    { yesNo: 'Có' },
  );
  const documents = [paper('hợp đồng.pdf'), ...bills.map((bill) => paper(`hoá đơn ${bill}.pdf`))];
  return {
    ...raw,
    documented: new Set([`${id}@vp`]),
    absentPapers: absentPapers(raw.catalogue, raw.period, () => documents),
  };
};

/** What is odd about links, documents and the letters of a text. */
export const evidenceFindings = {
  evidenceIncomplete: inRow({
    owed: {
      measure: yesNo,
      evidence: [
        [
          { kind: 'contract', frequency: 'once' },
          { kind: 'invoice', frequency: 'monthly' },
        ],
      ],
    },
    wrong: { yesNo: 'Có', evidence: scans(11) },
    right: { yesNo: 'Có', evidence: scans(12) },
    column: 'evidence',
    params: { kind: 'invoice', frequency: 'monthly', there: 11, due: 12 },
    told: ['hoá đơn hàng tháng', 'phải có 12', 'mới có 11'],
  }),
  papersDue: {
    wrong: billed('T10-2020', 'T12-2020'),
    right: billed('T10-2020', 'T11-2020', 'T12-2020', 'T1-2021'),
    today: '2021-02-28',
    where: { unit: 'vp', criterion: id, column: 'evidence' },
    params: { kind: 'invoice', frequency: 'monthly', absent: '2020-11,2021-01', present: 2, total: 4 },
    told: ['hoá đơn', '11/2020, 01/2021', '2/4 tháng'],
  },
  fewerLinksThanClaimed: inRow({
    owed: { measure: count(entered('Số tin bài'), 'tin bài'), evidence: [once('articles')] },
    wrong: { numerator: 3, evidence: 'https://aluoi.gov.vn/1 https://aluoi.gov.vn/2' },
    right: { numerator: 2, evidence: 'https://aluoi.gov.vn/1 https://aluoi.gov.vn/2' },
    column: 'evidence',
    params: { there: 2, claimed: 3 },
    told: ['3 tin, bài', 'có 2 liên kết'],
  }),
  linkAgainstPolicy: inRow({
    owed: { measure: yesNo, evidence: [once('contract'), once('handover')] },
    wrong: { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/hop-dong' },
    right: { yesNo: 'Có', evidence: scan(1) },
    column: 'evidence',
    params: { kind: 'contract', medium: 'scan' },
    told: ['hợp đồng'],
  }),
  sameLinkTwice: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/a; https://ALUOI.gov.vn/a/#muc-2' },
    right: { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/a; https://aluoi.gov.vn/b' },
    column: 'evidence',
    params: { link: 'https://aluoi.gov.vn/a', times: 2 },
    told: ['“https://aluoi.gov.vn/a”', '2 lần'],
  }),
  controlCharacters: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', note: 'Đã g\u200bửi\u202e' },
    right: { yesNo: 'Có', note: 'Đã gửi\n👨‍👩‍👧' },
    column: 'note',
    params: { times: 2 },
    told: ['2 ký tự'],
  }),
} satisfies Readonly<Record<string, FindingCase>>;
