import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildForGoogle, buildForUnits } from '../build';
import { writeDocument } from '../../src/ooxml/word/writeDocument';
import { guideDocument } from '../guides/guideDocument';
import { bundledPackages } from '../licences/bundledPackages';

/** A file of a release: its place in the archive, and what it holds. */
export type ReleasedFile = readonly [path: string, content: Buffer];

const papers = ['LICENSE', 'CHANGELOG.md', 'SECURITY.md'];
const pagesOfDocs = ['deploy.md', 'privacy.md', 'data-protection.md', 'scopes.md'];

/**
 * Builds both scripts and gathers what an office needs to put them into its Drive: scripts and pages, manifests, guides,
 * licences of what is inside, the bill of materials. In the order of the paths.
 * @param scratch a folder for what is built, to be thrown away
 */
export async function handedOn(root: string, scratch: string): Promise<readonly ReleasedFile[]> {
  const office = await buildForGoogle(root, join(scratch, 'office'));
  const units = await buildForUnits(root, join(scratch, 'units'));
  const files = [
    ...inFolder(office, 'office'),
    ...inFolder(units, 'units'),
    ...inFolder(join(root, 'docs/brand'), 'brand'),
    ...guides(join(root, 'docs/guide')),
    ...papers.map((name): ReleasedFile => [name, readFileSync(join(root, name))]),
    ...pagesOfDocs.map((name): ReleasedFile => [`docs/${name}`, readFileSync(join(root, 'docs', name))]),
    textFile('THIRD-PARTY.txt', await licencesOf(root)),
    textFile('bom.json', billOfMaterials(root)),
  ];
  return files.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const textFile = (path: string, text: string): ReleasedFile => [path, Buffer.from(text)];

/** The guides as documents for Word. */
const guides = (folder: string): readonly ReleasedFile[] =>
  readdirSync(folder).map((name) => [
    `guide/${name.replace(/\.md$/, '.docx')}`,
    Buffer.from(writeDocument(guideDocument(join(folder, name)))),
  ]);

/** All files of a folder and of those within. */
function inFolder(folder: string, as: string): readonly ReleasedFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry): ReleasedFile => {
      const path = join(entry.parentPath, entry.name);
      return [`${as}${path.slice(folder.length).replaceAll('\\', '/')}`, readFileSync(path)];
    });
}

/** What the licences of the packages inside ask for: their text. */
async function licencesOf(root: string): Promise<string> {
  const names = [...(await bundledPackages(root))].toSorted();
  return names
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      if (file === undefined) throw new Error(`${name} brings no text of its licence`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** CycloneDX, from the lock file; without what differs from run to run. */
function billOfMaterials(root: string): string {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const bom = JSON.parse(text) as {
    serialNumber?: string;
    metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
  };
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm names it after the folder that the clone lies in.
  bom.metadata.component.name = 'so-diem-cqdt';
  return `${JSON.stringify(bom, null, 1)}\n`;
}
