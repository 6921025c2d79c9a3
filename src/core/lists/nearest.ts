/** How many letters have to be changed, added or left out; `most + 1` where it is more than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The ids of the keys that come nearest to a text, within a letter in six; none for a text of a few letters. */
export function nearest(
  text: string,
  keys: readonly (readonly [key: string, id: string])[],
): readonly string[] {
  const most = Math.min(3, Math.floor(text.length / 6));
  if (most === 0) return [];
  const far = keys.map(([key, id]) => ({ id, far: distance(text, key, most) }));
  const least = Math.min(...far.map((each) => each.far));
  return least > most ? [] : [...new Set(far.filter((each) => each.far === least).map(({ id }) => id))];
}
