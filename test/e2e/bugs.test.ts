import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/app/api/api';
import { buildBundle } from '../../scripts/build';
import { openStudio } from '../../scripts/studio/openStudio';
import { answerFrom } from '../../scripts/workspace/openWorkspace';
import { done, emptyFolder, openOffice, OWNER, refusal, root } from './office';

/** The add-on with two faults in a file of their own, in the fourth line: one is caught by the guard, one by nobody. */
const faulty = [
  `import { attempt } from '${join(root, 'src/gas/guard')}';`,
  'const depth = (given: { readonly deep: { readonly length: number } }): number =>',
  '  given',
  '    .deep.length;',
  'const nothing = JSON.parse("{}");',
  "export const planted = () => attempt(() => ({ message: '', result: depth(nothing) }));",
  'export const uncaught = () => depth(nothing);',
  // What leads a command to the control workbook: a file of a period.
  "export const signpost = (control: string) => void Drive.Files.create({ name: 'Kỳ', appProperties: { control } });",
];
const place = /^\s+at src\/faulty\.ts:4:11$/m;

const project = emptyFolder();
let bundle: string;

beforeAll(async () => {
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src/faulty.ts'), faulty.join('\n'));
  const entry = [
    `import { functions as own } from '${join(root, 'src/entry')}';`,
    "import * as faulty from './faulty';",
    'export const functions = { ...own, ...faulty };',
  ].join('\n');
  writeFileSync(join(project, 'src/entry.ts'), entry);
  symlinkSync(join(root, 'src/ui'), join(project, 'src/ui'));
  writeFileSync(join(project, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  bundle = await buildBundle(project, join(project, 'dist'));
}, 30_000);

const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => {
  printed.mockClear();
});
const prints = (): string => printed.mock.calls.map(([text]) => String(text)).join('\n');

describe('a bug is seen where it stands in the sources', () => {
  test('by a failing test, whether the action had to go well or not', () => {
    const answer = openOffice(bundle).host.run('planted') as Answer<number>;
    expect(answer).toMatchObject({ ok: false, code: 'bug', message: expect.not.stringContaining('faulty') });
    expect(() => done(answer)).toThrow(place);
    expect(() => done(answer)).toThrow(/[0-9a-f]{8} TypeError: Cannot read properties of undefined/);
    expect(refusal(answer)).toMatch(place);
    expect(prints()).toMatch(place);
  });

  test('by whoever runs a command', async () => {
    const workspace = emptyFolder();
    const office = openOffice(bundle, { workspace });
    office.host.run('signpost', [office.controlId]);
    office.host.close();
    expect(await answerFrom(project, workspace, 'planted', [])).toEqual({ ok: false });
    expect(prints()).toMatch(place);
    const [stack = '', message = ''] = printed.mock.calls.map(([text]) => String(text));
    expect(message).toContain(`(mã ${stack.slice(0, 8)})`);
  });

  test('in the terminal of the studio, also where nothing caught it; the window shows no trace', async () => {
    const { host, controlId } = openOffice(bundle);
    const studio = await openStudio(root, host, 0);
    const body = JSON.stringify({ as: OWNER, file: controlId, name: 'uncaught', args: [], replies: [] });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${studio.address}api/call`, { method: 'POST', headers, body });
    expect(await answer.text()).not.toContain('faulty');
    expect(prints()).toMatch(place);
    await studio.close();
  });

  test('but a text without a map beside its file is left as it is', () => {
    const text = 'Error: x\n    at a (/no/such/main.js:1:2)\n    at /no/such/main.js:3:4\n';
    printed.mockRestore();
    expect(refusal({ ok: false, code: 'bug', message: text })).toBe(text);
  });
});
