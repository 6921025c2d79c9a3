import { delivered } from '../../src/catalogue';
import { kindOf } from '../../src/core/documentKinds';
import type { EvidenceKind, EvidenceRequirement } from '../../src/core/model';
import { readLinks } from '../../src/core/parse/links';
import { driveTarget } from '../../src/core/parse/driveLink';
import type { PlacedDocument } from '../period/placeDocuments';
import { chosenEvidence } from './lines';
import { entryLines } from './makeSample';
import { pdfOf } from './pdf';
import { scanText } from './scanTexts';
import { signedName, signedReport } from './signedReports';

/** As officers name their scans; of a page they make a picture. */
function nameOfKind(kind: EvidenceKind): string {
  if (kind === 'url') return 'Ảnh chụp trang';
  const [usual = ''] = kindOf(kind).words.split(';');
  return `${usual.charAt(0).toUpperCase()}${usual.slice(1)}`;
}

const times: Readonly<Record<EvidenceRequirement['frequency'], readonly string[]>> = {
  once: [''],
  monthly: ['T10-2020', 'T11-2020', 'T12-2020'].concat(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `T${String(month)}-2021`),
  ),
  quarterly: ['quý 4-2020', 'quý 1-2021', 'quý 2-2021', 'quý 3-2021'],
};

/**
 * What the links typed in the sample lead to, each in its unit's folder under the very id of the link; and the papers that
 * such a unit put beside them. What was mistyped leads to what it says, and has nothing beside it.
 */
export function sampleDocuments(): readonly PlacedDocument[] {
  const criteria = new Map(delivered.criteria.map((criterion) => [criterion.id, criterion]));
  return entryLines({ clean: false }).flatMap(({ unit, criterion: id, evidence, mistaken }) => {
    const criterion = criteria.get(id);
    const targets = readLinks(evidence).flatMap(({ address }) => driveTarget(address) ?? []);
    if (!criterion || targets.length === 0) return [];
    const asked = chosenEvidence(criterion, unit);
    const recurring = asked.filter(({ frequency }) => frequency !== 'once');
    const once = asked.filter(({ frequency }) => frequency === 'once');
    const folder = targets.find(({ kind }) => kind === 'folder');
    const files = targets.filter(({ kind }) => kind === 'file');
    const papers = [...once, ...(folder ? [] : recurring)].flatMap(papersOf);
    const beside = mistaken ? [] : papers.slice(files.length);
    const place = (paper: Paper, given: Partial<PlacedDocument> = {}): PlacedDocument => {
      const name = `${given.folder === undefined ? `${id} ` : ''}${paper.name}.pdf`;
      const content = name === signedName ? (signedReport(unit) ?? pdfOf(`${unit} ${name}`)) : undefined;
      const text = paper.kind && scanText(paper.kind, { unit, criterion: id, time: paper.time });
      return { unit, name, ...(content && { content }), ...(text !== undefined && { text }), ...given };
    };
    return [
      ...files.map((file, at) => place(papers[at] ?? { name: 'Tài liệu kèm theo' }, { id: file.id })),
      ...beside.map((paper) => place(paper)),
      ...(folder
        ? recurring
            .flatMap(papersOf)
            .map((paper) => place(paper, { folder: { id: folder.id, name: `${id} – hằng tháng, hằng quý` } }))
        : []),
    ];
  });
}

interface Paper {
  readonly name: string;
  readonly kind?: EvidenceKind;
  /** Of which month or quarter: "T10-2020". */
  readonly time?: string;
}

const papersOf = ({ kind, frequency }: EvidenceRequirement): readonly Paper[] =>
  times[frequency].map((time) => ({ name: `${nameOfKind(kind)} ${time}`.trim(), kind, time }));
