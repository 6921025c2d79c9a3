import type { XmlElement } from '../../package/tree';
import { childrenNamed, descendants } from '../../package/tree';
import { tidyText, type Texts, type Unit } from '../units';
import { remove, setContent, setText } from './edit';
import { filledWith, marksIn } from './filled';
import type { Conflict } from './model';
import type { FoundUnit, Scan } from './scan';

/** A document as a tree, and what was found in it. */
export interface Scanned {
  readonly document: XmlElement;
  readonly scan: Scan;
}

export interface Order {
  readonly base: Texts;
  readonly next: Texts;
}

interface Renewed {
  readonly renewed: number;
  readonly kept: number;
  readonly conflicts: readonly Conflict[];
}

/** Texts and figures that both have: renewed where nobody touched them. */
export function renew(now: Scanned, then: Scanned, { base, next }: Order): Renewed {
  const conflicts: Conflict[] = [];
  const counts = { renewed: 0, kept: 0 };
  const shown = {
    base: textsByMark(base),
    next: textsByMark(next),
    now: new Map([...now.scan.figures].map(([mark, { text }]) => [mark, text])),
  };
  const nextUnits = new Map(next.units.map((unit) => [unit.id, unit]));
  const isTouchedFigure = (mark: string): boolean => shown.now.get(mark) !== shown.base.get(mark);
  const isTouched = (text: string, before: string): boolean =>
    text !== before || marksIn(before).some(isTouchedFigure);
  const replaced = new Set<string>();

  for (const unit of base.units) {
    const target = nextUnits.get(unit.id);
    const found = now.scan.units.get(unit.id);
    const ours = target?.texts.map((text) => filledWith(text, (mark) => shown.next.get(mark)));
    const before = unit.texts.map((text) => filledWith(text, (mark) => shown.base.get(mark)));
    const theirs = found?.texts.map((text) => filledWith(text, (mark) => shown.now.get(mark)));
    if (target === undefined || ours === undefined) {
      if (!found || !theirs) continue;
      const touched = found.texts.some((text, at) => isTouched(text, unit.texts[at] ?? ''));
      if (touched) conflicts.push({ kind: 'obsolete', theirs: theirs.join(' | '), ours: '' });
      else takeOut(now.document, found);
      counts[touched ? 'kept' : 'renewed'] += 1;
    } else if (!found || !theirs || found.texts.length !== target.texts.length) {
      counts.kept += 1;
      if (ours.join('\n') === before.join('\n') || isOwn(unit)) continue;
      conflicts.push({
        kind: theirs ? 'rewritten' : 'removed',
        theirs: theirs?.join(' | ') ?? '',
        ours: ours.join(' | '),
      });
    } else {
      found.texts.forEach((text, at) => {
        const [was = '', will = ''] = [unit.texts[at], target.texts[at]];
        const source = then.scan.units.get(unit.id)?.places[at];
        const place = found.places[at];
        if (!isTouched(text, was)) {
          if (will === was || !source || !place) return;
          setContent(place, source);
          marksIn(was).forEach((mark) => replaced.add(mark));
          counts.renewed += 1;
          return;
        }
        if (text === was && will === was) return;
        counts.kept += 1;
        const isFollowing = will === was && marksIn(will).every((mark) => text.includes(mark));
        if (isFollowing || isOwn(unit) || ours[at] === before[at] || ours[at] === theirs[at]) return;
        conflicts.push({ kind: 'rewritten', theirs: theirs[at] ?? '', ours: ours[at] ?? '' });
      });
    }
  }

  for (const [mark, { pieces, text }] of now.scan.figures) {
    const [before, will] = [shown.base.get(mark), shown.next.get(mark)];
    if (replaced.has(mark) || will === undefined || will === text) continue;
    if (text === before) {
      setText(pieces, will);
      counts.renewed += 1;
    } else {
      counts.kept += 1;
      if (will !== before) conflicts.push({ kind: 'figure', theirs: text, ours: will });
    }
  }
  return { ...counts, conflicts };
}

/** Left open for people to fill in: what they wrote there is no conflict. */
const isOwn = ({ id }: Unit): boolean => id.startsWith('own_');

const textsByMark = ({ figures }: Texts): ReadonlyMap<string, string> =>
  new Map(figures.map(({ mark, text }) => [mark, tidyText(text)]));

/** A cell keeps a paragraph, and a table that has lost all its rows but the head goes with them. */
function takeOut(document: XmlElement, { element, parent }: FoundUnit): void {
  if (parent.name === 'w:tc' && childrenNamed(parent, 'w:p').length === 1) {
    element.children = element.children.filter(
      (child) => typeof child === 'object' && child.name === 'w:pPr',
    );
    return;
  }
  remove(parent, element);
  if (parent.name !== 'w:tbl') return;
  const rows = childrenNamed(parent, 'w:tr');
  if (!rows.every((row) => descendants(row, 'w:tblHeader').length > 0)) return;
  const holder = [document, ...descendants(document)].find(({ children }) => children.includes(parent));
  if (holder) remove(holder, parent);
}
