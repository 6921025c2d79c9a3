import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoFolder, demoWorkspace } from '../../../scripts/studio/demoWorkspace';
import { openedHost } from '../../../scripts/workspace/openedHost';

const owner = 'vhtt@aluoi.example.vn';
const open = (workspace: string, fromBackup = false) =>
  openedHost({ owner, now: '2021-10-24T01:00:00Z', workspace, fromBackup });

/** A workspace that was saved twice, with a piece of its own. */
function saved(workspace = mkdtempSync(join(tmpdir(), 'workspace-'))): string {
  const host = open(workspace);
  host.drive.upload(owner, { name: 'a', content: 'x'.repeat(20_000) });
  host.save();
  host.newSpreadsheet('Sổ', owner);
  host.close();
  return workspace;
}

function told(workspace: string, fromBackup = false): string {
  try {
    open(workspace, fromBackup).release();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('a workspace that another process has is told as that, with the file that says so', () => {
  const workspace = saved();
  const first = open(workspace);
  expect(told(workspace)).toMatch(/đang được một chương trình khác mở.*workspace\.lock/);
  first.close();
  expect(told(workspace)).toBe('');
});

test.each<[string, (workspace: string) => void]>([
  ['cut short', (workspace) => writeFileSync(join(workspace, 'workspace.json'), '{"format":2,')],
  ['empty', (workspace) => writeFileSync(join(workspace, 'workspace.json'), '')],
  ['of another program', (workspace) => writeFileSync(join(workspace, 'workspace.json'), '{"a":1}')],
  ['gone, with a lone backup', (workspace) => rmSync(join(workspace, 'workspace.json'))],
])(
  'one whose file is %s is told as damaged, with the file and what to do; the backup can be taken',
  (_, harm) => {
    const workspace = saved();
    harm(workspace);
    const file = join(workspace, 'workspace.json');
    const message = told(workspace);
    expect(message).toContain(`Tệp dữ liệu ${file} bị hỏng hoặc bị mất`);
    expect(message).toContain(
      `${file}.bak. Muốn dùng bản này, hãy chạy: npm start -- --workspace ${workspace} --from-backup`,
    );
    expect(message).not.toContain('chương trình khác');
    const again = open(workspace, true);
    expect(again.drive.list().map(({ name }) => name)).toEqual(['My Drive', 'a']);
    again.close();
    expect(told(workspace)).toBe('');
  },
);

test.each<[string, (file: string) => void]>([
  ['missing', (file) => rmSync(file)],
  ['not what was written', (file) => writeFileSync(file, '"yyy"')],
])('a piece that is %s is named', (_, harm) => {
  const workspace = saved();
  const folder = join(workspace, 'workspace.pieces');
  const [piece = ''] = readdirSync(folder);
  harm(join(folder, piece));
  expect(told(workspace)).toMatch(new RegExp(`bị hỏng hoặc bị mất.*${piece}`));
  expect(told(workspace, true)).toContain('workspace.json.bak bị hỏng hoặc bị mất');
});

test('without a backup that is told, too, and nothing is begun anew over what is left', async () => {
  const root = mkdtempSync(join(tmpdir(), 'root-'));
  const workspace = saved(join(demoFolder(root), 'workspace'));
  const file = join(workspace, 'workspace.json');
  rmSync(file);
  // The sample is not played over a lone backup.
  await expect(demoWorkspace(root, () => undefined)).resolves.toBe(workspace);
  copyFileSync(`${file}.bak`, file);
  renameSync(`${file}.bak`, join(root, 'x'));
  writeFileSync(file, 'x');
  expect(told(workspace)).toContain('Không có bản lưu nào bên cạnh');
  expect(told(workspace, true)).toContain('Không có bản lưu');
});
