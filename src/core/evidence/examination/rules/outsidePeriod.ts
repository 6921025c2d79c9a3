import type { EvidenceKind, ReportingPeriod } from '../../../model';
import type { DocumentTraits } from '../../model';
import { periodMonths } from '../periodMonths';
import { fileRule } from '../rule';

/** A diploma holds for life. */
const timeless = ({ kind }: DocumentTraits): boolean => kind === 'diploma';

/** These are made when a period is over, until the office compiles; so may be what nobody has named yet. */
const madeAfterwards: readonly (EvidenceKind | undefined)[] = [
  'report',
  'invoice',
  'dossierCodes',
  'softwareList',
  'articles',
  'url',
  undefined,
];

const lastDay = ({ to, compileDeadline }: ReportingPeriod, { kind }: DocumentTraits): string =>
  madeAfterwards.includes(kind) && compileDeadline > to ? compileDeadline : to;

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

const isOtherYear = (year: number, { from, to }: ReportingPeriod): boolean =>
  year < yearOfDay(from) || year > yearOfDay(to);

const yearInNumber = ({ documentNo = '' }: DocumentTraits): number | undefined => {
  const year = /\/((?:19|20)\d{2})\//.exec(documentNo)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Only warnings, all of them: a decision or a contract may be older and still in force. */
export const documentDateOutside = fileRule('documentDateOutside', (_, { traits }, { period }) => {
  const { documentDate: date } = traits;
  const { from, to } = period;
  return date === undefined || timeless(traits) || (date >= from && date <= lastDay(period, traits))
    ? undefined
    : { date, from, to };
});

/** Silent where the date says it all. */
export const numberOfOtherYear = fileRule('numberOfOtherYear', (_, { traits }, { period }) => {
  const { documentNo = '', documentDate } = traits;
  const year = yearInNumber(traits);
  const { from, to } = period;
  return year === undefined || documentDate !== undefined || !isOtherYear(year, period)
    ? undefined
    : { documentNo, year, from, to };
});

/** The name, or what the office entered, speaks of a year that the period does not touch. */
export const nameOfOtherYear = fileRule('nameOfOtherYear', (_, { traits }, { period }) => {
  const { year, documentDate } = traits;
  const { from, to } = period;
  const told = documentDate !== undefined || year === yearInNumber(traits);
  return year === undefined || told || timeless(traits) || !isOtherYear(year, period)
    ? undefined
    : { year, from, to };
});

/** The year fits, the month doesn't: the invoice of the month after. */
export const monthOutside = fileRule('monthOutside', (_, { traits }, { period }) => {
  const { month, year } = traits;
  if (month === undefined || year === undefined || isOtherYear(year, period)) return undefined;
  const key = `${String(year)}-${String(month).padStart(2, '0')}`;
  const told = traits.kind === 'report' || traits.kind === undefined;
  const [first, last] = [period.from.slice(0, 7), lastDay(period, traits).slice(0, 7)];
  const fits = periodMonths(period).includes(key) || (told && key >= first && key <= last);
  return fits ? undefined : { month: key, from: period.from, to: period.to };
});
