import { delivered } from '../../src/catalogue';
import { kindOf } from '../../src/core/documentKinds';
import type { EvidenceKind, EvidenceRequirement } from '../../src/core/model';
import { readLinks } from '../../src/core/parse/links';
import { driveTarget } from '../../src/core/parse/driveLink';
import type { PlacedDocument } from '../period/placeDocuments';
import { chosenEvidence } from './lines';
import { entryLines } from './makeSample';

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
    const papers = [...once, ...(folder ? [] : recurring)].flatMap(namesOf);
    const beside = mistaken ? [] : papers.slice(files.length);
    const place = (name: string, given: Partial<PlacedDocument> = {}): PlacedDocument => ({
      unit,
      name: `${given.folder === undefined ? `${id} ` : ''}${name}.pdf`,
      ...given,
    });
    return [
      ...files.map((file, at) => place(papers[at] ?? 'Tài liệu kèm theo', { id: file.id })),
      ...beside.map((name) => place(name)),
      ...(folder
        ? recurring
            .flatMap(namesOf)
            .map((name) => place(name, { folder: { id: folder.id, name: `${id} – hằng tháng, hằng quý` } }))
        : []),
    ];
  });
}

const namesOf = ({ kind, frequency }: EvidenceRequirement): readonly string[] =>
  times[frequency].map((time) => `${nameOfKind(kind)} ${time}`.trim());
