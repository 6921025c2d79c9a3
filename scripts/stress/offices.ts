import type { Answer } from '../../src/app/api/api';
import { addPeriods, keepOnly, keepUnits } from '../../test/e2e/shortCatalogue';
import { setCell } from '../../test/e2e/controlEdits';
import { done, openOffice, OWNER, type Office } from '../../test/e2e/openOffice';

/** Offices in which actions find something to do: small, but with all that a real one has. */

export const A_NGO = 'can-bo.a-ngo@aluoi.example.vn';
export const HONG_HA = 'can-bo.hong-ha@aluoi.example.vn';
export const COLLEAGUE = 'chuyen-vien@aluoi.example.vn';
export { OWNER };

/** An office at work: its period is 2021, and 2022 stands in `Các kỳ` without a workbook. */
export interface Scene {
  readonly office: Office;
  /** The workbook of 2021; '' before it is made. */
  readonly workbookId: string;
}

/** How far the period has come. */
export type Stage = 'bare' | 'control' | 'open' | 'closed' | 'concluded' | 'reported';

interface Step {
  readonly after?: Stage;
  /** On that day. */
  readonly now: string;
  take(scene: Scene): void;
}

const criteria = ['1.I.5', '1.I.15', '1.I.24', '1.III.8', '2.II.26', '3.I.2', '3.IV.1'];
const figures = [
  'postOffices',
  'communeDesktops',
  'communeTablets',
  'communeLaptops',
  'communeCadres',
  'districtCommuneCadres',
];
const units = ['vh-tt', 'vp-hdnd-ubnd', 'noi-vu', 'tc-kh', 'kt-ht', 'gd-dt', 'tt-hcc', 'a-ngo', 'hong-ha'];

/** Whatever stands in the way. */
const reason = 'Tỉnh yêu cầu báo cáo sớm';

const steps: Readonly<Record<Stage, Step>> = {
  bare: { now: '2021-10-20T01:00:00Z', take: () => undefined },
  control: { after: 'bare', now: '2021-10-20T02:00:00Z', take: prepareControl },
  open: { after: 'control', now: '2021-10-24T01:00:00Z', take: beginPeriod },
  closed: {
    after: 'open',
    now: '2021-11-20T01:00:00Z',
    take: ({ office }) => {
      run(office, 'checkAll');
      run(office, 'closePeriod', '2021', reason);
      run(office, 'compile', '2021');
    },
  },
  concluded: {
    after: 'closed',
    now: '2021-11-22T01:00:00Z',
    take: ({ office }) => {
      run(office, 'concludePeriod', '2021', reason);
    },
  },
  reported: {
    after: 'concluded',
    now: '2021-11-23T01:00:00Z',
    take: ({ office }) => {
      run(office, 'reportPeriod', '2021', reason);
    },
  },
};

/** An action that must go well; gives its result. */
export const run = (office: Office, action: string, ...args: readonly unknown[]): unknown =>
  done(office.host.run(action, args) as Answer<unknown>);

/** Cells are filled in as people do, by the key of their row; no trigger runs. */
export function enter(
  { office, workbookId }: Scene,
  title: string,
  [keyColumn, key]: readonly [column: string, key: string],
  cells: Readonly<Record<string, string>>,
  user = OWNER,
): void {
  const row = office.tab(workbookId, title).row(keyColumn, key);
  office.host.withoutTriggers(() => {
    for (const [column, text] of Object.entries(cells))
      office.host.type(user, workbookId, `'${title}'!${row.a1(column)}`, [[text]]);
  });
}

function prepareControl({ office }: Scene): void {
  done(office.seed());
  keepOnly(office, criteria, figures);
  keepUnits(office, units);
  setCell(office, 'Đơn vị', 'vh-tt', 'people', `${OWNER}; ${COLLEAGUE}`);
  setCell(office, 'Đơn vị', 'a-ngo', 'people', A_NGO);
  setCell(office, 'Đơn vị', 'hong-ha', 'people', HONG_HA);
  addPeriods(office, ['2022']);
  office.host.share(office.controlId, COLLEAGUE, 'writer');
}

/** One unit has all and hands in, another has half of it, wrong; both have files, of which some are not linked yet. */
function beginPeriod({ office }: Scene): void {
  const { workbookId } = done(office.create('2021'));
  const scene = { office, workbookId };
  const { host } = office;
  for (const user of [A_NGO, HONG_HA, COLLEAGUE]) host.share(workbookId, user, 'writer');
  explainAll(scene, 'a-ngo', A_NGO);
  enter(scene, '1.I', ['key', '1.I.5@hong-ha'], { yesNo: 'Không', note: 'Hỏi lại' }, HONG_HA);
  enter(scene, 'Số liệu chung', ['key', 'communeDesktops@hong-ha'], { value: '7' }, HONG_HA);
  put(scene, 'a-ngo', '1.I.15 Báo cáo 15.pdf', A_NGO);
  put(scene, 'hong-ha', 'không rõ.pdf', HONG_HA);
  run(office, 'linkEvidence');
  enter(scene, 'Nộp báo cáo', ['id', 'a-ngo'], { submit: 'TRUE' }, A_NGO);
  run(office, 'checkAll');
  enter(scene, '1.III', ['key', '1.III.8@tc-kh'], { numerator: '15.000.000' });
  put(scene, 'a-ngo', '1.I.15 scan0001.pdf', A_NGO, scanned);
  put(scene, 'hong-ha', '1.I.15 hợp đồng.pdf', HONG_HA);
}

/** What Drive recognises in a scan. */
const scanned =
  'ỦY BAN NHÂN DÂN\nXÃ A NGO\nSố: 27/QĐ-UBND\nA Ngo, ngày 05 tháng 3 năm 2021\nQUYẾT ĐỊNH\nVề việc ban hành kế hoạch';

/** A person puts a file into the folder of their unit. */
export function put({ office }: Scene, unit: string, name: string, user: string, text?: string): string {
  const folder = office.host.drive
    .list()
    .find(({ appProperties: { role, unit: of }, trashed }) => role === 'unit' && of === unit && !trashed);
  if (folder === undefined) throw new Error(`${unit} has no folder`);
  const file = { name, mimeType: 'application/pdf', content: `%PDF-1.4 ${name}`, parent: folder.id };
  return office.host.drive.upload(user, { ...file, ...(text !== undefined && { text }) });
}

/** Every row of a unit says why it has no figure, and all its figures are 0. */
export function explainAll(scene: Scene, unit: string, user = OWNER): void {
  for (const [title, { rows, keys }] of scene.office.tabs(scene.workbookId)) {
    const column = title === 'Số liệu chung' ? 'value' : 'explanation';
    if (!keys.includes(column) || !keys.includes('key')) continue;
    for (const row of rows) {
      const key = String(row.value('key'));
      if (!key.endsWith(`@${unit}`)) continue;
      enter(scene, title, ['key', key], { [column]: column === 'value' ? '0' : 'Chưa có kinh phí' }, user);
    }
  }
}

interface Kept {
  readonly state: string;
  readonly controlId: string;
}

/** Opens offices at their stages; the way to each is gone once. */
export interface Offices {
  open(stage: Stage): Scene;
  /** The same as somebody left it, on that day. */
  reopen(kept: Kept & { readonly now: Date }): Scene;
}

/** Failures of services that the program does not expect are logged as bugs: here they are ordered. */
const quietly = { addOn: true, logged: () => undefined };

export function createOffices(bundle: string): Offices {
  const known = new Map<Stage, Kept>();
  const sceneOf = (office: Office): Scene => {
    const made = office.host.drive
      .list()
      .find(
        ({ appProperties, mimeType }) => appProperties['period'] === '2021' && /spreadsheet/.test(mimeType),
      );
    return { office, workbookId: made?.id ?? '' };
  };
  const at = ({ state, controlId }: Kept, now: Date | string): Scene =>
    sceneOf(openOffice(bundle, { state, now, ...quietly }, controlId));

  function keep(stage: Stage): Kept {
    const { after, now, take } = steps[stage];
    const scene =
      after === undefined ? sceneOf(openOffice(bundle, { now, ...quietly })) : at(kept(after), now);
    take(scene);
    return { state: scene.office.host.dump(), controlId: scene.office.controlId };
  }
  function kept(stage: Stage): Kept {
    const found = known.get(stage) ?? keep(stage);
    known.set(stage, found);
    return found;
  }
  return {
    open: (stage) => at(kept(stage), steps[stage].now),
    reopen: ({ now, ...left }) => at(left, now),
  };
}
