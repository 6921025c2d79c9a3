import type { Block } from '../../../ooxml/word/model';
import { unitName } from '../../data/lookUp';
import type { PaperData } from '../../data/paperData';
import { ended } from '../../data/say';
import { paragraph } from '../../layout/build';

/** IV. Khó khăn, vướng mắc: as units wrote it. */
export const difficulties = (data: PaperData): readonly Block[] => [
  paragraph('part', 'p4', 'IV. KHÓ KHĂN, VƯỚNG MẮC'),
  ...(data.difficulties.length === 0
    ? [paragraph('body', 'p4_none', 'Các đơn vị không nêu khó khăn, vướng mắc.')]
    : data.difficulties.map(({ unit, text }, at) =>
        paragraph('body', `p4_${unit}_${String(at)}`, `- ${unitName(data, unit)}: ${ended(text)}`),
      )),
];
