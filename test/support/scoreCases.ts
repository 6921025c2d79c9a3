import { delivered } from '../../src/catalogue';
import type { Appraisal, Catalogue, Criterion, Figure } from '../../src/core/model';
import { cellUse } from '../../src/core/parse/parseEntry';
import { assignRows, figureUnits, isAsked } from '../../src/core/catalogue/assign';
import type { RawAppraisal, RawFigure, RawPeriod, RawRow } from '../../src/core/rows/rawPeriod';
import { scoringCodec } from '../../src/workbook/grid/codecs';
import { rawFigure, rawPeriodOf, rawRow, type TypedEntry } from './rawPeriod';
import { withId } from './smallPeriod';

/**
 * Cases that an official can check by hand, one a line. What a unit entered: `noi-vu Có`, `tu-phap 12`, `vh-tt 9/12`,
 * `vh-tt ?/12` (denominator known), `y-te chưa nhập`, `y-te không áp dụng`; after `→` what the appraiser decided.
 * `còn lại` stands for all other units that are asked. `4+0+2/8`: the common figures that the number is made of, in
 * the order of the catalogue. Expected: `3/4`, `0,8`, `1/3 … 2/3`, `2 …` (nothing limits it), `–` (nobody takes part);
 * an empty cell is not looked at.
 */
export interface ScoreCase {
  readonly criterion: string;
  readonly raw: RawPeriod;
  readonly figure?: Expected | 'none';
  readonly self: Expected;
  readonly appraised?: Expected;
  readonly why: string;
}

export interface Expected {
  readonly low: number;
  readonly high: number | null;
}

export const readScoreCases = (table: string): readonly ScoreCase[] =>
  linesOf(table).map(([id = '', rows = '', figure, self, appraised, why = '']) => ({
    criterion: id,
    raw: rawOf(delivered, id, rows),
    ...expectedOf(figure, self, appraised),
    why,
  }));

/** The same with points that VH-TT changed, in a column before the rows. */
export const readEditedCases = (table: string): readonly ScoreCase[] =>
  linesOf(table).map(([id = '', scale = '', rows = '', figure, self, appraised, why = '']) => ({
    criterion: id,
    raw: rawOf(reweighed(id, scale), id, rows),
    ...expectedOf(figure, self, appraised),
    why,
  }));

const linesOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

function expectedOf(
  figure = '',
  self = '',
  appraised = '',
): Pick<ScoreCase, 'figure' | 'self' | 'appraised'> {
  return {
    ...(figure !== '' && { figure: figure === '–' ? ('none' as const) : intervalOf(figure) }),
    self: intervalOf(self),
    ...(appraised !== '' && { appraised: intervalOf(appraised) }),
  };
}

function intervalOf(text: string): Expected {
  const [low = '', high] = text.split('…').map((part) => part.trim());
  return { low: valueOf(low), high: high === undefined ? valueOf(low) : high === '' ? null : valueOf(high) };
}

function valueOf(text: string): number {
  const [above = '', below = '1'] = text.replace(',', '.').split('/');
  const value = Number(above) / Number(below);
  if (text === '' || !Number.isFinite(value)) throw new Error(`Not a value: “${text}”`);
  return value;
}

/** `2`, or `1, Theo bậc, 50%: 25%; 80%: 100%`, or with a reason why it is left out at the end. */
function reweighed(id: string, scale: string): Catalogue {
  const [max = '', method = '', thresholds = '', excluded] = scale.split(', ').map((part) => part.trim());
  const criteria = delivered.criteria.map((criterion) => {
    if (criterion.id !== id) return criterion;
    const kind = method === '' ? criterion.weight.scoring.method : scoringCodec.readMethod(method);
    const scoring = method === '' ? criterion.weight.scoring : kind && scoringCodec.read(kind, thresholds);
    if (!scoring) throw new Error(`Not a scale: “${scale}”`);
    const weight = { max: valueOf(max), scoring, ...(excluded !== undefined && { excluded }) };
    return { ...criterion, weight };
  });
  return { ...delivered, criteria };
}

function rawOf(all: Catalogue, id: string, text: string): RawPeriod {
  const criterion = withId(all.criteria, id);
  const catalogue = { ...all, criteria: [criterion] };
  const units = assignRows(catalogue)
    .filter((assignment) => assignment.criterion === id)
    .map(({ unit }) => withId(catalogue.units, unit));
  const named = new Map(text.split(';').map(itemOf));
  const rest = named.get('còn lại');
  const unknown = [...named.keys()].filter(
    (unit) => unit !== 'còn lại' && !units.some((each) => each.id === unit),
  );
  if (unknown.length > 0) throw new Error(`${id} is not asked of ${unknown.join(', ')}`);
  const figures: RawFigure[] = [];
  const rows = units.map(({ id: unit, kind }): RawRow => {
    const said = named.get(unit) ?? (isAsked(criterion.appliesTo, kind) ? rest : undefined);
    if (said === undefined) return rawRow({ criterion: id, unit });
    figures.push(...figuresIn(catalogue, criterion, unit, said.value));
    return rawRow({ criterion: id, unit }, typedIn(criterion, said.value), appraisalIn(said.verdict));
  });
  return rawPeriodOf(catalogue, { rows, figures });
}

interface Said {
  readonly value: string;
  readonly verdict: string;
}

function itemOf(item: string): readonly [string, Said] {
  const [entered = '', verdict = ''] = item.split('→').map((part) => part.trim());
  const unit = entered.startsWith('còn lại ') ? 'còn lại' : (entered.split(' ')[0] ?? '');
  return [unit, { value: entered.slice(unit.length).trim(), verdict }];
}

/** What stands before and after the stroke; '?' is not entered. */
const partsOf = (value: string): Readonly<Record<'numerator' | 'denominator', string | undefined>> => {
  const [numerator, denominator] = value.split('/');
  return { numerator: numerator === '?' ? undefined : numerator, denominator };
};

function typedIn({ measure }: Criterion, value: string): TypedEntry {
  if (value === 'chưa nhập') return {};
  if (value === 'không áp dụng') return { notApplicable: true, explanation: 'Không phát sinh' };
  if (measure.kind === 'yesNo') return { yesNo: value };
  const entry: { numerator?: number; denominator?: number } = {};
  for (const column of ['numerator', 'denominator'] as const) {
    const text = partsOf(value)[column];
    if (text !== undefined && cellUse(measure, column) === 'typed') entry[column] = valueOf(text);
  }
  return entry;
}

function figuresIn(
  catalogue: Catalogue,
  { measure }: Criterion,
  unit: string,
  value: string,
): readonly RawFigure[] {
  const enteredBy = (figure: Figure): string =>
    figure.scope === 'unit' ? unit : (figureUnits(figure, catalogue)[0]?.id ?? '');
  return (['numerator', 'denominator'] as const).flatMap((column) => {
    const quantity =
      measure.kind === 'ratio' ? measure[column] : measure.kind === 'count' ? measure.quantity : undefined;
    const text = partsOf(value)[column];
    if (!quantity || text === undefined || !/^[\d+]+$/.test(text)) return [];
    const terms = text.split('+');
    return quantity.figures.map((id, at) =>
      rawFigure(id, enteredBy(withId(catalogue.figures, id)), valueOf(terms[at] ?? '')),
    );
  });
}

const verdicts: Readonly<Record<string, NonNullable<Appraisal['verdict']>>> = {
  'chấp nhận': 'accepted',
  'điều chỉnh': 'corrected',
  'trả lại': 'returned',
  'không chấp nhận': 'rejected',
};

function appraisalIn(text: string): RawAppraisal {
  const [, words = '', given = ''] =
    /^(chấp nhận|điều chỉnh|trả lại|không chấp nhận)?,? ?(.*)$/.exec(text) ?? [];
  const verdict = verdicts[words];
  const points = given.endsWith(' điểm') ? { typed: valueOf(given.replace(' điểm', '')) } : {};
  const figure = given === '' || given.endsWith(' điểm') ? {} : { typed: figureOf(given) };
  return { ...(verdict && { verdict }), figure, points, comment: {} };
}

const figureOf = (text: string): number | string => (/^[\d,]+$/.test(text) ? valueOf(text) : text);
