import { delivered } from '../../src/catalogue';
import { serialOfDay } from '../../src/core/day';
import { kindOf } from '../../src/core/documentKinds';
import type { Criterion, EvidenceRequirement } from '../../src/core/model';
import type { Answer } from './answers/answer';
import { chance, pick } from './random';
import { typeDay, typeNumber } from './typing';
import { spellings } from './units';

export const entryHeader = [
  'criterion',
  'unit',
  'yes_no',
  'numerator',
  'denominator',
  'not_applicable',
  'explanation',
  'evidence',
  'document_no',
  'document_date',
  'note',
] as const;

export type EntryLine = Readonly<Record<(typeof entryHeader)[number], string>>;

const criteria = new Map(delivered.criteria.map((criterion) => [criterion.id, criterion]));

/** The year that the dispatch looks at: 01/10/2020 to 01/10/2021. */
const firstDay = serialOfDay('2020-10-01');
const days = serialOfDay('2021-10-01') - firstDay;

/** An answer as an officer types it, with the evidence that its criterion asks for. */
export function typeAnswer(answer: Answer): EntryLine {
  const { criterion: id, unit } = answer;
  const criterion = criteria.get(id);
  const claims = answer.yesNo === true || (answer.yesNo === undefined && answer.notApplicable === undefined);
  const papers = criterion !== undefined && claims ? typeEvidence(criterion, answer) : {};
  return {
    criterion: id,
    unit: spell(id, unit),
    yes_no: answer.yesNo === undefined ? '' : answer.yesNo ? 'Có' : 'Không',
    numerator: answer.numerator === undefined ? '' : typeNumber(answer.numerator, id, unit),
    denominator: answer.denominator === undefined ? '' : typeNumber(answer.denominator, id, unit, 'whole'),
    not_applicable: answer.notApplicable ? 'TRUE' : '',
    explanation: answer.explanation ?? '',
    evidence: '',
    document_no: '',
    document_date: '',
    note: '',
    ...papers,
  };
}

/** Most officers take the id, some write the name. */
function spell(criterion: string, unit: string): string {
  const forms = spellings[unit] ?? [];
  const form = forms[pick(forms.length * 4, 'spelling', criterion, unit)];
  return form ?? unit;
}

/** Which of the alternatives that a criterion allows a unit hands in. */
export const chosenEvidence = ({ evidence, id }: Criterion, unit: string): readonly EvidenceRequirement[] =>
  evidence[pick(evidence.length, 'alternative', id, unit)] ?? [];

function typeEvidence(criterion: Criterion, { unit, numerator }: Answer): Partial<EntryLine> {
  const alternative = chosenEvidence(criterion, unit);
  if (alternative.length === 0) return {};
  const kinds = alternative.map(({ kind }) => kind);
  const link = (at: number): string => linkOf(alternative, numerator, [criterion.id, unit, String(at)]);
  const links = Array.from({ length: linksOf(alternative, numerator) }, (_, at) => link(at));
  const evidence = [...new Set(links)].join(' ');
  if (!kinds.some((kind) => kindOf(kind).byNumber)) return { evidence };
  const office = kinds.includes('plan') ? 'KH-UBND' : 'QĐ-UBND';
  return {
    evidence,
    document_no: `${String(12 + pick(1900, 'number', criterion.id, unit))}/${office}`,
    document_date: typeDay(firstDay + pick(days, 'date', criterion.id, unit)),
  };
}

/** More than a dozen articles are handed in as a list. */
const mostArticles = 12;

/** A page for each month or quarter of the year. */
const pages = { once: 1, quarterly: 4, monthly: 12 };

const isOnSite = ({ kind }: EvidenceRequirement): boolean => kindOf(kind).medium === 'page';

function linksOf(alternative: readonly EvidenceRequirement[], numerator = 1): number {
  if (alternative.some(({ kind }) => kindOf(kind).counted)) return numerator > mostArticles ? 1 : numerator;
  const page = alternative.find(isOnSite);
  return page ? pages[page.frequency] : Math.min(2, alternative.length);
}

/** What recurs every month lies in a folder, which the first link opens. */
function linkOf(alternative: readonly EvidenceRequirement[], numerator = 1, code: readonly string[]): string {
  const isFirst = code[code.length - 1] === '0';
  if (alternative.some(({ kind }) => kindOf(kind).counted) && numerator > mostArticles) {
    return `https://docs.google.com/spreadsheets/d/${fileId(...code)}/edit`;
  }
  if (alternative.some(isOnSite)) {
    return `https://aluoi.thuathienhue.gov.vn/?gd=${String(20 + pick(60, 'gd', ...code))}&cn=${String(1 + pick(90_000, 'cn', ...code))}`;
  }
  return isFirst && alternative.some(({ frequency }) => frequency !== 'once')
    ? `https://drive.google.com/drive/folders/${fileId(...code)}`
    : `https://drive.google.com/file/d/${fileId(...code)}/view`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Such as Drive gives its files; the same for the same key. */
export const fileId = (...key: readonly string[]): string =>
  `1${Array.from({ length: 32 }, (_, at) => letters[Math.floor(chance('file', String(at), ...key) * letters.length)] ?? 'x').join('')}`;
