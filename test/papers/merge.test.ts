import fc from 'fast-check';
import { descendants, type XmlElement } from '../../src/ooxml/package/tree';
import { mergeDocuments } from '../../src/ooxml/word/merge/mergeDocuments';
import { readBase } from '../../src/ooxml/word/merge/readBase';
import { scan } from '../../src/ooxml/word/merge/scan';
import type { Merged } from '../../src/ooxml/word/merge/model';
import { writeDocument } from '../../src/ooxml/word/writeDocument';
import { compose } from '../../src/papers/compose';
import { type PaperId } from '../../src/papers/ids';
import { paperOf } from '../../src/papers/list';
import { edit, edited, editKinds, marksIn, placesOf, shownText, treeOf } from '../support/papers/editPaper';
import { paperSample } from '../support/papers/sample';
import { propertyRuns } from '../support/propertyRuns';

const before = paperSample({ units: 7, criteria: 24 });
/** More criteria, other figures, units that have reported since. */
const after = paperSample({ units: 12, criteria: 30 });

const write = (data: typeof before, paper: PaperId = 'report', unit = ''): Uint8Array =>
  writeDocument(compose(paperOf(paper), data, unit));

const first = write(before);
const second = write(after);

type Well = Extract<Merged, { readonly outcome: 'merged' }>;

function merged(current: Uint8Array, next: Uint8Array = second): Well {
  const result = mergeDocuments(current, next);
  if (result.outcome !== 'merged') throw new Error('Not merged');
  return result;
}

/** The texts of a document by its own record of them. */
function textsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const base = readBase(bytes);
  if (!base) throw new Error('No base');
  const found = scan(treeOf(bytes), base);
  return new Map([...found.units].map(([id, { element }]) => [id, shownText(element)]));
}

const expected = textsIn(second);

describe('a paper that nobody touched', () => {
  test('says after its renewal what a new one says, in the same order', () => {
    const { bytes, conflicts, kept } = merged(first);
    expect([conflicts, kept]).toEqual([[], 0]);
    expect([...textsIn(bytes)]).toEqual([...expected]);
  });

  test('is as it was where nothing changed', () => {
    const result = merged(first, first);
    expect([result.renewed, result.kept, result.conflicts]).toEqual([0, 0, []]);
    expect(shownText(treeOf(result.bytes))).toBe(shownText(treeOf(first)));
  });

  test('goes through further renewals, there and back', () => {
    const back = merged(merged(first).bytes, first);
    expect(back.conflicts).toEqual([]);
    expect([...textsIn(back.bytes)]).toEqual([...textsIn(first)]);
  });

  test.each(['reminderToAll', 'minutes', 'proposal', 'petition'] as const)('%s as well', (paper) => {
    const next = write(after, paper);
    const { bytes, conflicts } = merged(write(before, paper), next);
    expect(conflicts).toEqual([]);
    expect([...textsIn(bytes)]).toEqual([...textsIn(next)]);
  });

  test('names each bookmark once, and numbers none twice', () => {
    const marks = descendants(treeOf(merged(first).bytes), 'w:bookmarkStart').map(
      ({ attributes }) => attributes,
    );
    const ids = marks.map((text) => /w:id="(\d+)"/.exec(text)?.[1]);
    const names = marks.map((text) => /w:name="(\w{1,40})"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a paper that people edited', () => {
  test('keeps each of a hundred random edits, and renews all else', () => {
    let done = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom(...editKinds) }), {
          minLength: 8,
          maxLength: 14,
        }),
        (wanted) => {
          const words: string[] = [];
          const touched = new Set<string>();
          const gone = new Set<string>();
          const now = edited(first, (tree) => {
            const free = [...placesOf(tree)];
            for (const { at, kind } of wanted) {
              const [place] = free.splice(at % free.length, 1);
              if (!place) continue;
              const unit: XmlElement = place.row?.element ?? place.paragraph;
              // One edit a row, so that what it comes to is plain.
              for (let each = free.length - 1; each >= 0; each--)
                if (place.row && free[each]?.row?.element === place.row.element) free.splice(each, 1);
              const marks = marksIn(unit);
              const own = `Ý kiến riêng ${String(words.length)}-${String(at)}.`;
              const outcome = edit(place, kind, own);
              done += 1;
              if (outcome !== 'look') marks.forEach((mark) => touched.add(mark));
              if (outcome === 'words') words.push(own);
              if (outcome === 'gone') marks.forEach((mark) => gone.add(mark));
            }
          });
          const { bytes } = merged(now);
          const text = shownText(treeOf(bytes));
          for (const own of words) expect([own, text.split(own).length]).toEqual([own, 2]);
          const texts = textsIn(bytes);
          for (const [id, wantedText] of expected) {
            if (gone.has(id)) expect([id, texts.has(id)]).toEqual([id, false]);
            else if (!touched.has(id)) expect([id, texts.get(id)]).toEqual([id, wantedText]);
          }
          // A second renewal leaves all of it as it is.
          const again = merged(bytes);
          expect([again.renewed, again.conflicts]).toEqual([0, []]);
        },
      ),
      {
        numRuns: propertyRuns(13),
        // The only row of a table is taken out: with the table's new rows it does not come back.
        examples: [
          [
            [
              { at: 1225344200, kind: 'delete' },
              ...Array.from({ length: 7 }, () => ({ at: 0, kind: 'add' as const })),
            ],
          ],
        ],
      },
    );
    if (propertyRuns(100) >= 100) expect(done).toBeGreaterThanOrEqual(100);
  });

  const change = (id: string, text: string): Uint8Array =>
    edited(first, (tree) => {
      const place = placesOf(tree).find(({ paragraph }) => marksIn(paragraph).includes(id));
      if (!place) throw new Error(`No ${id}`);
      edit(place, 'rewrite', text);
    });

  test('tells where the program would now say something else', () => {
    const { conflicts, bytes } = merged(change('p1_missing', 'Hai xã báo cáo sau.'));
    expect(conflicts).toEqual([
      {
        kind: 'rewritten',
        theirs: 'Hai xã báo cáo sau.',
        ours: expected.get('p1_missing')?.replace(/\s+/g, ' '),
      },
    ]);
    expect(textsIn(bytes).get('p1_missing')).toBe('Hai xã báo cáo sau.');
  });

  test('tells nothing of a text that would stay as it was, nor of number and day, which are people’s to fill in', () => {
    expect(merged(change('p5_ask', 'Kiến nghị khác.')).conflicts).toEqual([]);
    const dated = write({ ...after, today: '2021-02-09' });
    expect(merged(change('own_number', 'Số: 12/BC-UBND'), dated).conflicts).toEqual([]);
    expect(merged(change('own_dated', 'A Lưới, ngày 09 tháng 3 năm 2021'), dated).conflicts).toEqual([]);
  });

  test('brings new figures into a sentence that was added to', () => {
    const now = edited(first, (tree) => {
      const place = placesOf(tree).find(({ paragraph }) => marksIn(paragraph).includes('p2_scale_readiness'));
      if (place) edit(place, 'add', ' Huyện đề nghị ghi nhận.');
    });
    const text = textsIn(merged(now).bytes).get('p2_scale_readiness') ?? '';
    const isNumber = /đạt ([\d,.]+) điểm/;
    expect(text).toContain('Huyện đề nghị ghi nhận.');
    expect(isNumber.exec(text)?.[1]).toBe(isNumber.exec(expected.get('p2_scale_readiness') ?? '')?.[1]);
  });

  test('keeps the look that somebody gave to a text whose figures changed', () => {
    const now = edited(first, (tree) => {
      const place = placesOf(tree).find(({ paragraph }) => marksIn(paragraph).includes('p1_task'));
      if (place) edit(place, 'embolden', '');
    });
    const base = readBase(second);
    const found = base && scan(treeOf(merged(now).bytes), base).units.get('p1_task');
    expect(found && shownText(found.element)).toBe(expected.get('p1_task'));
    expect(found && descendants(found.element, 'w:b').length).toBeGreaterThan(0);
  });

  test('merges nothing where neither controls nor marks are left, and says what the new one says', () => {
    const bare = edited(first, (tree) => {
      const strip = (element: XmlElement): void => {
        element.children = element.children.flatMap((child) => {
          if (typeof child === 'string') return [child];
          strip(child);
          if (child.name.startsWith('w:bookmark')) return [];
          const [content] = child.name === 'w:sdt' ? descendants(child, 'w:sdtContent') : [];
          return content ? content.children : [child];
        });
      };
      strip(tree);
    });
    const result = mergeDocuments(bare, second);
    expect(result.outcome).toBe('unmarked');
    const { differences } = result as Extract<Merged, { readonly outcome: 'unmarked' }>;
    expect(differences.some((text) => text.startsWith('Đến nay còn'))).toBe(true);
    expect(differences).not.toContain('V. KIẾN NGHỊ');
  });

  test('is no document at all any more: nothing merged, everything told', () => {
    expect(mergeDocuments(new Uint8Array([1, 2, 3]), second).outcome).toBe('unmarked');
    expect(mergeDocuments(new Uint8Array(), second).outcome).toBe('unmarked');
  });
});
