import type { DriveParts } from './driveParts';
import type { StoredFile } from './storedFile';

interface Listing {
  /** What tells one list from another. */
  readonly list: string;
  /** Where this page begins. */
  readonly start: number;
  readonly whole: readonly StoredFile[];
  /** The folders that the query asks for, as it names them. */
  readonly parents: readonly string[];
}

/**
 * A bad day of `files.list`: one of several folders loses all of its files, or some, whichever is drawn, and nothing in
 * the answer says so. Every list is drawn anew, also the same one asked again, and one of two folders suffers like one of
 * fifty; the pages of a list agree. A folder that is asked for alone is whole.
 * Reported: rclone #3114, #4289, #9810 and pull request #9811.
 */
export function leaveOut(
  { context, store, leftOut }: DriveParts,
  { list, start, whole, parents }: Listing,
): StoredFile[] {
  if (start === 0) leftOut.set(list, parents.length < 2 ? new Set() : draw());
  const lost = leftOut.get(list);
  return whole.filter(({ id }) => lost?.has(id) !== true);

  function draw(): ReadonlySet<string> {
    const { user } = context.run();
    const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(context.random() * from.length)];
    const full = parents
      .map((id) => (id === 'root' ? store.root(user).id : id))
      .map((id) => whole.filter(({ parent }) => parent === id))
      .filter((files) => files.length > 0);
    const files = pick(full) ?? [];
    if (files.length === 1 || context.random() < 0.5) return new Set(files.map(({ id }) => id));
    const [kept, gone] = [pick(files), pick(files)];
    const some = files.filter((file) => file !== kept && (file === gone || context.random() < 0.5));
    return new Set((some.length > 0 ? some : files.filter((file) => file !== kept)).map(({ id }) => id));
  }
}
