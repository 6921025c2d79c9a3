/** The office's time zone: https://www.iana.org/time-zones Asia/Ho_Chi_Minh, without summer time. */
const offset = '+07:00';
const offsetMs = 7 * 3_600_000;

/** `24/10/2021 08:00` */
export function localTime(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + offsetMs).toISOString().slice(0, 16).split('T');
  return `${day.split('-').reverse().join('/')} ${time}`;
}

/** Reads `24/10/2021 08:00`, or the day alone for its beginning; undefined where there is no such time. */
export function fromLocalTime(text: string): Date | undefined {
  const [, day = '', month = '', year = '', hour = '00', minute = '00'] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d\d))?$/.exec(text.trim()) ?? [];
  const two = (part: string): string => part.padStart(2, '0');
  const at = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00${offset}`);
  // 31/02 would become a day of March.
  return !Number.isNaN(at.getTime()) && localTime(at).startsWith(`${two(day)}/${two(month)}`)
    ? at
    : undefined;
}
