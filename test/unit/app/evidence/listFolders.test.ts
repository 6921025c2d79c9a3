import fc from 'fast-check';
import { folderLister } from '../../../../src/app/evidence/listFolders';
import type { EvidenceFiles, FileFacts } from '../../../../src/app/world/ports';
import { propertyRuns } from '../../../support/propertyRuns';

type Lists = Pick<EvidenceFiles, 'list' | 'glance'>;
type Listing = ReturnType<ReturnType<typeof folderLister>>;

const facts = (id: string, parent: string): FileFacts => ({
  id,
  name: `${id}.pdf`,
  mimeType: 'application/pdf',
  modifiedAt: '2021-10-24T01:00:00Z',
  trashed: false,
  parents: [parent],
  url: '',
});

/** So many files in each folder, and what Drive leaves out of a query over these folders. */
interface Drive extends Lists {
  readonly folders: readonly string[];
  readonly all: readonly string[];
  /** The folders of each query. */
  readonly asked: (readonly string[])[];
}

type LeaveOut = (full: readonly (readonly FileFacts[])[]) => readonly FileFacts[];

function driveOf(layout: readonly number[], leaveOut: LeaveOut): Drive {
  const folders = layout.map((_, at) => `f${String(at)}`);
  const files = new Map(
    layout.map((count, at) => [
      `f${String(at)}`,
      Array.from({ length: count }, (_, nth) => facts(`${String(at)}-${String(nth)}`, `f${String(at)}`)),
    ]),
  );
  const asked: (readonly string[])[] = [];
  const list = (ids: readonly string[]) => {
    asked.push(ids);
    const found = ids.map((id) => files.get(id) ?? []);
    const lost = new Set(ids.length < 2 ? [] : leaveOut(found.filter((each) => each.length > 0)));
    return { files: found.flat().filter((file) => !lost.has(file)), lost: [] };
  };
  return { folders, all: [...files.values()].flat().map(({ id }) => id), asked, list, glance: list };
}

const nothing: LeaveOut = () => [];
const idsOf = ({ files }: Listing): readonly string[] => files.map(({ id }) => id).sort();
const folderIn = (id: string): string => `f${id.split('-')[0] ?? ''}`;

/** The folders with a file that is neither found nor whose folder is named. */
const silentLoss = ({ all }: Drive, { files, unsettled }: Listing): readonly string[] => {
  const found = new Set(files.map(({ id }) => id));
  return all.filter((id) => !found.has(id) && !unsettled.includes(folderIn(id)));
};

/** One of the folders of every query loses all of its files, or some: which, is drawn. */
const drawn =
  (draw: () => number): LeaveOut =>
  (full) => {
    const victim = full[Math.floor(draw() * full.length)] ?? [];
    if (victim.length < 2 || draw() < 0.5) return victim;
    const kept = Math.floor(draw() * victim.length);
    const some = victim.filter((_, at) => at !== kept && draw() < 0.5);
    return some.length > 0
      ? some
      : [victim[(kept + 1) % victim.length] ?? victim[0]].flatMap((file) => file ?? []);
  };

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

const layouts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 }) },
  // Most folders have nothing in them: little to compare by.
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 2, 3), { minLength: 1, maxLength: 60 }),
  },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 100, maxLength: 300 }) },
);

describe('on a good day', () => {
  test.each([
    ['one folder', [3], 1],
    ['three', [1, 0, 2], 3],
    ['thirty-five units', Array.from({ length: 35 }, () => 2), 3],
    [
      'thirty-five, of which few have nothing',
      Array.from({ length: 35 }, (_, at) => (at < 4 ? 0 : 2)),
      3 + 4,
    ],
    ['thirty-five, of which many have nothing', Array.from({ length: 35 }, (_, at) => at % 2), 3 + 10],
    ['two thousand folders', Array.from({ length: 2000 }, () => 1), 40 + 41],
  ])('%s: each is looked at twice, and few by themselves', (_, layout, calls) => {
    const drive = driveOf(layout, nothing);
    const listing = folderLister(drive, 0)(drive.folders);
    expect([idsOf(listing), listing.unsettled, drive.asked.length]).toEqual([
      [...drive.all].sort(),
      [],
      calls,
    ]);
    expect(Math.max(...drive.asked.map((ids) => ids.length))).toBeLessThanOrEqual(50);
  });

  test('where hardly a folder shows a file, each is asked by itself: there is nothing to compare by', () => {
    const drive = driveOf(
      Array.from({ length: 35 }, () => 0),
      nothing,
    );
    expect(folderLister(drive, 0)(drive.folders)).toEqual({ files: [], lost: [], unsettled: [] });
    expect(drive.asked).toHaveLength(1 + 35);
  });
});

test('where every query leaves out files of one folder, all are found or the folder is named', () => {
  fc.assert(
    fc.property(layouts, fc.integer(), (layout, seed) => {
      const drive = driveOf(layout, drawn(randomOf(seed)));
      const listing = folderLister(drive, 0)(drive.folders);
      expect(silentLoss(drive, listing)).toEqual([]);
      expect(listing.files.every(({ id }) => drive.all.includes(id))).toBe(true);
      const groups = Math.ceil(layout.length / 50);
      expect(drive.asked.length).toBeLessThanOrEqual(6 * groups + 6 + 100);
      // As many as a run asks by themselves: nothing is left to be named.
      if (layout.length <= 100) expect(listing.unsettled).toEqual([]);
    }),
    { numRuns: propertyRuns(1000) },
  );
});

test('… which a query over all of them would not tell', () => {
  const drive = driveOf([2, 2, 2], drawn(randomOf(1)));
  expect(silentLoss(drive, { ...drive.list(drive.folders), unsettled: [] })).not.toEqual([]);
});

test('where queries leave out anything of any folders, but never the same of a folder twice running, all are found or the folder is named', () => {
  fc.assert(
    fc.property(layouts, fc.integer(), (layout, seed) => {
      const draw = randomOf(seed);
      const before = new Map<string, string>();
      const drive = driveOf(layout, (full) =>
        full.flatMap((files) => {
          const lost = draw() < 0.3 ? files : files.filter(() => draw() < 0.3);
          const [told, folder] = [lost.map(({ id }) => id).join(), files[0]?.parents[0] ?? ''];
          const isSame = before.get(folder) === told;
          before.set(folder, isSame ? '' : told);
          return isSame ? [] : lost;
        }),
      );
      expect(silentLoss(drive, folderLister(drive, 0)(drive.folders))).toEqual([]);
    }),
    { numRuns: propertyRuns(300) },
  );
});

test('where every query over several folders is empty, as many as the bound allows are asked by themselves, the others named', () => {
  const drive = driveOf(
    Array.from({ length: 300 }, () => 1),
    (full) => full.flat(),
  );
  const listing = folderLister(drive, 0)(drive.folders);
  expect(listing.files).toHaveLength(100 + 2 * 6);
  expect(listing.unsettled).toHaveLength(300 - 112);
  expect(silentLoss(drive, listing)).toEqual([]);
});

test('what one run left in doubt is asked by the next', () => {
  const drive = driveOf(
    Array.from({ length: 300 }, () => 1),
    (full) => full.flat(),
  );
  const runs = [1, 2, 3, 4, 5, 6].flatMap((turn) => idsOf(folderLister(drive, turn)(drive.folders)));
  expect(new Set(runs).size).toBe(300);
});

test('hundreds of empty folders are looked at three times, as many as the bound allows by themselves, and named nowhere', () => {
  const drive = driveOf(
    Array.from({ length: 300 }, () => 0),
    nothing,
  );
  expect(folderLister(drive, 0)(drive.folders).unsettled).toEqual([]);
  expect(drive.asked).toHaveLength(6 + 8 + 9 + 112);
});

test('the bound is that of a run: what deeper folders take is no longer there', () => {
  const drive = driveOf(
    Array.from({ length: 150 }, () => 1),
    (full) => full.flat(),
  );
  const list = folderLister(drive, 0);
  const [first, second] = [list(drive.folders.slice(0, 80)), list(drive.folders.slice(80))];
  expect([first.unsettled.length, first.files.length, second.files.length]).toEqual([0, 80, 28]);
  expect(second.unsettled).toHaveLength(70 - 28);
});

test('a folder that is gone is told as lost, and is in no doubt', () => {
  const drive = driveOf(
    Array.from({ length: 35 }, () => 2),
    nothing,
  );
  const gone =
    (ask: Lists['list']): Lists['list'] =>
    (ids) => {
      const { files } = ask(ids.filter((id) => id !== 'f7'));
      return { files, lost: ids.filter((id) => id === 'f7') };
    };
  const listing = folderLister({ list: gone(drive.list), glance: gone(drive.list) }, 0)(drive.folders);
  expect([listing.lost, listing.unsettled, listing.files.length]).toEqual([['f7'], [], 68]);
});

test('a file that went to another folder meanwhile is there once, in the folder that was asked last', () => {
  let calls = 0;
  const at = (parent: string) => ({ files: [facts('x', parent)], lost: [] });
  const lists: Lists = {
    list: ([id = '']) => at(++calls > 3 && id === 'f0' ? 'f1' : 'f0'),
    glance: () => ({ files: [], lost: [] }),
  };
  const { files } = folderLister(lists, 0)(['f0', 'f1', 'f2', 'f3']);
  expect(files.map(({ id }) => id)).toEqual(['x']);
});

test('a folder that every query over several leaves out is found within a few runs, whichever of many silent ones it is', () => {
  // Every second folder is empty, and one more shows nothing.
  const layout = Array.from({ length: 70 }, (_, at) => (at % 2 === 0 ? 2 : at === 41 ? 3 : 0));
  const drive = driveOf(layout, (full) => full.flat().filter(({ parents: [folder] }) => folder === 'f41'));
  const runs = [0, 1, 2, 3].map((turn) => silentLoss(drive, folderLister(drive, turn)(drive.folders)));
  expect(runs).toContainEqual([]);
});
