import type { Day } from './model';

/** Days between 30/12/1899, day 0 of a spreadsheet, and 01/03/0000, day 0 of the civil calendar below. */
const sheetEpoch = 693899;

/** Spreadsheet serial number → day; the time of day is dropped. */
export function dayOfSerial(serial: number): Day {
  const days = Math.floor(serial) + sheetEpoch;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Undefined for a number that is formatted as a date but is none that somebody could mean. */
export function readableDay(serial: number): Day | undefined {
  const day = serial >= 1 && serial < 400_000 ? dayOfSerial(serial) : '';
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return validDay(year, month, date);
}

/** Day → spreadsheet serial number. */
export function serialOfDay(day: Day): number {
  const [y = 0, month = 1, date = 1] = day.split('-').map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - sheetEpoch;
}

/** The day in Viet Nam (UTC+7 all the year) of an instant `yyyy-MM-ddTHH:mm…Z`. */
export function dayOfInstant(instant: string): Day {
  const day = instant.slice(0, 10);
  return Number(instant.slice(11, 13)) >= 17 ? dayOfSerial(serialOfDay(day) + 1) : day;
}
/** Days from one day to another: 0 on the day itself, negative once it is over. */
export const daysBetween = (from: Day, to: Day): number => serialOfDay(to) - serialOfDay(from);

/** Undefined for a day that the calendar does not have (31/02). */
export function validDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1900 || year > 2999) return undefined;
  const day = makeDay(year, month, date);
  return dayOfSerial(serialOfDay(day)) === day ? day : undefined;
}

const makeDay = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
