import type { Answer } from '../../src/app/api/api';
import type { ShareView } from '../../src/app/api/sharingApi';
import type { Queue, UpdateView } from '../../src/app/api/boardApi';
import type { MoveView } from '../../src/app/api/closingApi';
import type { PageCalls } from '../../src/app/api/pageCalls';
import { done } from '../../test/e2e/openOffice';
import { breakProtections, changeCatalogue, newcomers, refusesSome, saysTheRest } from './actionPreparations';
import { A_NGO, enter, explainAll, HONG_HA, type Scene } from './offices';
import type { Preparation } from './preparation';

const period = '2021';

const looks = (order: object = {}, change: Partial<Preparation> = {}): Preparation => ({
  stage: 'open',
  does: 'looks',
  prepare: () => [order],
  ...change,
});

const draft = {
  id: '2023',
  name: 'Năm 2023',
  from: '2022-10-01',
  to: '2023-10-01',
  unitDeadline: '2023-10-31',
  compileDeadline: '2023-11-14',
};

export const pagePreparations: Readonly<Record<keyof PageCalls, Preparation>> = {
  openMyWork: looks({ period }, { as: A_NGO, before: 'period' }),
  selectCell: looks({ sheetId: 0, tab: '1.I', cell: 'H5' }, { as: A_NGO, before: 'period' }),
  claimNotApplicable: {
    stage: 'open',
    does: 'writes',
    // By the office, so that its own look follows.
    prepare: () => [
      {
        period,
        unit: 'hong-ha',
        criterion: '1.I.15',
        seen: { notApplicable: null, explanation: null },
        notApplicable: true,
        reason: 'Xã không có',
      },
    ],
  },
  submitReport: { stage: 'open', does: 'writes', prepare: readyToHandIn },
  uploadFile: {
    stage: 'open',
    does: 'writes',
    as: HONG_HA,
    before: 'period',
    prepare: () => [
      {
        period,
        unit: 'hong-ha',
        criterion: '1.I.5',
        name: 'Quyết định.pdf',
        mimeType: 'application/pdf',
        content: Buffer.from('%PDF-1.4 quyết định').toString('base64'),
        uploadId: 'tai-len-0002',
      },
    ],
  },
  openBoard: looks({ period }),
  openQueue: looks({ period, unit: 'a-ngo' }),
  appraiseRow: { stage: 'open', does: 'writes', prepare: orderOfAppraisal },
  recheck: { stage: 'open', does: 'writes', prepare: () => [{ period }] },
  openPermissions: looks({ period }),
  openUpdate: {
    ...looks(),
    prepare: (scene) => {
      changeCatalogue(scene);
      return [{ period }];
    },
  },
  applyUpdate: {
    stage: 'open',
    does: 'writes',
    prepare: agreeToUpdate,
    // The plan is another one by then: the person looks at it anew.
    again: (scene) =>
      asAgreed(scene, 'applyUpdate', asked<UpdateView>(scene, 'openUpdate', { period }).lines),
  },
  openSharing: looks({ period }),
  shareNow: {
    stage: 'open',
    does: 'writes',
    prepare: agreeToShare,
    again: (scene) => asAgreed(scene, 'shareNow', asked<ShareView>(scene, 'openSharing', { period }).due),
  },
  // It makes the folder of the papers, so that it can be led to.
  openPapers: { stage: 'open', does: 'writes', prepare: () => [{ period }] },
  writePapersNow: {
    stage: 'open',
    does: 'writes',
    asksAgain: refusesSome,
    mayDiffer: saysTheRest,
    prepare: () => [{ period, papers: ['minutes'], renew: false }],
  },
  // What it asks in earnest leaves scratch files by chance; test/contract/probes.test.ts cuts that short.
  selfTest: looks({ step: 'look' }),
  openMove: looks({ period, back: false }),
  moveNow: { stage: 'open', does: 'writes', prepare: agreeToClose, again: closes, mayDiffer: saysTheRest },
  tryPoints: looks({ period, changes: '1.I.5 Xã Hồng Hạ = Có' }),
  openCreatePeriod: looks(),
  previewPeriod: looks(draft),
  createFromDraft: { stage: 'open', does: 'writes', prepare: () => [draft] },
  openExplanation: looks({ period, what: '1.I.5' }),
};

const asked = <T>({ office: { host } }: Scene, name: keyof PageCalls, order: object): T =>
  done(host.runFromPage(name, [order]) as Answer<T>);

const lookAtMove = (scene: Scene): readonly unknown[] => {
  const { move, seen } = asked<MoveView>(scene, 'openMove', { period, back: false });
  return [{ period, move, reason: 'Tỉnh yêu cầu', seen }];
};

function agreeToClose(scene: Scene): readonly unknown[] {
  scene.office.host.clock.set('2021-11-02T01:00:00Z');
  scene.office.host.run('checkAll');
  return lookAtMove(scene);
}

/** The person looks anew; where it is closed by then, the next step is another one, which nobody asked for. */
function closes(scene: Scene): unknown {
  const [order] = lookAtMove(scene);
  const due = (order as { readonly move: string | null }).move;
  return due === 'close' ? scene.office.host.runFromPage('moveNow', [order]) : undefined;
}

const asAgreed = ({ office: { host } }: Scene, name: keyof PageCalls, seen: readonly string[]): unknown =>
  host.runFromPage(name, [{ period, seen }]);

function readyToHandIn(scene: Scene): readonly unknown[] {
  explainAll(scene, 'hong-ha');
  scene.office.host.run('checkAll');
  return [{ period, unit: 'hong-ha', seen: null, submit: true }];
}

function orderOfAppraisal(scene: Scene): readonly unknown[] {
  enter(scene, '1.I', ['key', '1.I.5@hong-ha'], { yesNo: 'Có' });
  const { rows } = asked<Queue>(scene, 'openQueue', { period, unit: 'hong-ha' });
  const row = rows.find(({ criterion }) => criterion === '1.I.5');
  return [
    {
      period,
      unit: 'hong-ha',
      criterion: '1.I.5',
      seen: row?.appraisal,
      verdict: 'returned',
      figure: '',
      points: '',
      comment: 'Thiếu quyết định',
    },
  ];
}

function agreeToUpdate(scene: Scene): readonly unknown[] {
  changeCatalogue(scene);
  return [{ period, seen: asked<UpdateView>(scene, 'openUpdate', { period }).lines }];
}

function agreeToShare(scene: Scene): readonly unknown[] {
  newcomers(scene);
  breakProtections(scene);
  return [{ period, seen: asked<ShareView>(scene, 'openSharing', { period }).due }];
}
