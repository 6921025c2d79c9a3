import type { ActionId } from '../../src/actions/words';
import { addPoints, addRow, cellsOf, setCell } from '../../test/e2e/controlEdits';
import { isRecord } from '../host/define';
import { COLLEAGUE, enter, explainAll, type Scene } from './offices';
import type { Preparation } from './preparation';

const looks = (stage: Preparation['stage'] = 'open'): Preparation => ({ stage, does: 'looks' });
const period = ['2021'];

/** Cells of the log that would be empty: never one that is missing, or says something else. */
const oneMoreLine = /Nhật ký(?:!R\d+C\d+: (?:—|\{"format":\d+\}) → |\.rowCount)/;

/** A result that was kept by a run that was cut short: a file that no line of `Các kỳ` names. */
export const keepsAnother = {
  where: new RegExp(`${oneMoreLine.source}|\\.drive\\.⟨Kết quả số`),
  why: 'the log says what was left; a file may stay that no line names',
};

/** The second start says in the log what was left for it. */
export const saysTheRest = {
  where: oneMoreLine,
  why: 'the log says what was left for the second start',
};

const resultOf = (answer: unknown): unknown => (isRecord(answer) ? answer['result'] : undefined);

/** Files for the next run: left, or refused. */
const leavesSome = (answer: unknown): boolean => {
  const result = resultOf(answer);
  return isRecord(result) && Number(result['left']) + Number(result['failed']) > 0;
};

/** People whose right Google did not let be taken. */
const leavesPeople = (answer: unknown): boolean => {
  const result = resultOf(answer);
  return isRecord(result) && Array.isArray(result['left']) && result['left'].length > 0;
};

/** Papers that Google did not let be written, each named. */
export const refusesSome = (answer: unknown): boolean =>
  /"outcome":"(?:refused|busy)"/.test(JSON.stringify(answer));

export const actionPreparations: Readonly<Record<ActionId, Preparation>> = {
  showMyWork: looks(),
  showBoard: looks(),
  showExplain: looks(),
  showCreatePeriod: looks(),
  showUpdatePeriod: looks(),
  showSharePeriod: looks(),
  showMovePeriod: looks(),
  showWhatIf: looks(),
  showPapers: looks(),
  showSelfTest: looks(),
  about: looks(),
  takeOverWatch: { stage: 'open', does: 'writes', as: COLLEAGUE },
  endAccess: {
    stage: 'reported',
    does: 'writes',
    prepare: () => period,
    mayDiffer: saysTheRest,
    asksAgain: leavesPeople,
  },
  writePapers: {
    stage: 'open',
    does: 'writes',
    asksAgain: refusesSome,
    mayDiffer: saysTheRest,
    prepare: () => [{ period: '2021', papers: ['report', 'unitSheet'], unit: 'a-ngo', renew: false }],
  },
  checkAll: { stage: 'open', does: 'writes' },
  checkUnit: { stage: 'open', does: 'writes', answers: [['OK', 'Xã Hồng Hạ']], prepare: handInHongHa },
  linkEvidence: { stage: 'open', does: 'writes', prepare: binFolder },
  examineEvidence: { stage: 'open', does: 'writes', prepare: binFolder },
  readScans: {
    stage: 'open',
    does: 'writes',
    prepare: linkAndAllowScans,
    asksAgain: leavesSome,
  },
  compareSeals: { stage: 'open', does: 'writes', prepare: changeWhatWasHandedIn },
  compareSealOfUnit: {
    stage: 'open',
    does: 'writes',
    prepare: changeWhatWasHandedIn,
    answers: [['OK', 'Xã A Ngo']],
  },
  readSignatures: {
    stage: 'open',
    does: 'writes',
    prepare: link,
    asksAgain: leavesSome,
  },
  compile: { stage: 'open', does: 'writes' },
  whatIf: { ...looks(), answers: [['OK', '1.I.5 Xã Hồng Hạ = Có']] },
  confirmScale: {
    stage: 'open',
    does: 'writes',
    answers: [['OK', 'Nguyễn Văn A, Trưởng phòng']],
    mayDiffer: { where: oneMoreLine, why: 'who confirms twice is said twice' },
  },
  closePeriod: { stage: 'open', does: 'writes', prepare: movedAfterTheDeadline, mayDiffer: saysTheRest },
  concludePeriod: { stage: 'closed', does: 'writes', prepare: moved, mayDiffer: keepsAnother },
  reportPeriod: { stage: 'concluded', does: 'writes', prepare: moved, mayDiffer: keepsAnother },
  archivePeriod: { stage: 'reported', does: 'writes', prepare: moved, mayDiffer: saysTheRest },
  reopenPeriod: { stage: 'closed', does: 'writes', prepare: moved, mayDiffer: saysTheRest },
  seedControl: {
    stage: 'bare',
    does: 'writes',
    mayDiffer: { where: /^not done: .*đã được khởi tạo/, why: 'done once, it says so' },
  },
  updateControl: { stage: 'open', does: 'writes', prepare: loseLaterColumns },
  reviewPermissions: { ...looks(), prepare: breakProtections },
  repairPermissions: { stage: 'open', does: 'writes', prepare: breakProtections },
  createPeriod: { stage: 'open', does: 'writes', prepare: () => ['2022'] },
  reviewUpdate: { ...looks(), prepare: changeCatalogue },
  updatePeriod: { stage: 'open', does: 'writes', prepare: changeCatalogue },
  sharePeriod: { stage: 'open', does: 'writes', prepare: newcomers },
  explain: { ...looks(), prepare: () => ['1.I.5', ...period] },
  uploadEvidence: { stage: 'open', does: 'writes', prepare: () => [upload, ...period] },
};

const upload = {
  unit: 'hong-ha',
  criterion: '1.I.5',
  name: 'Quyết định.pdf',
  mimeType: 'application/pdf',
  content: Buffer.from('%PDF-1.4 quyết định').toString('base64'),
  uploadId: 'tai-len-0001',
};

function handInHongHa(scene: Scene): readonly [] {
  explainAll(scene, 'hong-ha');
  enter(scene, 'Nộp báo cáo', ['id', 'hong-ha'], { submit: 'TRUE' });
  return [];
}

/** A folder that has to be made anew, with people to be let in. */
function binFolder({ office: { host } }: Scene): readonly [] {
  const folder = host.drive
    .list()
    .find(({ appProperties: { role, unit } }) => role === 'unit' && unit === 'kt-ht');
  if (folder) host.drive.trash(folder.owner, folder.id);
  return [];
}

function link({ office: { host } }: Scene): readonly [] {
  host.run('linkEvidence');
  return [];
}

export function linkAndAllowScans(scene: Scene): readonly [] {
  link(scene);
  setCell(scene.office, 'Các kỳ', '2021', 'readScans', 'TRUE');
  return [];
}

/** After the seal: a cell, a file. */
function changeWhatWasHandedIn(scene: Scene): readonly [] {
  enter(scene, '1.I', ['key', '1.I.5@a-ngo'], { yesNo: 'Có' });
  const { drive } = scene.office.host;
  const file = drive.list().find(({ name }) => name === '1.I.15 Báo cáo 15.pdf');
  if (file) drive.replace(file.owner, file.id, 'Bản khác');
  return [];
}

/** Whatever stands in the way is told, with a reason. */
function moved(): readonly unknown[] {
  return ['2021', 'Tỉnh yêu cầu'];
}

function movedAfterTheDeadline(scene: Scene): readonly unknown[] {
  afterTheDeadline(scene);
  return moved();
}

function afterTheDeadline({ office: { host } }: Scene): readonly [] {
  host.clock.set('2021-11-02T01:00:00Z');
  host.run('checkAll');
  return [];
}

/** As an older version left the control workbook. */
function loseLaterColumns({ office }: Scene): readonly [] {
  for (const [title, column] of [
    ['Đơn vị', 'mailbox'],
    ['Các kỳ', 'closedAt'],
  ] as const) {
    const { sheetId, keys } = office.tab(office.controlId, title);
    const startIndex = keys.indexOf(column);
    const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 } as const;
    office.edit(office.controlId, { deleteDimension: { range } });
  }
  return [];
}

/** One protection is gone, another lets a stranger in. */
export function breakProtections({ office, workbookId }: Scene): readonly [] {
  const { sheet } = office.tab(workbookId, '1.I');
  const [gone, wrong] = (sheet.protectedRanges ?? []).slice(-2);
  office.edit(
    workbookId,
    { deleteProtectedRange: { protectedRangeId: gone?.protectedRangeId ?? 0 } },
    {
      updateProtectedRange: {
        protectedRange: {
          protectedRangeId: wrong?.protectedRangeId ?? 0,
          editors: { users: [...(wrong?.editors?.users ?? []), 'nguoi-la@example.com'] },
        },
        fields: 'editors',
      },
    },
  );
  return [];
}

/** A criterion and a unit that are new, a name that changed. */
export function changeCatalogue({ office }: Scene): readonly [] {
  const title = 'Tiêu chí mới của tỉnh';
  addRow(office, 'Danh mục', { ...cellsOf(office, 'Danh mục', '1.I.5'), id: '1.I.31', title, units: '' });
  addRow(office, 'Thang điểm', { ...cellsOf(office, 'Thang điểm', '1.I.5'), id: '1.I.31', name: title });
  addPoints(office, 'readiness', 1);
  addRow(office, 'Đơn vị', {
    id: 'xa-moi',
    name: 'UBND xã Mới',
    kind: 'Xã, thị trấn',
    groups: 'communes',
    aliases: 'xã Mới',
    people: 'xa-moi@aluoi.example.vn',
  });
  setCell(office, 'Danh mục', '1.I.24', 'title', 'Tên mới của tiêu chí');
  return [];
}

/** People who came after the period was made. */
export function newcomers({ office }: Scene): readonly [] {
  setCell(office, 'Đơn vị', 'tc-kh', 'people', 'tc-1@aluoi.example.vn; tc-2@aluoi.example.vn');
  setCell(office, 'Đơn vị', 'noi-vu', 'people', 'noi-vu@aluoi.example.vn');
  return [];
}
