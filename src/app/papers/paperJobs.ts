import { tidyFileName } from '../../core/evidence/tidyName';
import { markOf } from '../../core/mark';
import { baseText } from '../../ooxml/word/merge/readBase';
import { writeDocument } from '../../ooxml/word/writeDocument';
import { compose } from '../../papers/compose';
import type { PaperData } from '../../papers/data/paperData';
import { unitName } from '../../papers/data/lookUp';
import { type PaperId } from '../../papers/ids';
import { paperOf } from '../../papers/list';
import type { PaperContent } from '../world/ports';

/** One paper to be written. `unit`: '' for one of the period. */
export interface PaperJob {
  readonly paper: PaperId;
  readonly unit: string;
  readonly key: string;
  readonly name: string;
}

/** Part of the mark of what was written: another one where papers come to look otherwise, so that they are laid anew. */
const lookOfPapers = 1;

const longestName = 150;

/** The papers that there may be, of those asked for. */
export const jobsOf = (data: PaperData, papers: readonly PaperId[], unit = ''): readonly PaperJob[] =>
  papers.flatMap((paper) => {
    const { title, units } = paperOf(paper);
    const wanted = units ? units(data).filter((each) => unit === '' || each === unit) : [''];
    return wanted.map((each): PaperJob => {
      const about = each === '' ? data.period.id : `${data.period.id} - ${unitName(data, each)}`;
      return {
        paper,
        unit: each,
        key: paperKey(paper, each),
        name: tidyFileName(`${title} ${about}.docx`, longestName),
      };
    });
  });

/** Google takes 124 bytes of a property, its name among them. */
const longestKey = 100;

function paperKey(paper: PaperId, unit: string): string {
  const key = unit === '' ? paper : `${paper}@${unit}`;
  return key.length <= longestKey ? key : `${paper}@${markOf(unit)}`;
}

export function contentOf(data: PaperData, { paper, unit, key, name }: PaperJob): PaperContent {
  const bytes = writeDocument(compose(paperOf(paper), data, unit));
  return { key, name, bytes, base: markOf([lookOfPapers, baseText(bytes) ?? '']) };
}
