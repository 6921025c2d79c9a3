import type { Catalogue, Criterion, Unit } from '../model';
import { nameKey } from '../names';
import { cellUse, valueColumns, type EntryCells } from '../parse/parseEntry';
import { parseNumber } from '../parse/parseNumber';
import { trialWords } from '../parse/vocabulary';
import type { Assignment } from '../keys';
import type { Trial } from './whatIf';

export type ParsedTrials =
  | { readonly trials: readonly Trial[] }
  /** The first piece that can't be understood. */
  | { readonly unreadable: string };

/**
 * What to try, as one would say it: `1.I.5 Xã Hồng Hạ = Có; 2.I.8 = 12; 1.I.24 = 9/12; 1.I.5 tối đa = 2; 2.I.8 chỉ tiêu =
 * 10; 1.I.7 không đánh giá = lý do`. Without a unit all units are meant that are asked.
 */
export function parseTrials(
  catalogue: Pick<Catalogue, 'criteria' | 'units'>,
  assigned: readonly Assignment[],
  text: string,
): ParsedTrials {
  const pieces = text.split(/[;\n]/).map((piece) => piece.trim());
  const trials: Trial[] = [];
  for (const piece of pieces.filter((each) => each !== '')) {
    const parsed = parsePiece(catalogue, assigned, piece);
    if (!parsed) return { unreadable: piece };
    trials.push(...parsed);
  }
  return trials.length > 0 ? { trials } : { unreadable: text };
}

function parsePiece(
  { criteria, units }: Pick<Catalogue, 'criteria' | 'units'>,
  assigned: readonly Assignment[],
  piece: string,
): readonly Trial[] | undefined {
  const [, code = '', rest = '', value = ''] = /^([^\s,@=]+)\s*([^=]*?)\s*=\s*(.+)$/.exec(piece) ?? [];
  const criterion = criteria.find(({ id }) => nameKey(id) === nameKey(code));
  if (!criterion) return undefined;
  const what = nameKey(rest.replace(/^[,@]\s*/, ''));
  const weight = weightTrial(criterion, what, value);
  if (weight !== undefined) return weight === 'unreadable' ? undefined : [weight];
  const owing = assigned.filter((row) => row.criterion === criterion.id).map(({ unit }) => unit);
  const chosen = what === '' ? owing : owing.filter((id) => isNamed(units, id, what));
  const cells = cellsOf(criterion, value);
  if (chosen.length === 0 || !cells) return undefined;
  return chosen.map((unit) => ({ kind: 'row', criterion: criterion.id, unit, cells }));
}

/** “Hồng Hạ” for “Xã Hồng Hạ”: the end of a name is enough. */
const isNamed = (units: readonly Unit[], id: string, key: string): boolean =>
  units.some(
    (unit) =>
      unit.id === id &&
      [unit.id, unit.name, ...unit.aliases].some(
        (word) => nameKey(word) === key || nameKey(word).endsWith(` ${key}`),
      ),
  );

function weightTrial(criterion: Criterion, what: string, value: string): Trial | 'unreadable' | undefined {
  const trial = (weight: Extract<Trial, { kind: 'weight' }>['weight']): Trial => ({
    kind: 'weight',
    criterion: criterion.id,
    weight,
  });
  const amount = numberIn(value);
  switch (what) {
    case nameKey(trialWords.max):
      return amount === undefined || amount <= 0 ? 'unreadable' : trial({ max: amount });
    case nameKey(trialWords.target):
      return amount === undefined || amount <= 0
        ? 'unreadable'
        : trial({ scoring: { method: 'target', target: amount } });
    case nameKey(trialWords.excluded):
      return trial({ excluded: value });
    default:
      return undefined;
  }
}

function numberIn(text: string): number | undefined {
  const reading = parseNumber({ typed: text.trim() }, { whole: false });
  return reading.kind === 'value' ? reading.value : undefined;
}

/** As if typed into the row; what comes from common figures can't be tried here. */
function cellsOf({ measure }: Criterion, value: string): EntryCells | undefined {
  if (nameKey(value) === nameKey(trialWords.notApplicable)) {
    return { ...emptied, notApplicable: { typed: true }, explanation: { typed: value } };
  }
  const answered = { ...emptied, notApplicable: {} };
  if (cellUse(measure, 'yesNo') === 'typed') return { ...answered, yesNo: { typed: value } };
  const parts = value.split('/');
  const used = (['numerator', 'denominator'] as const).filter(
    (column) => cellUse(measure, column) === 'typed',
  );
  if (parts.length !== used.length) return undefined;
  const cells: EntryCells = Object.fromEntries(
    used.map((column, at) => [column, { typed: numberIn(parts[at] ?? '') ?? (parts[at] ?? '').trim() }]),
  );
  return { ...answered, ...cells };
}

const emptied: EntryCells = Object.fromEntries(valueColumns.map((column) => [column, {}]));
