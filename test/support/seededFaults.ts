import { classifyName } from '../../src/core/evidence/reading/classifyName';
import type { EvidenceContext } from '../../src/core/evidence/examination/rule';
import { fileOf } from '../../src/core/evidence/examination/rule';
import type { EvidenceIssueCode } from '../../src/core/findings/findings';
import type { EvidenceDocument, FileFacts } from '../../src/core/evidence/model';
import type { Catalogue, Criterion } from '../../src/core/model';
import { mimeTypeOf } from './evidence';
import type { Draw } from './randomEvidence';
import { withId } from './smallPeriod';

/** Faults put into sound evidence, and what must be found for them. */
export interface Seeded {
  readonly context: EvidenceContext;
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly code: EvidenceIssueCode;
  readonly unit: string;
  readonly criterion?: string;
  /** The file that the finding must name. */
  readonly name?: string;
}

interface Fault {
  readonly code: EvidenceIssueCode;
  /** May it befall this file? */
  fits(document: EvidenceDocument, owed: Criterion, file: FileFacts): boolean;
  /** What becomes of it; undefined: it is gone. */
  befall(document: EvidenceDocument, file: FileFacts, index: number): EvidenceDocument | undefined;
}

const withFile = (document: EvidenceDocument, file: FileFacts): EvidenceDocument => ({
  ...document,
  source: { kind: 'file', found: { state: 'found', file } },
});

const changed =
  (change: (file: FileFacts) => Partial<FileFacts>): Fault['befall'] =>
  (document, file) =>
    withFile(document, { ...file, ...change(file) });

/** Also read anew, as the program would. */
const renamed =
  (nameOf: (name: string) => string): Fault['befall'] =>
  (document, file) => {
    const name = nameOf(file.name);
    const { criterion, ...traits } = classifyName(name);
    const place = criterion === undefined ? document : { ...document, criterion };
    return withFile({ ...place, traits }, { ...file, name });
  };

const always = (): boolean => true;
const kinds = ({ evidence }: Criterion): number => new Set(evidence.flat().map(({ kind }) => kind)).size;
const isMonthly = ({ evidence }: Criterion): boolean =>
  evidence.flat().some(({ frequency }) => frequency === 'monthly');
const of =
  (...wanted: readonly EvidenceDocument['traits']['kind'][]) =>
  ({ traits }: EvidenceDocument): boolean =>
    wanted.includes(traits.kind);
const gone =
  (state: 'deleted' | 'noAccess'): Fault['befall'] =>
  (document, { id }) => ({
    ...document,
    traits: {},
    origin: 'link',
    source: { kind: 'file', found: { state, id } },
  });

/** What happens to files in real life; each code is what the doctor must say. */
export const faults: readonly Fault[] = [
  {
    code: 'kindsMissing',
    fits: of('contract', 'acceptance'),
    befall: () => undefined,
  },
  {
    code: 'monthsMissing',
    fits: (document, owed) => isMonthly(owed) && document.traits.month !== undefined,
    befall: () => undefined,
  },
  { code: 'fileTrashed', fits: always, befall: changed(() => ({ trashed: true })) },
  { code: 'fileDeleted', fits: always, befall: gone('deleted') },
  { code: 'fileNoAccess', fits: always, befall: gone('noAccess') },
  {
    code: 'fileEmpty',
    fits: always,
    befall: changed(() => ({ size: 0, md5: 'd41d8cd98f00b204e9800998ecf8427e' })),
  },
  { code: 'fileTooLarge', fits: always, befall: changed(() => ({ size: 104_857_600 })) },
  {
    code: 'wrongType',
    fits: always,
    befall: changed(({ name }) => ({ name: `${name}.exe`, mimeType: mimeTypeOf('x.exe') })),
  },
  {
    code: 'shortcut',
    fits: always,
    befall: changed(() => ({ mimeType: 'application/vnd.google-apps.shortcut' })),
  },
  {
    code: 'googleFile',
    fits: of('contract', 'acceptance', 'decision', 'diploma', 'invoice'),
    befall: changed(() => ({ mimeType: 'application/vnd.google-apps.document' })),
  },
  {
    code: 'linkOutsideFolder',
    fits: always,
    befall: (document, file) => ({
      ...withFile(document, { ...file, parents: ['elsewhere'] }),
      origin: 'link',
    }),
  },
  {
    code: 'kindUnknown',
    fits: (_, owed) => kinds(owed) > 1,
    befall: renamed(() => 'IMG_20210315_103045.jpg'),
  },
  {
    code: 'modifiedAfterSubmission',
    fits: always,
    befall: changed(() => ({ modifiedAt: '2021-11-03T08:15:00.250Z' })),
  },
  {
    code: 'sameInPreviousPeriod',
    fits: always,
    befall: (document, file, index) => withFile(document, { ...file, md5: `last-year-${String(index)}` }),
  },
  {
    code: 'nameOfOtherYear',
    fits: of('contract', 'acceptance', 'handover'),
    befall: renamed((name) =>
      /thanh|tl/i.test(name)
        ? 'Thanh lý camera 2019.pdf'
        : /b[bà]/i.test(name)
          ? 'BBBG 2019.pdf'
          : 'Hợp đồng camera năm 2019.pdf',
    ),
  },
  { code: 'numberOfOtherYear', fits: of('contract'), befall: renamed(() => '05-2018-HĐKT camera.pdf') },
  {
    code: 'documentDateOutside',
    fits: of('contract'),
    befall: renamed(() => 'hop dong camera ngay 5-4-2018.pdf'),
  },
];

/** Each fault `times` times, no two on one claim, so that none hides another. Copies of scans come in pairs. */
export function seedFaults(draw: Draw, sound: EvidenceContext, catalogue: Catalogue, times: number): Seeded {
  const documents: (EvidenceDocument | undefined)[] = sound.documents.slice();
  const touched = new Set<string>();
  const expected: Expected[] = [];
  const take = (fits: (document: EvidenceDocument, owed: Criterion, file: FileFacts) => boolean): Taken => {
    for (let tries = 0; tries < 5000; tries++) {
      const index = draw.number(sound.documents.length);
      const document = documents[index];
      const file = document && fileOf(document);
      if (!document?.criterion || !file) continue;
      const key = `${document.criterion}@${document.unit}`;
      if (touched.has(key) || !fits(document, withId(catalogue.criteria, document.criterion), file)) continue;
      touched.add(key);
      return { index, document, file, criterion: document.criterion };
    }
    throw new Error('No file left that the fault could befall');
  };
  for (const { code, fits, befall } of faults) {
    for (let time = 0; time < times; time++) {
      const { index, document, file, criterion } = take(fits);
      const after = befall(document, file, time);
      documents[index] = after;
      const name = after && fileOf(after)?.name;
      expected.push({ code, unit: document.unit, criterion, ...(name !== undefined && { name }) });
    }
  }
  for (let time = 0; time < times; time++) {
    for (const [code, elsewhere] of [
      ['sameInOtherCriterion', false],
      ['sameInOtherUnit', true],
    ] as const) {
      const first = take(always);
      const second = take(
        ({ unit, criterion }) =>
          (unit !== first.document.unit) === elsewhere && criterion !== first.document.criterion,
      );
      documents[second.index] = withFile(second.document, {
        ...second.file,
        ...(first.file.md5 && { md5: first.file.md5 }),
      });
      for (const { document, file, criterion } of [first, second]) {
        expected.push({ code, unit: document.unit, criterion, name: file.name });
      }
    }
    const stray = take((_, owed) => kinds(owed) === 1);
    const { unit, origin, source, traits, firstSeen } = stray.document;
    const nowhere = { unit, origin, source, traits, firstSeen };
    documents.push(
      withFile(nowhere, { ...stray.file, id: `stray-${String(time)}`, md5: `stray-${String(time)}` }),
    );
    expected.push({ code: 'criterionUnknown', unit: stray.document.unit, name: stray.file.name });
    const slip = take(always);
    documents.push(
      withFile(
        { ...slip.document, criterion: '1.I.99' },
        { ...slip.file, id: `slip-${String(time)}`, md5: `slip-${String(time)}` },
      ),
    );
    expected.push({
      code: 'criterionNotOwed',
      unit: slip.document.unit,
      criterion: '1.I.99',
      name: slip.file.name,
    });
  }
  return {
    context: {
      ...sound,
      documents: documents.filter((document) => document !== undefined),
      previous: new Map(
        Array.from({ length: times }, (_, index) => [`last-year-${String(index)}`, 'kỳ 2020']),
      ),
    },
    expected,
  };
}

interface Taken {
  readonly index: number;
  readonly document: EvidenceDocument;
  readonly file: FileFacts;
  readonly criterion: string;
}
