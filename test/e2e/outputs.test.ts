import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { delivered } from '../../src/catalogue';
import type { FindingLine } from '../../src/app/api/api';
import type { CriterionLine, Summary } from '../../src/core/summary/model';
import { readInputs, type Inputs } from '../../scripts/period/readInputs';
import { runPeriod, type PeriodOutcome } from '../../scripts/period/runPeriod';
import { outputSchemas, schemaText } from '../../scripts/schema';
import { bundleForOffice, emptyFolder, root } from './office';

const folder = emptyFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const head =
  'criterion;unit;yes_no;numerator;denominator;not_applicable;explanation;evidence;document_no;document_date;note';
const link = 'https://aluoi.example.vn/vb';

/** As a spreadsheet program on Windows saves it, with all that people do to such a file. */
const messy = [
  head,
  `1.I.2;${'Phòng Nội vụ'.normalize('NFD')};Có;;;;;${link};735/UBND-VHTT;15/03/2021;`,
  `1.I.16;xã Hồng Thuỷ;có;;;;;${link};;;`,
  '9.IX.9;noi-vu;Có;;;;;;;;',
  '1.I.2;Phòng Hạnh phúc;Có;;;;;;;;',
  '1.I.24;vh-tt;;9;12;;;;;;',
  '1.I.2;noi-vu;Không;;;;;;;;',
  '1.I.3;tt-hcc;Có',
  '1.I.4;vp-hdnd-ubnd;Có;;;;Có dấu ; ở giữa;;;;;',
  `1.II.1;gd-dt;;9;10;;"Ghi ""trong ngoặc"";\nhai dòng";${link};;;`,
  '1.I.3;noi-vu;Có;;;;;;;;',
  '1.I.6;vp-hdnd-ubnd;;;;;;;;;',
  '1.I.7;vp-hdnd-ubnd;Có;;;;"chưa đóng ngoặc;;;;',
  `1.I.26;vh-tt;;1.234;;;=SUM(1,2);${link};;;'=2`,
  '1.I.12;vp-hdnd-ubnd;;năm máy;;;;;;;',
].join('\r\n');

const messyFigures = [
  'figure;unit;value;note',
  'postOffices;Phòng VH-TT;12;',
  'households;vh-tt;12.345;',
  'households;vh-tt;1;',
  'postOffices;noi-vu;3;',
  'cows;vh-tt;3;',
].join('\n');

describe('a period that is played from messy files', () => {
  let outcome: PeriodOutcome;
  let summary: Summary;
  let findings: readonly FindingLine[];
  const read = (name: string): never => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')) as never;

  beforeAll(async () => {
    outcome = await runPeriod({
      root,
      bundle: bundleForOffice(),
      entries: file('entries.csv', `\uFEFF${messy}`),
      figures: file('figures.csv', messyFigures),
      out: join(folder, 'out'),
      now: new Date('2021-10-24T01:00:00Z'),
      step: () => undefined,
    });
    summary = read('summary.json');
    findings = read('findings.json');
  });

  const criterion = (id: string): CriterionLine | undefined =>
    summary.ledgers.self.criteria.find((line) => line.id === id);

  test('takes every good line, by whatever spelling of the unit', () => {
    expect(outcome.taken).toEqual({ entries: 6, figures: 2 });
    const entered = summary.ledgers.self.criteria.filter(({ rows }) => rows.entered > 0);
    expect(entered.map(({ id }) => id)).toEqual(['1.I.2', '1.I.3', '1.I.12', '1.I.16', '1.I.26', '1.II.1']);
    expect(criterion('1.II.1')?.figure).toEqual({ low: 0.9, high: 0.9 });
    expect(criterion('1.I.26')?.figure?.low).toBeCloseTo(1234 / 12345, 12);
  });

  test('reports every other line by its number, with the reason', () => {
    expect(outcome.problems).toEqual([
      expect.stringMatching(/^entries\.csv, dòng 4: không có tiêu chí “9\.IX\.9”/),
      expect.stringMatching(/^entries\.csv, dòng 5: không có đơn vị “Phòng Hạnh phúc”/),
      expect.stringMatching(/^entries\.csv, dòng 6: cột “Mẫu số” lấy từ số liệu chung \(postOffices\)/),
      expect.stringMatching(/^entries\.csv, dòng 7: trùng với dòng 2/),
      expect.stringMatching(/^entries\.csv, dòng 9: có nhiều ô hơn/),
      expect.stringMatching(/^entries\.csv, dòng 12: tiêu chí 1\.I\.3 không giao cho/),
      expect.stringMatching(/^entries\.csv, dòng 13: không có giá trị/),
      expect.stringMatching(/^entries\.csv, dòng 14: có dấu ngoặc kép mở/),
      expect.stringMatching(/^figures\.csv, dòng 4: trùng với dòng 3/),
      expect.stringMatching(/^figures\.csv, dòng 5: số liệu “.*” không do .* nhập/),
      expect.stringMatching(/^figures\.csv, dòng 6: không có số liệu chung “cows”/),
    ]);
  });

  test('takes few calls of Sheets, with all criteria: two to seed, five to create, three to compile', () => {
    const calls = outcome.host.ledger.records.filter(({ service }) => service.startsWith('Sheets'));
    expect(calls.map(({ method }) => method)).toEqual([
      ...['get', 'batchUpdate'],
      ...['get', 'get', 'batchUpdate', 'batchUpdate', 'batchUpdate'],
      ...['get', 'get', 'batchUpdate'],
    ]);
  });

  test('takes what begins as a formula for text', () => {
    const texts = JSON.stringify(outcome.host.resource(outcome.workbookId));
    expect(texts).toContain('"stringValue":"=SUM(1,2)"');
    expect(texts).not.toMatch(/"formulaValue":"=(?:SUM\(1,2\)|2)"|"stringValue":"'=/);
  });

  test('finds what was typed wrongly, at its cell', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'notANumber',
        severity: 'error',
        unit: 'vp-hdnd-ubnd',
        criterion: '1.I.12',
        figure: null,
        cell: expect.stringMatching(/^1\.I!H\d+$/),
        message: expect.stringContaining('“năm máy” không phải là số'),
        params: { text: 'năm máy' },
      },
    ]);
  });

  test.each(['summary', 'findings'])('writes a %s.json that satisfies its published schema', (name) => {
    const schema: unknown = JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'));
    const ajv = new Ajv({ allErrors: true, strict: false });
    expect([ajv.validate(Object(schema), read(`${name}.json`)), ajv.errorsText()]).toEqual([
      true,
      'No errors',
    ]);
  });

  test('writes a summary with these members and no other', () => {
    expect(Object.keys(summary)).toEqual([
      ...['period', 'ledgers', 'communes', 'communesBy'],
      ...['openPoints', 'overclaims', 'differences'],
    ]);
    expect(Object.keys(summary.ledgers)).toEqual(['self', 'appraised', 'province']);
    for (const ledger of Object.values(summary.ledgers)) {
      expect(Object.keys(ledger).toSorted()).toEqual(['criteria', 'groups', 'scales', 'units']);
    }
    expect(summary.period).toMatchObject({ id: '2021', from: '2020-10-01', to: '2021-10-01' });
    expect(summary.ledgers.self.criteria).toHaveLength(176);
    expect(summary.ledgers.self.units).toHaveLength(35);
    expect(summary.ledgers.province.units).toEqual([]);
    expect(summary.communes).toHaveLength(18);
  });
});

test('the published schemas are those of the types', () => {
  for (const [name, schema] of Object.entries(outputSchemas())) {
    expect(readFileSync(join(root, 'docs/schema', name), 'utf8')).toBe(schemaText(schema));
  }
});

describe('the published schemas', () => {
  const validate = (name: string, value: unknown): boolean => {
    const schema: unknown = JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'));
    return new Ajv({ strict: false }).validate(Object(schema), value) === true;
  };
  const finding = {
    code: 'notANumber',
    severity: 'error',
    unit: null,
    criterion: null,
    figure: null,
    cell: null,
    message: '',
    params: {},
  };

  test('take a finding, but none with a code or a member that there is not', () => {
    expect(validate('findings', [finding])).toBe(true);
    expect(validate('findings', [{ ...finding, code: 'odd' }])).toBe(false);
    expect(validate('findings', [{ ...finding, more: 1 }])).toBe(false);
    expect(validate('summary', { period: {}, ledgers: {}, communes: [] })).toBe(false);
  });
});

describe('a file of entries', () => {
  const entriesOf = (text: string): Inputs => readInputs([file('other.csv', text)], delivered);

  test.each([
    ['comma', ','],
    ['semicolon', ';'],
  ])('may be separated by a %s', (_, separator) => {
    const text = [head, '1.I.2;noi-vu;Có;;;;;;;;'].join('\n').replaceAll(';', separator);
    expect(entriesOf(text)).toMatchObject({
      entries: [{ key: '1.I.2@noi-vu', cells: [['yesNo', 'Có']] }],
      problems: [],
    });
  });

  test.each([
    ['lacks the column of units', head.replace(';unit', ''), 'dòng 1: thiếu cột “Đơn vị”. Hãy thêm'],
    ['has no head', 'a;b\n1;2', 'dòng 1: không thấy dòng tiêu đề. Hãy thêm'],
    ['has two columns of a name', `${head};note`, 'dòng 1: có hai cột cùng tên “note”'],
  ])('that %s is refused, with what to do', (_, text, told) => {
    const { entries, refused } = entriesOf(`${text}\n1.I.2;noi-vu;Có`);
    expect([entries, refused]).toEqual([[], [expect.stringContaining(`other.csv, ${told}`)]]);
  });

  test('that is empty is refused by its name', () => {
    expect(() => entriesOf('')).toThrow(/other\.csv không có dòng số liệu nào/);
  });

  test('may lack columns, have others, in any order and in Vietnamese', () => {
    const text = ['Ghi thêm\tĐơn vị\tCó/Không\tMã tiêu chí', 'x\tPhòng Nội vụ\tCó\t1.i.02'].join('\n');
    expect(entriesOf(text)).toMatchObject({
      entries: [{ key: '1.I.2@noi-vu', cells: [['yesNo', 'Có']] }],
      notes: ['other.csv: không dùng cột “Ghi thêm”.'],
      refused: [],
    });
  });

  test('that is not there is refused by its name', () => {
    expect(() => readInputs([join(folder, 'nowhere.csv')], delivered)).toThrow(
      /Không tìm thấy tệp .*nowhere\.csv/,
    );
  });

  test('may have quotation marks within a cell, and empty lines', () => {
    const { entries: rows, refused: problems } = entriesOf(
      [head, '', '1.I.2;noi-vu;Có;;;;Máy tính 14" của "phòng";;;;', ';;;;;;;;;;', ''].join('\n'),
    );
    expect(rows[0]?.cells).toEqual([
      ['yesNo', 'Có'],
      ['explanation', 'Máy tính 14" của "phòng"'],
    ]);
    expect([rows.length, problems]).toEqual([1, []]);
  });

  test('keeps the lines after one whose quotation mark is never closed', () => {
    const { entries: rows, refused: problems } = entriesOf(
      [
        head,
        '1.I.7;vp-hdnd-ubnd;Có;;;;"chưa đóng;;;;',
        '1.I.2;noi-vu;Có;;;;;;;;',
        '1.I.2;y-te;Có;;;;"một\nhai";;;;',
      ].join('\n'),
    );
    expect(rows.map(({ key }) => key)).toEqual(['1.I.2@noi-vu', '1.I.2@y-te']);
    expect(problems).toEqual([expect.stringMatching(/^other\.csv, dòng 2: /)]);
  });
});
