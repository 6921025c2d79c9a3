import { kindOf } from '../../documentKinds';
import type { ReportingPeriod } from '../../model';
import type { DocumentTraits } from '../model';

/** A diploma holds for life. */
export const timeless = ({ kind }: DocumentTraits): boolean => kind !== undefined && kindOf(kind).timeless;

/** So may be what nobody has named yet. */
const madeAfterwards = ({ kind }: DocumentTraits): boolean =>
  kind === undefined || kindOf(kind).madeAfterwards;

/** The last day on which a document of the period may have been made. */
export const lastDay = ({ to, compileDeadline }: ReportingPeriod, traits: DocumentTraits): string =>
  madeAfterwards(traits) && compileDeadline > to ? compileDeadline : to;

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** A year that the period does not touch. */
export const isOtherYear = (year: number, { from, to }: ReportingPeriod): boolean =>
  year < yearOfDay(from) || year > yearOfDay(to);

/** 12/2021/QĐ-UBND → 2021. */
export const yearInNumber = ({ documentNo = '' }: DocumentTraits): number | undefined => {
  const year = /\/((?:19|20)\d{2})\//.exec(documentNo)?.[1];
  return year === undefined ? undefined : Number(year);
};
