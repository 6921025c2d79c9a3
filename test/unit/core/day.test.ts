import { dayOfSerial, serialOfDay, validDay } from '../../../src/core/day';

const millisecondsADay = 86_400_000;
/** Day 0 of a spreadsheet. */
const epoch = Date.UTC(1899, 11, 30);

interface CalendarDay {
  readonly day: string;
  readonly serial: number;
}

/** Every day from 01/01/1900 to 31/12/2100, as the computer's own calendar counts them. */
const calendar: readonly CalendarDay[] = Array.from(
  { length: (Date.UTC(2101, 0, 1) - Date.UTC(1900, 0, 1)) / millisecondsADay },
  (_, index) => {
    const time = Date.UTC(1900, 0, 1) + index * millisecondsADay;
    return { day: new Date(time).toISOString().slice(0, 10), serial: (time - epoch) / millisecondsADay };
  },
);

test('the calendar of this test holds two hundred and one years', () => {
  expect(calendar).toHaveLength(201 * 365 + 49);
  expect(calendar[0]).toEqual({ day: '1900-01-01', serial: 2 });
  expect(calendar[calendar.length - 1]).toEqual({ day: '2100-12-31', serial: 73415 });
});

test('every day has its serial number', () => {
  expect(calendar.filter(({ day, serial }) => serialOfDay(day) !== serial)).toEqual([]);
});

test('every serial number has its day', () => {
  expect(calendar.filter(({ day, serial }) => dayOfSerial(serial) !== day)).toEqual([]);
});

test('the time of day is dropped', () => {
  expect(calendar.filter(({ day, serial }) => dayOfSerial(serial + 0.99999) !== day)).toEqual([]);
});

test('of all that looks like a day of those years, exactly the days of the calendar are valid', () => {
  const days = new Set(calendar.map(({ day }) => day));
  const wrong: string[] = [];
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let date = 0; date <= 32; date++) {
        const day = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
        if (validDay(year, month, date) !== (days.has(day) ? day : undefined)) wrong.push(day);
      }
    }
  }
  expect(wrong).toEqual([]);
});

const known: readonly (readonly [what: string, day: string, serial: number])[] = [
  ['day 0 of a spreadsheet', '1899-12-30', 0],
  ['the first of the period', '2020-10-01', 44105],
  ['the last of the period', '2021-10-01', 44470],
  ['a leap day', '2020-02-29', 43890],
  ['the leap day of a century', '2000-02-29', 36585],
];

test.each(known)('%s', (_, day, serial) => {
  expect(serialOfDay(day)).toBe(serial);
  expect(dayOfSerial(serial)).toBe(day);
});

test.each([
  [1899, 12, 31],
  [3000, 1, 1],
])('years that nobody means are not valid: %d', (year, month, date) => {
  expect(validDay(year, month, date)).toBeUndefined();
});
