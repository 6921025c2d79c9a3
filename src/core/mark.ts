/** Plain data as text, the same whatever the order of its members. */
export const sortedText = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** A short mark of data: the same data have the same one, so that a change shows. Not meant against forgery. */
export function markOf(data: unknown): string {
  const text = sortedText(data);
  let [first, second] = [0x811c9dc5, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193) >>> 0;
    second = (Math.imul(second, 31) + code) >>> 0;
  }
  return `${first.toString(36)}${second.toString(36)}`;
}
