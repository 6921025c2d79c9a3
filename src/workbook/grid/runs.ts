export interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** a a b a → a 0–2, b 2–3, a 3–4: neighbours alike share one request. */
export function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  let from = 0;
  values.forEach((value, at) => {
    if (at + 1 < values.length && values[at + 1] === value) return;
    runs.push({ value, from, to: at + 1 });
    from = at + 1;
  });
  return runs;
}
