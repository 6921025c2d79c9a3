/** The office's time zone: https://www.iana.org/time-zones Asia/Ho_Chi_Minh, without summer time. */
const offset = '+07:00';
const offsetMs = 7 * 3_600_000;

/** `2021-10-24T08:00`, as an input of type datetime-local has it. */
export const localMinute = (at: Date): string => new Date(at.getTime() + offsetMs).toISOString().slice(0, 16);

/** undefined where the text is no such time. */
export function fromLocalMinute(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return undefined;
  const at = new Date(`${text}:00${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** `24/10/2021 08:00` */
export function localTime(at: Date): string {
  const [day = '', time = ''] = localMinute(at).split('T');
  return `${day.split('-').reverse().join('/')} ${time}`;
}
