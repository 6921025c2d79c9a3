import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { classifyName } from '../../../src/core/evidence/reading/classifyName';
import { parseHeader } from '../../../src/core/evidence/reading/parseHeader';
import { readSignatures } from '../../../src/core/evidence/signatures/readSignatures';
import { nameKey } from '../../../src/core/names';
import { parseTyped } from '../../../scripts/host/sheets/values/parseTyped';
import { unitResolver } from '../../../scripts/period/resolveUnit';
import { sampleDocuments } from '../../../scripts/sample/documents';
import { signedCriterion, signedReports, signedReport } from '../../../scripts/sample/signedReports';
import { filedRows, makeEvidence } from '../../../scripts/sample/evidence';
import { makeSample } from '../../../scripts/sample/makeSample';
import { delivered } from '../../../src/catalogue';
import { office } from '../../../src/catalogue/office';
import { firstPeriod } from '../../../src/catalogue/period';
import { cellUse, entryColumns, type EntryColumn } from '../../../src/core/parse/parseEntry';
import type { RawCell } from '../../../src/core/parse/rawCell';
import { figureKey, rowKey } from '../../../src/core/keys';
import { assignRows, figuresOf, figureUnits, isAsked } from '../../../src/core/catalogue/assign';
import { interpret } from '../../../src/core/validation/interpret';

const folder = join(__dirname, '../../../examples/735-2021');
const sample = makeSample();

type Line = Readonly<Record<string, string>>;

const linesOf = (files: Readonly<Record<string, string>>, name: string): Line[] =>
  parse(files[name] ?? '', { columns: true });
const read = (name: string): Line[] => linesOf(sample, name);
const headerOf = (name: string): string | undefined => sample[name]?.split('\n')[0];

const unitOf = unitResolver(delivered);
const idOf = ({ unit = '' }: Line): string => unitOf(unit)?.id ?? `unknown: ${unit}`;
const csvName = (column: string): string => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const entries = read('entries.csv');
const figures = read('figures.csv');
const mistakes = read('mistakes.csv');
const rowKeyOf = (line: Line): string => rowKey({ criterion: line['criterion'] ?? '', unit: idOf(line) });
const figureKeyOf = (line: Line): string => figureKey({ figure: line['figure'] ?? '', unit: idOf(line) });
const linesByKey = (
  files: Readonly<Record<string, string>>,
  name: string,
  keyOf: (line: Line) => string,
): ReadonlyMap<string, Line> => new Map(linesOf(files, name).map((line) => [keyOf(line), line]));
const entryAt = linesByKey(sample, 'entries.csv', rowKeyOf);
const figureAt = linesByKey(sample, 'figures.csv', figureKeyOf);
const criteria = new Map(delivered.criteria.map((criterion) => [criterion.id, criterion]));
const kinds = new Map(delivered.units.map(({ id, kind }) => [id, kind]));

/** Rows whose unit put its documents into its folder. */
const filed = filedRows();

const silent = ['hong-thai', 'dong-son', 'dan-toc'];
const half = 'lam-dot';

test.each(['entries.csv', 'figures.csv', 'mistakes.csv'])('%s is what the generator makes', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(sample[name]);
  expect(sample[name]).toBe(sample[name]?.normalize('NFC'));
  expect(sample[name]).not.toContain('\r');
});

test('the headers are these', () => {
  expect(headerOf('entries.csv')).toBe(
    'criterion,unit,yes_no,numerator,denominator,not_applicable,explanation,evidence,document_no,document_date,note',
  );
  expect(headerOf('figures.csv')).toBe('figure,unit,value,note');
  expect(headerOf('mistakes.csv')).toBe('code,unit,criterion,figure,column,typed,comment');
});

describe('entries', () => {
  test('every line is a row that the unit owes and is asked for, each once', () => {
    const owed = new Set(
      assignRows(delivered)
        .filter(({ criterion, unit }) =>
          isAsked(criteria.get(criterion)?.appliesTo ?? [], kinds.get(unit) ?? 'other'),
        )
        .map(rowKey),
    );
    expect([...entryAt.keys()].filter((key) => !owed.has(key))).toEqual([]);
    expect(entryAt.size).toBe(entries.length);
  });

  test('nothing is typed where a common figure applies', () => {
    const overtyped = entries.filter((line) => {
      const measure = criteria.get(line['criterion'] ?? '')?.measure;
      return (['numerator', 'denominator'] as const).some(
        (column) => line[column] !== '' && measure && cellUse(measure, column) === 'common',
      );
    });
    expect(overtyped).toEqual([]);
  });

  test('some units are named in Vietnamese', () => {
    expect(entries.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['Phòng Nội vụ', 'xã Hồng Thuỷ', 'vh-tt']),
    );
  });

  test('a unit says once that its data are samples', () => {
    for (const lines of [entries, figures]) {
      const marked = lines.filter(({ note }) => note === 'Dữ liệu mẫu').map(idOf);
      expect([...marked].sort()).toEqual([...new Set(lines.map(idOf))].sort());
    }
  });

  test('three units have entered nothing, one has entered about half', () => {
    const reporting = new Set(entries.map(idOf));
    const others = delivered.units.map(({ id }) => id).filter((id) => !reporting.has(id));
    expect(others.sort()).toEqual([...silent].sort());
    const linesOf = (unit: string): number => entries.filter((line) => idOf(line) === unit).length;
    expect(linesOf(half) / linesOf('hong-van')).toBeCloseTo(0.5, 1);
  });
});

describe('mistakes', () => {
  test('each code is planted once or twice', () => {
    const times = new Map<string, number>();
    mistakes.forEach(({ code = '' }) => times.set(code, (times.get(code) ?? 0) + 1));
    expect([...times].filter(([, count]) => count > 2)).toEqual([]);
    expect([...times.keys()].sort()).toEqual([...codes].sort());
  });

  test.each(mistakes)('$code of $unit stands where the list says', (mistake) => {
    const { code, unit = '', criterion = '', figure = '', column = '', typed } = mistake;
    if (code === 'figureMissing') {
      expect(figureAt.get(figureKey({ figure, unit }))?.['value'] ?? '').toBe('');
      return;
    }
    const line =
      figure === '' ? entryAt.get(rowKey({ criterion, unit })) : figureAt.get(figureKey({ figure, unit }));
    expect(line?.[csvName(column)] ?? '').toBe(typed);
  });
});

describe('checked on 24/10/2021', () => {
  const issues = check(entryAt, figureAt);
  const place = (code: string, unit = '', criterion = '', figure = '', column = ''): string =>
    [code, unit, criterion, figure, column].join(' ');

  test('every planted mistake is found in its column', () => {
    const found = issues.map(({ code, where }) =>
      place(code, where.unit, where.criterion, where.figure, where.column),
    );
    const planted = mistakes.map(({ code = '', unit, criterion, figure, column }) =>
      place(code, unit, criterion, figure, column),
    );
    expect(planted.filter((key) => !found.includes(key))).toEqual([]);
  });

  test('nothing else is found, but for what follows from a mistake and what has not been reported', () => {
    const follows = (unit: string, criterion: string): boolean =>
      mistakes.some(
        (mistake) =>
          mistake['unit'] === unit &&
          (mistake['criterion'] === criterion ||
            figuresOfCriterion(criterion).includes(mistake['figure'] ?? '')),
      );
    const isOpen = (unit: string, criterion: string): boolean =>
      [...silent, half].includes(unit) && !entryAt.has(rowKey({ criterion, unit }));
    const odd = issues.filter(({ code, where: { unit = '', criterion = '', figure = '' } }) =>
      criterion === ''
        ? !silent.includes(unit) &&
          !mistakes.some((one) => one['code'] === code && one['unit'] === unit && one['figure'] === figure)
        : !isOpen(unit, criterion) && !follows(unit, criterion),
    );
    expect(odd).toEqual([]);
  });
});

test('without its mistakes, and with every row entered, nothing is wrong and nothing is doubtful', () => {
  const clean = makeSample({ clean: true });
  const cleanEntries = linesByKey(clean, 'entries.csv', rowKeyOf);
  expect(cleanEntries.size).toBeGreaterThan(entryAt.size);
  const odd = check(cleanEntries, linesByKey(clean, 'figures.csv', figureKeyOf)).filter(
    ({ severity }) => severity !== 'info',
  );
  expect(odd.map(({ code, where }) => [code, where])).toEqual([]);
});

const codes = [
  'dateInNumber',
  'textTooLong',
  'controlCharacters',
  'evidenceIncomplete',
  'fewerLinksThanClaimed',
  'linkAgainstPolicy',
  'sameLinkTwice',
  'sameEvidenceElsewhere',
  'sameAddressElsewhere',
  'partAboveWhole',
  'yesWithZeroFigure',
  'outlierAmongUnits',
  'valueMissing',
  'commonFigureMissing',
  'notANumber',
  'ambiguousNumber',
  'negative',
  'notWhole',
  'percentInCount',
  'yesNoUnreadable',
  'dateUnreadable',
  'formulaInEntry',
  'linkUnreadable',
  'documentNoMalformed',
  'unusedCell',
  'numeratorAboveDenominator',
  'denominatorZero',
  'denominatorMissing',
  'numeratorMissing',
  'implausibleRatio',
  'notApplicableWithoutReason',
  'notApplicableWithValues',
  'evidenceMissing',
  'dateInFuture',
  'dateOutsidePeriod',
  'figureMissing',
  'figureAboveWhole',
  'figuresDoNotAddUp',
];

type Lines = ReadonlyMap<string, Line>;

function check(entered: Lines, figuresEntered: Lines): ReturnType<typeof interpret>['issues'] {
  return interpret(
    {
      period: firstPeriod,
      office,
      catalogue: delivered,
      assigned: assignRows(delivered),
      former: new Set(),
      rows: assignRows(delivered).map((assignment) => ({
        ...assignment,
        cells: cellsOf(entered.get(rowKey(assignment))),
        appraisal: { figure: {}, points: {}, comment: {} },
      })),
      documented: new Set(
        assignRows(delivered)
          .filter(({ criterion, unit }) => filed.has(`${unit} ${criterion}`))
          .map(rowKey),
      ),
      figures: delivered.figures.flatMap((figure) =>
        figureUnits(figure, delivered).map(({ id: unit }) => ({
          figure: figure.id,
          unit,
          cell: cellOf(figuresEntered.get(figureKey({ figure: figure.id, unit }))?.['value'] ?? ''),
          note: {},
        })),
      ),
      province: new Map(),
      submissions: new Map(),
      snapshots: [],
    },
    '2021-10-24',
  ).issues;
}

function figuresOfCriterion(id: string): readonly string[] {
  const criterion = criteria.get(id);
  return criterion ? figuresOf(criterion) : [];
}

function cellsOf(line: Line | undefined): Partial<Record<EntryColumn, RawCell>> {
  return Object.fromEntries(entryColumns.map((column) => [column, cellOf(line?.[csvName(column)] ?? '')]));
}

/** What a vi_VN sheet makes of it. */
function cellOf(text: string): RawCell {
  const { value, format } = parseTyped(text, 'vi_VN', undefined, 2021);
  if (value?.formulaValue !== undefined) return { formula: value.formulaValue };
  const typed = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
  return { ...(typed !== undefined && { typed }), ...(format && { format: format.type }) };
}

describe('the documents of the sample', () => {
  const documents = makeEvidence();
  const paths = Object.keys(documents).filter((path) => path.startsWith('evidence/'));
  const planted: Line[] = parse(String(documents['evidence-mistakes.csv']), { columns: true });
  const placed = sampleDocuments();

  test('are what the generator makes, and nothing else', () => {
    for (const [path, content] of Object.entries(documents)) {
      expect([path, Buffer.from(content).equals(readFileSync(join(folder, path)))]).toEqual([path, true]);
    }
    const found = readdirSync(join(folder, 'evidence'), { recursive: true, withFileTypes: true });
    expect(found.filter((entry) => entry.isFile())).toHaveLength(paths.length);
  });

  test('are few and small', () => {
    const bytes = paths.reduce((sum, path) => sum + (documents[path] ?? '').length, 0);
    expect(paths.length).toBeLessThanOrEqual(120);
    expect(bytes).toBeLessThan(300_000);
  });

  test('have at least twelve kinds of fault, each in a file that is there', () => {
    expect(new Set(planted.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
    for (const { unit = '', file = '' } of planted) {
      expect([
        file,
        paths.some((path) => path.startsWith(`evidence/${unit}/`) && path.endsWith(file)) ||
          placed.some((document) => document.unit === unit && document.name === file),
      ]).toEqual([file, true]);
    }
  });

  test('are scans of which most say what they are, as their names do', () => {
    const texts = [
      ...placed.map(({ name, text }) => [name, text] as const),
      ...paths
        .filter((path) => path.endsWith('.pdf'))
        .map(
          (path) => [path.slice(path.lastIndexOf('/') + 1), documents[`${path}.txt`]?.toString()] as const,
        ),
    ];
    const read = texts.filter(([, text]) => text !== undefined);
    expect(read.length / texts.length).toBeGreaterThan(0.8);
    const other = read.filter(([name, text]) => {
      const [named, said] = [classifyName(name), parseHeader(text ?? '')];
      return (
        said.kind === undefined || said.documentNo === undefined || (named.kind ?? said.kind) !== said.kind
      );
    });
    // A report has a number on it, whatever is claimed of its kind by its name.
    expect(other.length / read.length).toBeLessThan(0.05);
  });

  test('are signed where the criterion asks for it, each by its commune unless it is a planted fault', () => {
    const reports = placed.filter(({ name }) => name.startsWith(signedCriterion));
    expect(reports.filter(({ content }) => content === undefined)).toEqual([]);
    const verdicts = signedReports().map(({ unit, signedBy, then }) => {
      const [signature, ...more] = readSignatures(Uint8Array.from(signedReport(unit) ?? []));
      expect([unit, more]).toEqual([unit, []]);
      expect(nameKey(signature?.signer?.commonName ?? '')).toBe(nameKey(`UBND ${signedBy}`));
      expect(signature?.signedAt?.instant).toMatch(/^2021-10-/);
      return [then, signature?.verdict.state];
    });
    const states = { left: ['valid'], changed: ['changed', 'broken'], addedTo: ['coversPart'] } as const;
    for (const [then, state] of verdicts)
      expect([
        then,
        (states[then as keyof typeof states] as readonly string[]).includes(String(state)),
      ]).toEqual([then, true]);
  });
});
