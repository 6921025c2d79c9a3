import { mergeDocuments } from '../../src/ooxml/word/merge/mergeDocuments';
import { writeDocument } from '../../src/ooxml/word/writeDocument';
import { partText, unpack } from '../../src/ooxml/package/unpack';
import { compose } from '../../src/papers/compose';
import { paperOf } from '../../src/papers/list';
import { needing } from '../support/needing';
import { edit, edited, marksIn, placesOf, shownText, treeOf } from '../support/papers/editPaper';
import { paperSample } from '../support/papers/sample';
import { withWriter } from '../../scripts/papers/withWriter';
import { missingWriter } from '../support/papers/writer';

const { describe } = needing(missingWriter);

describe('a paper that LibreOffice Writer opened and saved', () => {
  const write = (data: ReturnType<typeof paperSample>): Uint8Array =>
    writeDocument(compose(paperOf('report'), data, ''));
  const first = write(paperSample({ units: 7, criteria: 24 }));
  const second = write(paperSample({ units: 12, criteria: 30 }));
  let saved: Uint8Array;
  let savedEdited: Uint8Array;

  beforeAll(() => {
    const own = edited(first, (tree) => {
      const place = placesOf(tree).find(({ paragraph }) => marksIn(paragraph).includes('p1_missing'));
      if (place) edit(place, 'rewrite', 'Hai xã báo cáo sau do mất điện.');
    });
    const back = withWriter(
      new Map([
        ['plain', first],
        ['edited', own],
      ]),
      'docx',
    );
    saved = back.get('plain') ?? new Uint8Array();
    savedEdited = back.get('edited') ?? new Uint8Array();
  }, 120_000);

  test('still is as it was written', () => {
    const same = mergeDocuments(saved, first);
    expect(same).toMatchObject({ outcome: 'merged', renewed: 0, kept: 0, conflicts: [] });
  });

  test('is brought up to date', () => {
    const result = mergeDocuments(saved, second);
    expect(result).toMatchObject({ outcome: 'merged', kept: 0, conflicts: [] });
    const bytes = result.outcome === 'merged' ? result.bytes : saved;
    const text = (of: Uint8Array): string => shownText(treeOf(of)).replace(/\s+/g, '');
    expect(text(bytes)).toBe(text(second));
  });

  test('keeps what somebody wrote in it, and tells what the program would say', () => {
    const result = mergeDocuments(savedEdited, second);
    expect(result).toMatchObject({
      outcome: 'merged',
      conflicts: [{ kind: 'rewritten', theirs: 'Hai xã báo cáo sau do mất điện.' }],
    });
    const bytes = result.outcome === 'merged' ? result.bytes : saved;
    expect(shownText(treeOf(bytes))).toContain('Hai xã báo cáo sau do mất điện.');
  });

  test('keeps its record as properties', () => {
    const custom = partText(unpack(saved)?.['docProps/custom.xml']);
    for (const name of [
      'TypeName',
      'CodeNumber',
      'CodeNotation',
      'IssuedDate',
      'OrganName',
      'Subject',
      'PageAmount',
      'SignerInfo',
      'To',
      'DueDate',
    ])
      expect(custom).toContain(`name="${name}"`);
    expect(custom).toContain('BC-UBND');
  });
});
