import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { archive, sha256 } from '../../../scripts/release/archive';
import { handedOn } from '../../../scripts/release/handedOn';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'release-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What git knows of the project, elsewhere and under another name. */
function cloned(name: string): string {
  const clone = join(folder, name);
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!test', ':!examples'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  for (const path of tracked.split('\0').filter((each) => each !== ''))
    cpSync(join(root, path), join(clone, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

const packed = async (from: string, scratch: string): Promise<Buffer> =>
  archive('so-diem-cqdt', await handedOn(from, join(folder, scratch)));

test('two clones give the same release, byte for byte, and its sums are those of its files', async () => {
  const one = await packed(cloned('one'), 'scratch');
  const other = await packed(cloned('deeper/two'), 'elsewhere/scratch');
  expect(sha256(other)).toBe(sha256(one));

  const zip = await JSZip.loadAsync(one);
  const content = async (path: string): Promise<Buffer> => {
    const file = zip.file(`so-diem-cqdt/${path}`);
    if (!file) throw new Error(`${path} is not in the archive`);
    return file.async('nodebuffer');
  };
  const sums = (await content('SHA256SUMS')).toString().trim().split('\n');
  expect(sums).toHaveLength(Object.keys(zip.files).length - 1);
  for (const line of sums) {
    const [sum = '', path = ''] = line.split('  ');
    expect([path, sha256(await content(path))]).toEqual([path, sum]);
  }
  for (const path of [
    'office/main.js',
    'office/appsscript.json',
    'units/main.js',
    'docs/deploy.md',
    'bom.json',
  ])
    expect((await content(path)).length).toBeGreaterThan(500);
  expect((await content('THIRD-PARTY.txt')).toString()).toContain('preact');
}, 60_000);
