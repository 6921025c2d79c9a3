import type { FindingLine } from '../../src/app/api/api';
import { office } from '../../src/catalogue/office';
import { commandTexts, findingWords, named } from '../../src/text/vi';
import type { EvidenceMistake } from './evidenceMistakes';

/** One kind of fault: how many were planted among the documents, and how many of them the examination found. */
export interface FaultCount {
  readonly title: string;
  readonly planted: number;
  readonly found: number;
  /** Findings of the kind that nobody planted among the documents. */
  readonly others: number;
}

/** The doctor's table, in the order in which the faults were planted; then what else was found. */
export function countFaults(
  planted: readonly EvidenceMistake[],
  findings: readonly FindingLine[],
): readonly FaultCount[] {
  const codes = [...planted.map(({ code }) => code), ...findings.map(({ code }) => code)];
  return [...new Set(codes)].map((code) => {
    const own = planted.filter((mistake) => mistake.code === code);
    const of = findings.filter((finding) => finding.code === code);
    const found = own.filter((mistake) => of.some((finding) => isOf(finding, mistake)));
    const title = named(new Map(Object.entries(findingWords)).get(code)?.title ?? code, office.shortName);
    const others = of.filter((finding) => !own.some((mistake) => isOf(finding, mistake)));
    return { title, planted: own.length, found: found.length, others: others.length };
  });
}

const isOf = (
  { unit, criterion, params }: FindingLine,
  mistake: Pick<EvidenceMistake, 'unit' | 'criterion' | 'file'>,
): boolean =>
  unit === mistake.unit &&
  (criterion ?? '') === mistake.criterion &&
  (mistake.file === '' || params['name'] === mistake.file);

/** The table for a terminal. */
export function faultLines(counts: readonly FaultCount[]): readonly string[] {
  const width = Math.max(...counts.map(({ title }) => title.length));
  return [
    '',
    commandTexts.faults,
    ...counts.map(
      ({ title, planted, found, others }) =>
        `  ${title.padEnd(width)}  ${`${String(found)}/${String(planted)}`.padStart(5)}${others > 0 ? `  ${commandTexts.consequences(others)}` : ''}`,
    ),
    '',
  ];
}
