import { assignRows, figureUnits } from '../catalogue/assign';
import { figureKey, rowKey } from '../keys';
import type { Catalogue, Criterion, Params } from '../model';
import { cellUse, entryColumns, type EntryColumn } from '../parse/parseEntry';
import { tidy } from '../parse/rawCell';
import { findHead, type ListHead, type ListKind } from './findHead';
import type { ListProblem, ListProblemCode, ListRow, ListTable } from './listTable';
import { criterionNamer, figureNamer } from './nameCriterion';
import { unitNamer, type District, type Named } from './nameUnit';
import type { ListField } from './vocabulary/headWords';

/** What somebody types into one row: the row by its key, the texts by column. */
export interface ListedRow {
  readonly key: string;
  readonly cells: readonly (readonly [column: string, text: string])[];
}

export interface Lists {
  readonly entries: readonly ListedRow[];
  readonly figures: readonly ListedRow[];
  /** In the order of the lists and their lines. */
  readonly problems: readonly ListProblem[];
  /** Columns that hold something and are not read, by list. */
  readonly unused: readonly { readonly table: string; readonly head: string }[];
}

/** What a period asks, and the keys of the rows and figures in which it does. */
interface Asked {
  readonly catalogue: Catalogue;
  /** The lists say what people typed, slips and all: cells stay as they stand. */
  readonly asTyped?: boolean;
  readonly entries: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** What a new period of a catalogue asks. */
export const askedBy = (catalogue: Catalogue): Asked => ({
  catalogue,
  entries: new Set(assignRows(catalogue).map(rowKey)),
  figures: new Set(
    catalogue.figures.flatMap((figure) =>
      figureUnits(figure, catalogue).map((unit) => figureKey({ figure: figure.id, unit: unit.id })),
    ),
  ),
});

type Fields = (field: ListField) => string;
type Read = ListedRow | Refusal;
interface Refusal {
  readonly code: ListProblemCode;
  readonly params?: Params;
  readonly proposes?: readonly string[];
}

/** The rows of lists as people have them, for the periods of this catalogue. */
export function readLists(tables: readonly ListTable[], asked: Asked, district: District): Lists {
  const found = { entries: [] as ListedRow[], figures: [] as ListedRow[] };
  const problems: ListProblem[] = [];
  const unused: { readonly table: string; readonly head: string }[] = [];
  const firstLines = new Map<string, { readonly table: string; readonly line: number }>();
  const readers = readersOf(asked, district);

  for (const { name: table, rows } of tables) {
    const refuse = (line: number, { code, params = {}, proposes }: Refusal): void => {
      problems.push({ table, line, code, params, ...(proposes && proposes.length > 0 && { proposes }) });
    };
    const headed = findHead(rows);
    if (!headed || headed.head.missing.length > 0 || headed.head.twice !== undefined) {
      refuse(headed?.head.line ?? rows[0]?.line ?? 1, headRefusal(headed?.head));
      continue;
    }
    const { head, below } = headed;
    unused.push(...unusedIn(head, below).map((each) => ({ table, head: each })));
    let above = '';
    for (const row of below) {
      if ('fault' in row) {
        refuse(row.line, { code: row.fault });
        continue;
      }
      const fields: Fields = (field) => {
        const at = head.columns.get(field) ?? -1;
        return (asked.asTyped === true ? String : plainText)(
          (field === 'evidence' ? row.links?.[at] : undefined) ?? row.cells[at] ?? '',
        );
      };
      const read = lettersLost(row.cells) ?? unitMissing(fields, above) ?? readers[head.kind](fields);
      above = fields('unit') || above;
      if ('code' in read) {
        refuse(row.line, read);
        continue;
      }
      const earlier = firstLines.get(`${head.kind} ${read.key}`);
      if (earlier !== undefined) refuse(row.line, { code: 'twice', params: { ...earlier } });
      else if (read.cells.length === 0) refuse(row.line, { code: 'nothing' });
      else {
        firstLines.set(`${head.kind} ${read.key}`, { table, line: row.line });
        found[head.kind].push(read);
      }
    }
  }
  return { ...found, problems, unused };
}

function headRefusal(head: ListHead | undefined): Refusal {
  if (!head) return { code: 'headMissing' };
  if (head.twice !== undefined) return { code: 'columnTwice', params: { column: head.twice } };
  return { code: 'columnsMissing', params: { columns: head.missing.join(' ') } };
}

/** A column of numbers, or one that is empty, needs no word. */
const unusedIn = ({ unused }: ListHead, rows: readonly ListRow[]): readonly string[] =>
  unused
    .filter(({ at }) => rows.some((row) => 'cells' in row && (row.cells[at] ?? '') !== ''))
    .map(({ head }) => head);

/** A program that did not know a letter wrote this sign instead: what stood there is gone. */
function lettersLost(cells: readonly string[]): Refusal | undefined {
  const text = cells.find((cell) => cell.includes('\uFFFD'));
  return text === undefined ? undefined : { code: 'lettersLost', params: { text } };
}

/** A unit that stands once above its rows is told, not taken: the rows may be another's. */
function unitMissing(fields: Fields, above: string): Refusal | undefined {
  return fields('unit') === '' ? { code: 'unitMissing', params: { above } } : undefined;
}

/**
 * As it was meant: without signs that nobody sees; a sign that only keeps Excel from reckoning (`'=…`, `="…"`) is none of
 * the text.
 */
function plainText(cell: string): string {
  const text = cell.split('\n').map(tidy).join('\n').trim();
  const [, inner] = /^="((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (inner !== undefined) return inner.replace(/""/g, '"');
  return /^'[=+@\d-]/.test(text) ? text.slice(1) : text;
}

function readersOf(
  { catalogue, ...owed }: Asked,
  district: District,
): Readonly<Record<ListKind, (fields: Fields) => Read>> {
  const unitOf = unitNamer(catalogue, district);
  const criterionOf = criterionNamer(catalogue.criteria);
  const figureOf = figureNamer(catalogue.figures);
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const figures = new Map(catalogue.figures.map(({ id, name }) => [id, name]));
  const unitName = (id: string): string => catalogue.units.find((unit) => unit.id === id)?.name ?? id;
  return {
    entries(fields) {
      const named = criterionOf(fields('criterion'));
      if (!('id' in named)) return unknown('unknownCriterion', fields('criterion'), named);
      const unit = unitOf(fields('unit'));
      if (!('id' in unit)) return unknown('unknownUnit', fields('unit'), unit);
      const key = rowKey({ criterion: named.id, unit: unit.id });
      if (!owed.entries.has(key))
        return { code: 'notAssigned', params: { criterion: named.id, unit: unitName(unit.id) } };
      const cells = textsOf(entryColumns, fields);
      const criterion = criteria.get(named.id);
      return (criterion && commonFigureTyped(criterion, cells)) ?? { key, cells };
    },
    figures(fields) {
      const named = figureOf(fields('figure'));
      if (!('id' in named)) return unknown('unknownFigure', fields('figure'), named);
      const unit = unitOf(fields('unit'));
      if (!('id' in unit)) return unknown('unknownUnit', fields('unit'), unit);
      const key = figureKey({ figure: named.id, unit: unit.id });
      if (!owed.figures.has(key))
        return {
          code: 'figureNotAsked',
          params: { figure: figures.get(named.id) ?? named.id, unit: unitName(unit.id) },
        };
      const cells = textsOf(['value', 'note'], fields).map(
        ([column, text]) => [column === 'note' ? 'valueNote' : column, text] as const,
      );
      return { key, cells };
    },
  };
}

const unknown = (code: ListProblemCode, text: string, named: Named): Refusal => ({
  code,
  params: { text },
  ...('proposes' in named && { proposes: named.proposes }),
});

const textsOf = <Field extends ListField>(
  columns: readonly Field[],
  fields: Fields,
): readonly (readonly [Field, string])[] =>
  columns.map((column) => [column, fields(column)] as const).filter(([, text]) => text !== '');

function commonFigureTyped(
  { measure }: Criterion,
  cells: readonly (readonly [EntryColumn, string])[],
): Refusal | undefined {
  for (const [column] of cells) {
    if (column !== 'numerator' && column !== 'denominator') continue;
    if (cellUse(measure, column) !== 'common') continue;
    const quantity =
      measure.kind === 'ratio' ? measure[column] : measure.kind === 'count' ? measure.quantity : undefined;
    return { code: 'commonFigure', params: { column, figures: (quantity?.figures ?? []).join(', ') } };
  }
  return undefined;
}
