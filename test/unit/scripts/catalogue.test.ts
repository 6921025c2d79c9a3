import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { delivered } from '../../../src/catalogue';
import { listCatalogue } from '../../../scripts/catalogue/listing';
import { toCsv } from '../../../scripts/catalogue/toCsv';
import { toMarkdown } from '../../../scripts/catalogue/toMarkdown';

const root = join(__dirname, '../../..');
const listing = listCatalogue(delivered);

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: readonly string[]): Run =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/catalogue.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });

describe('json', () => {
  const { status, stdout } = run('--format', 'json');
  const printed = JSON.parse(stdout);

  test('is all that there is, and nothing else on the output', () => {
    expect(status).toBe(0);
    expect(printed).toEqual(JSON.parse(JSON.stringify(listing)));
  });

  test('has the lists in this order', () => {
    expect(Object.keys(printed)).toEqual(['criteria', 'figures', 'units', 'unitGroups', 'groups', 'scales']);
  });

  test('has the same keys for every criterion', () => {
    const keys = [
      'id',
      'group',
      'subHeading',
      'title',
      'work',
      'leadText',
      'leads',
      'appliesTo',
      'measure',
      'aggregation',
      'scoring',
      'max',
      'evidence',
      'basis',
      'reason',
      'sourceNote',
      'source',
    ];
    expect(printed.criteria).toHaveLength(176);
    for (const criterion of printed.criteria) expect(Object.keys(criterion)).toEqual(keys);
  });

  test('resolves the leads and keeps what is absent as null', () => {
    expect(printed.criteria.find(({ id }: { id: string }) => id === '1.I.5')).toMatchObject({
      subHeading: null,
      leads: ['noi-vu', 'tt-hcc', 'communes'],
      measure: { kind: 'yesNo' },
      scoring: { method: 'linear' },
      max: 1,
      basis: 'inferred',
      source: 64,
    });
    expect(printed.criteria[0].sourceNote).toBeNull();
  });
});

describe('csv', () => {
  const csv = toCsv(listing);
  const records = parse<Record<string, string>>(csv, { bom: true, columns: true });

  test('starts with a byte order mark, for Excel', () => {
    expect(csv.startsWith('\uFEFFid,group,')).toBe(true);
  });

  test('has one line a criterion, with texts as they are', () => {
    expect(records.map(({ id }) => id)).toEqual(listing.criteria.map(({ id }) => id));
    expect(records.map(({ work }) => work)).toEqual(listing.criteria.map(({ work }) => work));
  });

  test('has lists of words as words, and parts as JSON', () => {
    const record = records.find(({ id }) => id === '3.IV.9');
    expect(record?.['leads']).toBe('agencies; communes');
    expect(JSON.parse(record?.['evidence'] ?? '')).toEqual([[{ kind: 'softwareList', frequency: 'once' }]]);
    expect(records.find(({ id }) => id === '3.IV.3')?.['evidence']).toBe('[]');
  });
});

describe('md', () => {
  const md = toMarkdown(listing);

  test('has a section for every group, and every criterion once', () => {
    for (const { id, title } of delivered.groups) expect(md).toContain(`\n## ${id} ${title}\n`);
    expect(md.match(/^\| \d\.[IV]+\.\d+ \|/gm)).toHaveLength(176);
  });

  test('has the sub-headings, the units and the figures', () => {
    expect(md.match(/^\| {2}\| \*\*/gm)).toHaveLength(15);
    for (const { id } of [...delivered.units, ...delivered.figures]) expect(md).toContain(`\n| ${id} |`);
  });

  test('has tables of even width', () => {
    const widths = md
      .split(/\n\n/)
      .filter((block) => block.startsWith('|'))
      .map((block) => new Set(block.split('\n').map((line) => line.split(/(?<!\\)\|/).length)));
    expect(widths.every((sizes) => sizes.size === 1)).toBe(true);
  });
});

describe('the command line', () => {
  test('an unknown format is refused', () => {
    expect(run('--format', 'xml')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Unknown format "xml": choose one of json, csv, md.\n',
    });
  });

  test('an unknown option is refused', () => {
    expect(run('--frmat', 'csv')).toMatchObject({ status: 1, stdout: '' });
  });

  test('--help says how to use it', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--format csv') });
  });

  test('a reader that stops early is no error', () => {
    const command = `"${process.execPath}" --import tsx scripts/catalogue.ts | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n  "crite 0\n', '']);
  });
});
