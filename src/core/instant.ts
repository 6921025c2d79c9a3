import { dayOfSerial, serialOfDay } from './day';

/** Việt Nam has kept UTC+7 all year since 1975. */
const hoursAhead = 7;

/** `2021-10-24T01:00:00Z` → the spreadsheet's number for 08:00 on that day in Việt Nam; undefined for anything else. */
export function serialOfInstant(instant: string): number | undefined {
  const [, day = '', hours, minutes, seconds] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(instant) ?? [];
  if (seconds === undefined) return undefined;
  const time = (Number(hours) + hoursAhead) * 3600 + Number(minutes) * 60 + Number(seconds);
  return serialOfDay(day) + time / 86_400;
}

/** The way back, to the second. */
export function instantOfSerial(serial: number): string {
  const seconds = Math.round(serial * 86_400) - hoursAhead * 3600;
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':');
  return `${dayOfSerial(day)}T${time}Z`;
}

/** From one `yyyy-MM-ddTHH:mm` to another. */
export function minutesBetween(from: string, to: string): number {
  const minuteOf = (moment: string): number => {
    const [day = '', time = ''] = moment.split('T');
    const [hours = '', minutes = ''] = time.split(':');
    return serialOfDay(day) * 1440 + Number(hours) * 60 + Number(minutes);
  };
  return minuteOf(to) - minuteOf(from);
}

/** `2021-10-24T08:00` in Việt Nam → the last second of that minute, `2021-10-24T01:00:59Z`. */
export function instantOfMoment(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  const [hours = '', minutes = ''] = time.split(':');
  return instantOfSerial(serialOfDay(day) + (Number(hours) * 60 + Number(minutes) + 59 / 60) / 1440);
}

/** An instant as the clocks of Việt Nam show it: `2021-10-24T01:00:59Z` → `2021-10-24T08:00`. */
export function momentOfInstant(instant: string): string | undefined {
  const serial = serialOfInstant(instant);
  return serial === undefined ? undefined : instantOfSerial(serial + hoursAhead / 24).slice(0, 16);
}
