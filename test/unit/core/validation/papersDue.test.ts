import { yesNo } from '../../../../src/catalogue/terms';
import { absentPapers } from '../../../../src/core/evidence/examination/absentPapers';
import { examineEvidence } from '../../../../src/core/evidence/examination/examineEvidence';
import type { EvidenceDocument } from '../../../../src/core/evidence/model';
import type { EvidencePolicy, EvidenceRequirement } from '../../../../src/core/model';
import { interpret } from '../../../../src/core/validation/interpret';
import { contextOf, scan, web } from '../../../support/evidence';
import type { TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, criterion, row } from '../../../support/smallPeriod';
import { id, oneRow, vp } from './findingCase';

const of = (kind: EvidenceRequirement['kind'], frequency: EvidenceRequirement['frequency']) => ({
  kind,
  frequency,
});
const bills: EvidencePolicy = [[of('contract', 'once'), of('invoice', 'monthly')]];
const reports: EvidencePolicy = [[of('report', 'quarterly')]];
const contractOrBills: EvidencePolicy = [[of('contract', 'once')], [of('invoice', 'monthly')]];
const billsOrReports: EvidencePolicy = [[of('invoice', 'monthly')], [of('report', 'quarterly')]];

/** What is told of the row on a day: the months, or nothing. */
function absentOn(
  today: string,
  {
    typed = { yesNo: 'Có' },
    policy = bills,
    documents = [],
  }: {
    readonly typed?: TypedEntry;
    readonly policy?: EvidencePolicy;
    readonly documents?: readonly EvidenceDocument[];
  } = {},
): unknown {
  const raw = oneRow({ measure: yesNo, evidence: policy }, typed);
  const { issues } = interpret(
    { ...raw, absentPapers: absentPapers(raw.catalogue, raw.period, () => documents) },
    today,
  );
  const due = issues.filter(({ code }) => code === 'papersDue');
  expect(due.every(({ severity }) => severity === 'warning')).toBe(true);
  return due[0]?.params['absent'];
}

test('a month falls due when it is over, and a quarter when it is', () => {
  expect(absentOn('2020-10-31')).toBeUndefined();
  expect(absentOn('2020-11-01')).toBe('2020-10');
  expect(absentOn('2021-01-31')).toBe('2020-10,2020-11,2020-12');
  expect(absentOn('2021-03-31', { policy: reports })).toBe('2020-Q4');
  expect(absentOn('2021-04-01', { policy: reports })).toBe('2020-Q4,2021-Q1');
});

test('before the period begins nothing is due; when it is over others tell', () => {
  expect(absentOn('2020-09-30')).toBeUndefined();
  expect(absentOn('2021-10-01')).toBeDefined();
  expect(absentOn('2021-10-02')).toBeUndefined();
});

test.each<readonly [what: string, typed: TypedEntry, isTold: boolean]>([
  ['nothing is entered yet', {}, true],
  ['it is claimed', { yesNo: 'Có' }, true],
  ['the unit has none', { yesNo: 'Không' }, false],
  ['it does not apply', { notApplicable: 'x', explanation: 'Không phát sinh' }, false],
  ['the unit says why there is nothing', { explanation: 'Chưa có kinh phí' }, false],
  [
    'links are typed, which are counted',
    { yesNo: 'Có', evidence: 'https://drive.google.com/file/d/1AbCdEfGh/view' },
    false,
  ],
])('%s: told or not', (_, typed, isTold) => {
  expect(absentOn('2020-12-05', { typed })).toBe(isTold ? '2020-10,2020-11' : undefined);
});

test('what is there is not asked for again, nor what may be it', () => {
  const named = ['hoá đơn T10-2020', 'hoá đơn T12-2020'].map((name) => scan(`${name}.pdf`));
  expect(absentOn('2021-01-05', { documents: named })).toBe('2020-11');
  expect(absentOn('2021-01-05', { documents: [...named, scan('scan0001.pdf')] })).toBeUndefined();
  expect(absentOn('2021-01-05', { documents: [...named, scan('hoá đơn internet.pdf')] })).toBeUndefined();
  const quarter = [scan('báo cáo quý 4-2020.pdf')];
  expect(absentOn('2021-04-05', { policy: reports, documents: quarter })).toBe('2021-Q1');
  // One report without a month may tell of all of them.
  expect(absentOn('2021-04-05', { policy: reports, documents: [scan('báo cáo.pdf')] })).toBeUndefined();
  const page = [web('https://aluoi.example/tin', { kind: 'url' })];
  expect(absentOn('2021-04-05', { policy: [[of('url', 'monthly')]], documents: page })).toBeUndefined();
});

test('of alternatives one will do, and the nearer one is told', () => {
  expect(absentOn('2021-04-05', { policy: contractOrBills })).toBeUndefined();
  const half = [scan('báo cáo quý 4-2020.pdf')];
  expect(absentOn('2021-04-05', { policy: billsOrReports, documents: half })).toBe('2021-Q1');
});

test('the look at the files asks for months and quarters only when the period is over', () => {
  const context = contextOf({
    catalogue: catalogueOf({ units: [vp], criteria: [criterion(id, { measure: yesNo, evidence: bills })] }),
    rows: [row(id, 'vp', { yesNo: true })],
    documents: [scan('hợp đồng.pdf')],
  });
  const codes = (today: string): readonly string[] =>
    examineEvidence({ ...context, today }).map(({ code }) => code);
  expect(codes('2021-06-01')).toEqual([]);
  expect(codes('2021-10-01')).toEqual([]);
  expect(codes('2021-10-02')).toEqual(['kindsMissing']);
  // What is asked for once is asked for with the claim.
  expect(
    examineEvidence({ ...context, documents: [], today: '2021-06-01' }).map(({ params }) => params['kinds']),
  ).toEqual(['contract']);
});
