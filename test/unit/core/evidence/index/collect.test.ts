import { collectDocuments, folderType, type Candidate } from '../../../../../src/core/evidence/index/collect';
import { criterionInName } from '../../../../../src/core/evidence/reading/criterionInName';
import type { EvidenceFolder } from '../../../../../src/core/evidence/index/folders';
import type { FileFacts } from '../../../../../src/core/evidence/model';
import type { Classify } from '../../../../../src/core/evidence/traits';

const unit = (id: string): EvidenceFolder => ({
  id: `f-${id}`,
  place: { role: 'unit', unit: id },
  url: '',
  trashed: false,
});
const folders: readonly EvidenceFolder[] = [
  { id: 'root', place: { role: 'evidence' }, url: '', trashed: false },
  unit('a'),
  unit('b'),
  { id: 'f-a-5', place: { role: 'criterion', unit: 'a', criterion: '1.I.5' }, url: '', trashed: false },
];
const criteria = [
  { id: '1.I.5', evidence: [] },
  { id: '1.I.6', evidence: [[{ kind: 'articles', frequency: 'once' }]] },
] as const;

const file = (id: string, name: string, parent: string, mimeType = 'application/pdf'): FileFacts => ({
  id,
  name,
  mimeType,
  modifiedAt: '2021-10-24T01:00:00Z',
  trashed: false,
  parents: [parent],
  url: '',
});
const folder = (id: string, name: string, parent: string): FileFacts => file(id, name, parent, folderType);

const classify: Classify = (name) => {
  const criterion = criterionInName(name);
  const month = /T(\d+)/.exec(name)?.[1];
  const quarter = /Q(\d)/.exec(name)?.[1];
  return {
    ...(criterion !== undefined && { criterion }),
    ...(/HĐ/.test(name) && { kind: 'contract' as const }),
    ...(month !== undefined && { month: Number(month) }),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
  };
};

const collect = (
  listed: readonly FileFacts[],
  links: readonly { unit: string; criterion: string; address: string }[] = [],
): readonly Candidate[] => collectDocuments({ folders, listed, links, criteria, classify });

const short = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ unit: of, criterion = '–', target, origin }) =>
    [of, criterion, target.kind === 'file' ? target.id : target.address, origin].join(' '),
  );

const drive = (id: string): string => `https://drive.google.com/file/d/${id}/view`;

describe('a file belongs to the criterion', () => {
  test('of the folder it lies in, whatever its name says', () => {
    expect(short(collect([file('x', '1.I.6 HĐ.pdf', 'f-a-5')]))).toEqual(['a 1.I.5 x folder']);
  });

  test('of a folder that people made, at any depth', () => {
    const listed = [
      folder('d1', '1-I-06 tin bài', 'f-a'),
      folder('d2', 'Tháng', 'd1'),
      file('x', 'scan.pdf', 'd2'),
    ];
    expect(short(collect(listed))).toEqual(['a 1.I.6 x folder']);
  });

  test('whose code its name begins with, if there is such a criterion', () => {
    const listed = [
      file('x', '1.I.05 a.pdf', 'f-a'),
      file('y', '9.I.5 b.pdf', 'f-a'),
      file('z', 'c.pdf', 'f-b'),
    ];
    expect(short(collect(listed))).toEqual(['a 1.I.5 x name', 'a – y folder', 'b – z folder']);
  });

  test('of nobody where its folder is not known', () => {
    expect(collect([file('x', '1.I.5.pdf', 'elsewhere'), file('y', '1.I.5.pdf', 'root')])).toEqual([]);
  });

  test('folders that lie in one another end somewhere', () => {
    expect(collect([folder('d1', 'a', 'd2'), folder('d2', 'b', 'd1'), file('x', 'x', 'd1')])).toEqual([]);
  });
});

describe('names of folders tell what those of files leave open', () => {
  test('the nearer one wins, and a month puts a quarter out of place', () => {
    const listed = [
      folder('d', '1.I.5 HĐ Q1', 'f-a'),
      file('x', 'scan.pdf', 'd'),
      file('y', 'scan T3.pdf', 'd'),
    ];
    expect(collect(listed).map(({ traits }) => traits)).toEqual([
      { kind: 'contract', quarter: 1 },
      { kind: 'contract', month: 3 },
    ]);
  });
});

describe('a typed link', () => {
  const id = 'x1234567890';
  const link = (
    of: string,
    criterion: string,
    address: string,
  ): { unit: string; criterion: string; address: string } => ({
    unit: of,
    criterion,
    address,
  });

  test('gives a file of the unit’s own folder its criterion, once for each row', () => {
    const links = [link('a', '1.I.5', drive(id)), link('a', '1.I.6', drive(id))];
    expect(short(collect([file(id, 'scan.pdf', 'f-a')], links))).toEqual([
      `a 1.I.5 ${id} link`,
      `a 1.I.6 ${id} link`,
    ]);
  });

  test('to a file that lies where it should adds nothing; from another row it does', () => {
    const links = [link('a', '1.I.5', drive(id)), link('a', '1.I.6', drive(id))];
    expect(short(collect([file(id, 'scan.pdf', 'f-a-5')], links))).toEqual([
      `a 1.I.5 ${id} folder`,
      `a 1.I.6 ${id} link`,
    ]);
  });

  test('to a folder of the unit’s own gives the files in it their criterion', () => {
    const links = [link('a', '1.I.6', `https://drive.google.com/drive/folders/${id}`)];
    const listed = [folder(id, 'ảnh chụp', 'f-a'), file('y', 'y.jpg', id), file('z', '1.I.5 z.jpg', id)];
    expect(short(collect(listed, links))).toEqual(['a 1.I.6 y link', 'a 1.I.5 z name']);
  });

  test('to a file of another unit, or outside, is a document of the row that links', () => {
    const links = [link('a', '1.I.5', drive(id)), link('a', '1.I.5', drive('elsewhere-1'))];
    const found = collect([file(id, '1.I.6 b.pdf', 'f-b')], links);
    expect(short(found)).toEqual([`b 1.I.6 ${id} name`, `a 1.I.5 ${id} link`, 'a 1.I.5 elsewhere-1 link']);
    expect(found.map(({ facts }) => facts?.id)).toEqual([id, id, undefined]);
  });

  test('to a page is kept apart from files, as what its criterion asks for', () => {
    const links = [link('a', '1.I.6', 'https://a.vn/1'), link('b', '1.I.5', 'https://a.vn/1')];
    expect(collect([], links).map(({ target, traits }) => [target.kind, traits.kind])).toEqual([
      ['web', 'articles'],
      ['web', 'url'],
    ]);
  });

  test('typed twice counts once', () => {
    const links = [
      link('a', '1.I.5', drive(id)),
      link('a', '1.I.5', `https://drive.google.com/open?id=${id}`),
    ];
    expect(collect([], links)).toHaveLength(1);
  });
});
