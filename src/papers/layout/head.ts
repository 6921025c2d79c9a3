import type { Block, Paragraph, Rule } from '../../ooxml/word/model';
import type { Day } from '../../core/model';
import { paragraph, rule } from './build';
import { looks, portrait, textWidth } from './looks';
import { fullName, nameLines, upper } from './nameLines';
import { textLength } from './textLength';

/** Who issues a paper, and under which number. */
export interface Head {
  /** A body above it; a UBND names none. */
  readonly superior?: string;
  readonly issuer: string;
  /** `BC-UBND`, or `UBND-VHTT` of a letter: what follows the number; '' for a paper without one. */
  readonly notation: string;
  /** Of a letter: stands below the number. */
  readonly about?: string;
  readonly place: string;
  readonly day: Day;
}

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** The right head needs 95.6 mm at 13 points, measured in LibreOffice Writer. */
const rightWidth = 97;
const leftWidth = textWidth(portrait) - rightWidth;

/** The length of the motto at 14 points bold, measured there. */
const mottoLength = 60.4;

/** Of the text above it: a third to a half. */
const shareOfName = 0.42;

const ruleBelow = (lines: readonly string[], size: number, width: number): Rule =>
  rule(Math.min(width, Math.max(...lines.map((line) => textLength(line, size)))) * shareOfName);

/** Quốc hiệu, tên cơ quan, số, địa danh và ngày: two columns whose lines stand beside each other. */
export function headOf({ superior, issuer, notation, about, place, day }: Head): readonly Block[] {
  const above = superior === undefined ? [] : superiorLines(superior);
  const names = nameLines(fullName(issuer), looks.issuer.size, leftWidth);
  return [
    {
      kind: 'sides',
      widths: [leftWidth, rightWidth],
      left: [
        ...above.map((line, at) => paragraph('superior', `head_superior${String(at)}`, line)),
        ...names.map((line, at) => paragraph('issuer', `head_issuer${String(at)}`, line)),
        ruleBelow(names, looks.issuer.size, leftWidth),
      ],
      right: [
        paragraph('country', 'head_country', country),
        paragraph('motto', 'head_motto', motto),
        rule(mottoLength),
      ],
    },
    {
      kind: 'sides',
      widths: [leftWidth, rightWidth],
      left: [
        ...(notation === '' ? [] : [paragraph('number', 'own_number', `Số:${openNumber}/${notation}`)]),
        ...(about === undefined ? [] : [paragraph('about', 'head_about', `V/v ${about}`)]),
      ],
      right: [paragraph('dated', 'own_dated', `${place}, ${dayInWords(day)}`)],
    },
  ];
}

/** On one line if it can be: the superior's common words may be abbreviated there. */
function superiorLines(name: string): readonly string[] {
  const inFull = nameLines(fullName(name), looks.superior.size, leftWidth);
  return inFull.length === 1 ? inFull : nameLines(name, looks.superior.size, leftWidth);
}

/** The number is given when the paper is issued. */
const openNumber = '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0';

/** `ngày 05 tháng 01 năm 2021`: days under 10 and the months 1 and 2 with a zero before them. */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const shown = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${shown} năm ${year}`;
}

/** Tên loại và trích yếu. */
export function titleOf(kind: string, subject: string): readonly (Paragraph | Rule)[] {
  const lines = subject.split('\n');
  const longest = Math.max(...lines.map((line) => textLength(line, looks.subject.size)));
  return [
    paragraph('title', 'title', upper(kind)),
    paragraph('subject', 'subject', subject),
    rule(Math.min(longest, textWidth(portrait)) * shareOfName),
  ];
}

/** One addressee on the line of the words, several on a line each. */
export function addressees(names: readonly string[]): readonly Paragraph[] {
  if (names.length <= 1) return [paragraph('to', 'to', `Kính gửi: ${names.join('')}`)];
  return [
    paragraph('toMany', 'to', 'Kính gửi:'),
    ...names.map((name, at) =>
      paragraph('toEach', `to_${String(at)}`, `- ${name}${at < names.length - 1 ? ';' : '.'}`),
    ),
  ];
}
