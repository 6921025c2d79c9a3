import type {
  Appraisal,
  Catalogue,
  Criterion,
  Entry,
  Grounds,
  ReportingPeriod,
  Row,
  Scale,
  Unit,
} from '../../src/core/model';
import type { PeriodData } from '../../src/core/summary/model';

/** Short words for catalogues and rows small enough to be checked by hand. */

export const period: ReportingPeriod = {
  id: '2021',
  name: 'Năm 2021',
  from: '2020-10-01',
  to: '2021-10-01',
  unitDeadline: '2021-10-31',
  compileDeadline: '2021-11-14',
};

/** Who compiles, unless a test is about that. */
export { desk, office } from '../../src/catalogue/office';

export const grounds: Grounds = { basis: 'inferred', reason: 'Ví dụ' };

export const levels: Scale['levels'] = [
  { name: 'Mức I', from: 0.9 },
  { name: 'Mức II', from: 0.85 },
  { name: 'Mức III', from: 0 },
];

export const scale = (id: string, max: number, change: Partial<Scale> = {}): Scale => ({
  id,
  name: id,
  max,
  levels,
  grounds,
  ...change,
});

export const unit = (id: string, name: string, change: Partial<Unit> = {}): Unit => ({
  id,
  name,
  kind: 'department',
  groups: [],
  aliases: [],
  people: [],
  grounds,
  ...change,
});

export const commune = (id: string, name: string): Unit =>
  unit(id, name, { kind: 'commune', groups: ['communes'] });

/** By default one point for "Có" of one unit. */
export const criterion = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  group: id.slice(0, id.lastIndexOf('.')),
  title: `Tiêu chí ${id}`,
  work: '',
  leadText: 'Văn phòng',
  appliesTo: 'all',
  measure: { kind: 'yesNo' },
  aggregation: 'single',
  weight: { max: 1, scoring: { method: 'linear' } },
  evidence: [],
  grounds,
  source: 1,
  ...change,
});

export interface RowChange {
  readonly appraisal?: Appraisal;
  readonly invalid?: boolean;
  readonly defaultNotApplicable?: boolean;
}

export const row = (criterionId: string, unitId: string, entry: Entry = {}, change: RowChange = {}): Row => ({
  criterion: criterionId,
  unit: unitId,
  defaultNotApplicable: false,
  entry,
  appraisal: {},
  invalid: false,
  ...change,
});

export const catalogueOf = (parts: Partial<Catalogue>): Catalogue => ({
  scales: [],
  groups: [],
  criteria: [],
  figures: [],
  unitGroups: [{ id: 'communes', name: 'UBND các xã, thị trấn', aliases: [] }],
  units: [],
  ...parts,
});

export const dataOf = (
  catalogue: Catalogue,
  rows: readonly Row[],
  change: Partial<PeriodData> = {},
): PeriodData => ({
  period,
  catalogue,
  rows,
  figures: [],
  province: new Map(),
  submissions: new Map(),
  issues: [],
  ...change,
});

/** The only element, or the one of that id, which a test relies on. */
export function withId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((candidate) => candidate.id === id);
  if (!thing) throw new Error(`Nothing has the id ${id}`);
  return thing;
}
