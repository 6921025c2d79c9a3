import { NotImplemented } from '../contract';
import { exception } from '../errors';

type Parts = Readonly<Record<string, string>>;

function partsOf(date: Date, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'longOffset',
  });
  const parts = format.formatToParts(date).map(({ type, value }) => [type, value] as const);
  const month = new Intl.DateTimeFormat('en-US', { timeZone, month: 'numeric' }).format(date);
  return { ...Object.fromEntries(parts), monthNumber: month };
}

const MONTH_NAME = 3;
const DAY_NAME = 4;

/** One run of a letter of Java's SimpleDateFormat. */
function field(letter: string, length: number, parts: Parts, date: Date): string {
  const of = (name: string): string => parts[name] ?? '';
  const padded = (value: string | number) => String(value).padStart(length, '0');
  const hour = Number(of('hour'));
  const zone = of('timeZoneName').replace('GMT', '') || '+00:00';
  switch (letter) {
    case 'y':
      return length === 2 ? of('year').slice(-2) : padded(of('year'));
    case 'M':
      if (length < MONTH_NAME) return padded(of('monthNumber'));
      return length === MONTH_NAME ? of('month').slice(0, 3) : of('month');
    case 'd':
      return padded(of('day'));
    case 'E':
      return length < DAY_NAME ? of('weekday').slice(0, 3) : of('weekday');
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return padded(Number(of('minute')));
    case 's':
      return padded(Number(of('second')));
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return zone.replace(':', '');
    case 'X':
      return zone === '+00:00'
        ? 'Z'
        : length === 3
          ? zone
          : zone.replace(':', '').slice(0, length === 1 ? 3 : 5);
    default:
      throw new NotImplemented(`Utilities.formatDate pattern letter ${letter}`);
  }
}

/**
 * Utilities.formatDate, in the letters y M d E H h m s S a Z X, with text in single quotes.
 * https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  let parts: Parts;
  try {
    parts = partsOf(date, timeZone);
  } catch {
    throw exception(`Invalid argument: timeZone. Should be of type: String (${timeZone})`);
  }
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found: string, quoted: string | undefined, letter: string) => {
      if (quoted === undefined) return field(letter, found.length, parts, date);
      return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    },
  );
}
