import fc from 'fast-check';
import type { Candidate } from '../../../../../src/core/evidence/index/collect';
import {
  addressedBy,
  documentKey,
  toDocument,
  type IndexRow,
} from '../../../../../src/core/evidence/index/indexRow';
import type { FileFacts, FoundFile } from '../../../../../src/core/evidence/model';
import {
  reconcile,
  type Reconciled,
  type Reconciling,
} from '../../../../../src/core/evidence/index/reconcile';
import { propertyRuns } from '../../../../support/propertyRuns';

const facts = (id: string, change: Partial<FileFacts> = {}): FileFacts => ({
  id,
  name: `${id}.pdf`,
  mimeType: 'application/pdf',
  modifiedAt: '2021-10-24T01:00:00Z',
  trashed: false,
  parents: ['f-a'],
  url: '',
  ...change,
});

const inFolder = (id: string, criterion?: string): Candidate => ({
  unit: 'a',
  ...(criterion !== undefined && { criterion }),
  target: { kind: 'file', id },
  origin: 'folder',
  facts: facts(id),
  traits: {},
});
const linked = (id: string, criterion = '1.I.5'): Candidate => ({
  unit: 'a',
  criterion,
  target: { kind: 'file', id },
  origin: 'link',
  traits: {},
});

const noCall = (): never => {
  throw new Error('Drive was asked');
};

const run = (change: Partial<Reconciling>): Reconciled =>
  reconcile({
    known: [],
    candidates: [],
    today: '2021-10-24',
    unread: new Set(),
    ask: noCall,
    unitOf: (folder) => (folder.startsWith('f-') ? folder.slice(2) : undefined),
    lookAgain: false,
    traitsOf: () => ({}),
    ...change,
  });

const rowsOf = ({ rows, added }: Reconciled): readonly (IndexRow | undefined)[] => [...rows, ...added];
const next = (before: Reconciled, change: Partial<Reconciling>): Reconciled =>
  run({ known: rowsOf(before), ...change });
const states = (result: Reconciled): readonly (string | undefined)[] =>
  rowsOf(result).map((row) => row?.state);

describe('lines keep their places', () => {
  test('whatever the order in which documents are found', () => {
    const first = run({ candidates: [inFolder('x', '1.I.5'), inFolder('y', '1.I.5')] });
    const again = next(first, {
      candidates: [inFolder('z'), inFolder('y', '1.I.5'), inFolder('x', '1.I.5')],
    });
    expect(rowsOf(again).map((row) => row && documentKey(row))).toEqual(['1.I.5@a@x', '1.I.5@a@y', '@a@z']);
  });

  test('and the day on which they were first seen', () => {
    const first = run({ candidates: [inFolder('x')] });
    const again = next(first, { candidates: [inFolder('x')], today: '2021-11-01' });
    expect(rowsOf(again)[0]?.firstSeen).toBe('2021-10-24');
  });

  test('also where the file got another criterion', () => {
    const first = run({ candidates: [inFolder('x', '1.I.5'), inFolder('y')] });
    const again = next(first, { candidates: [inFolder('y', '1.I.6'), inFolder('x', '1.I.7')] });
    expect(again.added).toEqual([]);
    expect(again.rows.map((row) => row?.criterion)).toEqual(['1.I.7', '1.I.6']);
  });

  test('a line without a key is nobody’s', () => {
    expect(run({ known: [undefined], candidates: [inFolder('x')] })).toMatchObject({
      rows: [undefined],
      added: [{ state: 'present' }],
    });
  });
});

describe('what is found no more', () => {
  const present = run({ candidates: [inFolder('x', '1.I.5')] });
  const gone = (found: FoundFile | undefined): Reconciled => next(present, { ask: () => found });

  test('is asked for, and stays with what is known of it', () => {
    expect(states(gone({ state: 'noAccess', id: 'x' }))).toEqual(['deleted']);
    expect(states(gone({ state: 'found', file: facts('x', { trashed: true }) }))).toEqual(['trashed']);
    expect(states(gone({ state: 'found', file: facts('x', { parents: ['other'] }) }))).toEqual(['left']);
    expect(states(gone(undefined))).toEqual(['notAsked']);
    expect(rowsOf(gone({ state: 'noAccess', id: 'x' }))[0]?.facts).toEqual(facts('x'));
  });

  test('is asked for only once', () => {
    for (const found of [
      { state: 'noAccess', id: 'x' },
      { state: 'found', file: facts('x', { trashed: true }) },
      { state: 'found', file: facts('x', { parents: ['other'] }) },
    ] as const) {
      expect(states(next(gone(found), {}))).toEqual(states(gone(found)));
    }
  });

  test('is still there where Drive says that it lies in the unit’s folder', () => {
    expect(states(gone({ state: 'found', file: facts('x') }))).toEqual(['present']);
    expect(states(gone({ state: 'found', file: facts('x', { parents: ['f-b'] }) }))).toEqual(['left']);
  });

  test('is left alone where its folder could not be read', () => {
    expect(next(present, { unread: new Set(['a']) }).rows).toEqual(present.added);
  });

  test('comes back when it is found again', () => {
    const back = next(gone({ state: 'noAccess', id: 'x' }), { candidates: [inFolder('x', '1.I.5')] });
    expect(states(back)).toEqual(['present']);
  });

  test('a link that is no longer typed is not asked for', () => {
    const first = run({ candidates: [linked('x')], ask: () => ({ state: 'noAccess', id: 'x' }) });
    expect(states(next(first, {}))).toEqual(['unlinked']);
  });
});

describe('a file outside the folders', () => {
  const open: FoundFile = { state: 'found', file: facts('x', { parents: ['other'] }) };

  test('is asked for once and remembered', () => {
    const first = run({ candidates: [linked('x')], ask: () => open });
    expect(states(first)).toEqual(['present']);
    const later = next(first, { candidates: [linked('x')], today: '2021-12-01' });
    expect(later.rows).toEqual(first.added);
  });

  test('is asked for again by an examination, once a day, and remembered where it asked often enough', () => {
    const first = run({ candidates: [linked('x')], ask: () => open });
    const examined = (ask: Reconciling['ask'], today = '2021-12-01'): Reconciled =>
      next(first, { candidates: [linked('x')], today, lookAgain: true, ask });
    expect(states(examined(() => ({ state: 'noAccess', id: 'x' })))).toEqual(['noAccess']);
    expect(examined(() => undefined).rows).toEqual(first.added);
    expect(examined(noCall, '2021-10-24').rows).toEqual(first.added);
  });

  test('that was refused is asked for again on another day, and only then', () => {
    const first = run({ candidates: [linked('x')], ask: () => ({ state: 'noAccess', id: 'x' }) });
    expect(states(next(first, { candidates: [linked('x')] }))).toEqual(['noAccess']);
    const tomorrow = {
      candidates: [linked('x')],
      today: '2021-10-25',
      ask: (_: string, again: boolean) => (again ? open : undefined),
    };
    expect(states(next(first, tomorrow))).toEqual(['present']);
  });

  test('waits where a run has asked often enough, and is taken up by the next', () => {
    const first = run({ candidates: [linked('x')], ask: () => undefined });
    expect(states(first)).toEqual(['notAsked']);
    expect(states(next(first, { candidates: [linked('x')], ask: () => open }))).toEqual(['present']);
  });
});

test('keys lead back to what they name, addresses with @ among them', () => {
  for (const addressed of [
    { unit: 'a', criterion: '1.I.5', target: { kind: 'file', id: '1AbC' } },
    { unit: 'a', target: { kind: 'file', id: '1AbC' } },
    { unit: 'a', criterion: '1.I.5', target: { kind: 'web', address: 'https://a.vn/@b?c=d@e' } },
  ] as const) {
    expect(addressedBy(documentKey(addressed))).toEqual(addressed);
  }
  expect(addressedBy('')).toBeUndefined();
  expect(addressedBy('ghi chú')).toBeUndefined();
});

describe('what VH-TT corrected', () => {
  const [row] = run({
    candidates: [{ ...inFolder('x', '1.I.5'), traits: { kind: 'contract', quarter: 1 } }],
  }).added;

  test('wins over what was found', () => {
    const document = row && toDocument(row, { criterion: '1.I.6', kind: 'invoice', month: 3 });
    expect(document).toMatchObject({ criterion: '1.I.6', traits: { kind: 'invoice', month: 3 } });
    expect(document?.traits).not.toHaveProperty('quarter');
  });

  test('what counts no more is no document', () => {
    expect(row && toDocument({ ...row, state: 'left' })).toBeUndefined();
    expect(row && toDocument({ ...row, state: 'deleted' })?.source).toMatchObject({
      found: { state: 'deleted' },
    });
  });
});

test('whatever comes and goes, no line is lost and no document has two', () => {
  const candidate = fc
    .record({
      id: fc.constantFrom('x', 'y', 'z'),
      criterion: fc.constantFrom(undefined, '1.I.5', '1.I.6'),
      isLink: fc.boolean(),
    })
    .map(({ id, criterion, isLink }) =>
      isLink ? linked(id, criterion ?? '1.I.7') : inFolder(id, criterion),
    );
  /** As the collecting gives them: each once, and a file in a folder at one place. */
  const pass = fc.array(candidate, { maxLength: 6 }).map((all) => {
    const seen = new Set<string>();
    return all.filter((each) => {
      const keys = [
        documentKey(each),
        ...(each.facts ? [each.target.kind === 'file' ? each.target.id : ''] : []),
      ];
      if (keys.some((key) => seen.has(key))) return false;
      keys.forEach((key) => seen.add(key));
      return true;
    });
  });
  fc.assert(
    fc.property(
      fc.array(pass, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('noAccess', undefined),
      (passes, answer) => {
        let known: readonly (IndexRow | undefined)[] = [];
        for (const candidates of passes) {
          const result = run({
            known,
            candidates,
            ask: (id) => (answer === undefined ? undefined : { state: answer, id }),
          });
          expect(result.rows).toHaveLength(known.length);
          known = rowsOf(result);
          const keys = known.map((row) => row && documentKey(row));
          expect(new Set(keys).size).toBe(keys.length);
          for (const each of candidates) expect(keys).toContain(documentKey(each));
        }
      },
    ),
    { numRuns: propertyRuns(100) },
  );
});
