import { delivered } from '../../src/catalogue';
import { figureUnits } from '../../src/core/catalogue/assign';
import type { Answer } from './answers/answer';
import { presence } from './answers/presence';
import { readiness } from './answers/readiness';
import { results } from './answers/results';
import { agencyAnswers } from './answers/agencies';
import { communeAnswers } from './answers/communes';
import { specific } from './answers/specific';
import { toCsv } from './csv';
import { filedRows } from './evidence';
import { factKey, figureTruth, type FigureTruth } from './figures';
import { entryHeader, typeAnswer, type EntryLine } from './lines';
import { allMistakes, entryMistakes, figureMistakes, mistakeHeader } from './mistakes';
import { typeNumber } from './typing';
import { halfDone, withoutEntries, withoutFigures } from './units';

const marked = 'Dữ liệu mẫu';

/** What the sample is to show: a district a week before the deadline, or one in which everybody did everything right. */
export interface SampleOptions {
  readonly clean: boolean;
}

/** File name → content of the sample data; the same at every call. */
export function makeSample({ clean }: SampleOptions = { clean: false }): Readonly<Record<string, string>> {
  const truth = figureTruth();
  const mistakes = clean ? [] : allMistakes;
  return {
    'entries.csv': toCsv(
      entryHeader,
      entryLines({ clean }).map(({ line }) => entryHeader.map((column) => line[column])),
    ),
    'figures.csv': toCsv(['figure', 'unit', 'value', 'note'], figureLines(truth, clean)),
    'mistakes.csv': toCsv(
      mistakeHeader,
      mistakes.map((mistake) => mistakeHeader.map((column) => mistake[column])),
    ),
  };
}

/** A row of the sample: whose it is, and what was typed in it. */
interface SampleRow {
  readonly unit: string;
  readonly criterion: string;
  readonly evidence: string;
  /** Its evidence is one of the planted mistakes. */
  readonly mistaken: boolean;
  readonly line: EntryLine;
}

export function entryLines({ clean }: SampleOptions): readonly SampleRow[] {
  const truth = figureTruth();
  const single: readonly Answer[] = [...readiness, ...presence, ...results, ...specific];
  const all = [...single, ...agencyAnswers(truth), ...communeAnswers(truth)];
  const answers = clean ? all : all.filter(isReported);
  const order = new Map(delivered.criteria.map(({ id }, at) => [id, at]));
  const units = new Map(delivered.units.map(({ id }, at) => [id, at]));
  const place = (places: ReadonlyMap<string, number>, id: string): number => places.get(id) ?? -1;
  const sorted = [...answers].sort(
    (a, b) =>
      place(units, a.unit) - place(units, b.unit) || place(order, a.criterion) - place(order, b.criterion),
  );
  const marks = new Set<string>();
  const filed = clean ? new Set<string>() : filedRows();
  return sorted.map((answer) => {
    const mistake = (clean ? [] : entryMistakes).find(
      (one) => one.criterion === answer.criterion && one.unit === answer.unit,
    );
    const note = marks.has(answer.unit) ? '' : marked;
    marks.add(answer.unit);
    const line = typeAnswer(answer);
    // Who put the scans into the folder types no link to them.
    const isFiled =
      filed.has(`${answer.unit} ${answer.criterion}`) && line.evidence.includes('drive.google.com');
    const typed = { ...line, ...(isFiled && { evidence: '' }), note, ...mistake?.cells };
    const { unit, criterion } = answer;
    const mistaken = mistake?.cells.evidence !== undefined;
    return { unit, criterion, evidence: typed.evidence, mistaken, line: typed };
  });
}

function figureLines(truth: FigureTruth, clean: boolean): readonly (readonly string[])[] {
  const marks = new Set<string>();
  return delivered.units.flatMap(({ id: unit }) =>
    delivered.figures.flatMap((figure) => {
      const asked = figureUnits(figure, delivered).some(({ id }) => id === unit);
      const value = truth.get(factKey(figure.id, unit));
      if (!asked || value === undefined || (!clean && withoutFigures.includes(unit))) return [];
      const mistake = (clean ? [] : figureMistakes).find(
        (one) => one.figure === figure.id && one.unit === unit,
      );
      if (mistake?.typed === '') return [];
      const note = marks.has(unit) ? '' : marked;
      marks.add(unit);
      return [[figure.id, unit, mistake?.typed ?? typeNumber(value, figure.id, unit), note]];
    }),
  );
}

const isReported = ({ criterion, unit }: Answer): boolean =>
  !withoutEntries.includes(unit) &&
  (unit !== halfDone.unit || halfDone.groups.some((group) => criterion.startsWith(`${group}.`)));
