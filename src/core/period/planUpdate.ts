import type { Catalogue, Criterion, Unit } from '../model';
import { figureKey, rowKey, type Assignment } from '../keys';
import { assignRows, figureUnits } from '../catalogue/assign';

/** What a period workbook holds, as far as a change of units and criteria can touch it. */
export interface HeldPeriod {
  /** As the period's own copy describes them, also those that nobody is asked for any more. */
  readonly criteria: readonly Omit<Criterion, 'weight'>[];
  readonly groups: readonly { readonly id: string }[];
  readonly assigned: readonly Assignment[];
  /** Asked for once, and no longer. */
  readonly former: readonly Assignment[];
  readonly units: readonly Unit[];
  readonly formerUnits: readonly Unit[];
  /** Row keys that are there. */
  readonly rows: ReadonlySet<string>;
  /** Those of them in which a unit entered something. */
  readonly filled: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly formerFigures: ReadonlySet<string>;
  readonly filledFigures: ReadonlySet<string>;
}

/** What becomes of things that have a key: rows, common figures, units. */
export interface KeyChanges {
  /** Never asked for before. */
  readonly added: readonly string[];
  /** Asked for before, but somebody deleted the row. */
  readonly restored: readonly string[];
  /** Asked for once, then no longer, now again. */
  readonly reopened: readonly string[];
  /** No longer asked for: marked, never removed. */
  readonly closed: readonly string[];
  readonly kept: readonly string[];
}

export type CriterionField = Exclude<keyof Criterion, 'id' | 'group' | 'weight'>;

/** How a period workbook has to change to fit the catalogue that now stands in the control workbook. */
export interface UpdatePlan {
  readonly rows: KeyChanges;
  readonly figures: KeyChanges;
  readonly units: KeyChanges;
  readonly renamedUnits: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly criteria: KeyChanges;
  readonly changedCriteria: readonly { readonly id: string; readonly fields: readonly CriterionField[] }[];
  /** Criteria that are measured in another way now, and the units that entered something by the old one. */
  readonly remeasured: readonly { readonly id: string; readonly units: readonly string[] }[];
  /** Criterion groups that have no tab yet. */
  readonly newGroups: readonly string[];
}

/** The plan of a period in which nothing that is asked for may change any more. */
export function withoutChanges({ rows, figures, units, criteria }: UpdatePlan): UpdatePlan {
  const kept = (changes: KeyChanges): KeyChanges => ({
    added: [],
    restored: [],
    reopened: [],
    closed: [],
    kept: changes.kept,
  });
  return {
    rows: kept(rows),
    figures: kept(figures),
    units: kept(units),
    criteria: kept(criteria),
    renamedUnits: [],
    changedCriteria: [],
    remeasured: [],
    newGroups: [],
  };
}

/** Compares the catalogue of the control workbook with what a period workbook holds. Rows are never removed. */
export function planUpdate(wanted: Catalogue, held: HeldPeriod): UpdatePlan {
  const wantedRows = assignRows(wanted).map(rowKey);
  const askedCriteria = idsOf(held.assigned);
  const criteria = changesOf(idsAmong(wanted.criteria), {
    present: idsAmong(held.criteria),
    asked: askedCriteria,
    former: new Set([...idsOf(held.former)].filter((id) => !askedCriteria.has(id))),
  });
  const changedCriteria = changedAmong(wanted, held);
  return {
    rows: changesOf(new Set(wantedRows), {
      present: held.rows,
      asked: new Set(held.assigned.map(rowKey)),
      former: new Set(held.former.map(rowKey)),
    }),
    figures: changesOf(new Set(wantedFigures(wanted)), {
      present: held.figures,
      asked: new Set([...held.figures].filter((key) => !held.formerFigures.has(key))),
      former: held.formerFigures,
    }),
    units: changesOf(idsAmong(wanted.units), {
      present: idsAmong([...held.units, ...held.formerUnits]),
      asked: idsAmong(held.units),
      former: idsAmong(held.formerUnits),
    }),
    renamedUnits: renamedAmong(wanted.units, held.units),
    criteria,
    changedCriteria,
    remeasured: changedCriteria
      .filter(({ fields }) => fields.includes('measure'))
      .map(({ id }) => ({ id, units: filledUnits(id, wantedRows, held) }))
      .filter(({ units }) => units.length > 0),
    newGroups: wanted.groups
      .map(({ id }) => id)
      .filter((id) => !held.groups.some((group) => group.id === id)),
  };
}

const wantedFigures = (catalogue: Catalogue): readonly string[] =>
  catalogue.figures.flatMap((figure) =>
    figureUnits(figure, catalogue).map(({ id }) => figureKey({ figure: figure.id, unit: id })),
  );

const idsAmong = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));

const idsOf = (rows: readonly Assignment[]): ReadonlySet<string> =>
  new Set(rows.map(({ criterion }) => criterion));

interface Known {
  /** Stands in the workbook. */
  readonly present: ReadonlySet<string>;
  /** Recorded as asked for, and as asked for once. */
  readonly asked: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
}

function changesOf(wanted: ReadonlySet<string>, { present, asked, former }: Known): KeyChanges {
  const known = (key: string): boolean => asked.has(key) || former.has(key);
  const missing = [...wanted].filter((key) => !present.has(key));
  const there = [...wanted].filter((key) => present.has(key));
  // What was asked for again after it had been given up counts as asked for.
  const isFormer = (key: string): boolean => former.has(key) && !asked.has(key);
  return {
    added: missing.filter((key) => !known(key)),
    restored: missing.filter(known),
    reopened: there.filter(isFormer),
    closed: [...asked].filter((key) => !wanted.has(key)),
    kept: there.filter((key) => !isFormer(key)),
  };
}

const renamedAmong = (wanted: readonly Unit[], held: readonly Unit[]): UpdatePlan['renamedUnits'] => {
  const names = new Map(held.map(({ id, name }) => [id, name]));
  return wanted.flatMap(({ id, name }) => {
    const from = names.get(id);
    return from === undefined || from === name ? [] : [{ id, from, to: name }];
  });
};

/** Fields in the order in which an official would look at them; the points are the period's own. */
const comparedFields: readonly CriterionField[] = [
  'title',
  'work',
  'leadText',
  'measure',
  'appliesTo',
  'aggregation',
  'evidence',
  'ties',
  'subHeading',
  'sourceNote',
  'grounds',
  'source',
];

function changedAmong(wanted: Catalogue, held: HeldPeriod): UpdatePlan['changedCriteria'] {
  const described = new Map(held.criteria.map((criterion) => [criterion.id, criterion]));
  return wanted.criteria.flatMap((criterion) => {
    const before = described.get(criterion.id);
    if (!before) return [];
    // Both were read by the same functions, so that their JSON is alike where they are.
    const fields = comparedFields.filter(
      (field) => JSON.stringify(criterion[field]) !== JSON.stringify(before[field]),
    );
    return fields.length > 0 ? [{ id: criterion.id, fields }] : [];
  });
}

const filledUnits = (
  criterion: string,
  wantedRows: readonly string[],
  { filled }: HeldPeriod,
): readonly string[] =>
  wantedRows
    .filter((key) => filled.has(key) && key.startsWith(`${criterion}@`))
    .map((key) => key.slice(criterion.length + 1));
