export interface Run<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** a a b a → a 0–2, b 2–3, a 3–4: neighbours alike share one request. */
export function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ value, from: at, to: at + 1 });
  });
  return runs;
}
