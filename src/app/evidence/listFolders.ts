import type { EvidenceFiles, FileFacts } from '../world/ports';

/** Field experience (rclone): beyond fifty folders in a query Drive leaves out more. */
const mostAtOnce = 50;
/** So few are asked one by one: no more calls than two looks would take. */
const fewFolders = 3;
/** So many without a file are asked once more by themselves on a good day, too: others at every run. */
const fewSilent = 10;
/** So many folders a run are asked by themselves, and two more for each query over several. */
const mostAlone = 100;

/** What lies in folders. */
interface Listing {
  readonly files: readonly FileFacts[];
  /** Folders that are gone, or no longer open to this account. */
  readonly lost: readonly string[];
  /** Folders of which Drive answered this and that, and that this run could not ask by themselves. */
  readonly unsettled: readonly string[];
}

type Lists = Pick<EvidenceFiles, 'list' | 'glance'>;

/**
 * Lists folders, although Drive may leave out all or some of a folder's files where several are asked for at once, and
 * says nothing of it. Every folder is looked at twice, in groups that differ; the second look has one group more and in
 * each of them a folder that showed files, so that queries that each leave something out can't agree twice. Folders whose
 * answers differ are asked by themselves, which is believed; once one differs, all are, as far as the run's bound goes,
 * beyond it after two looks more. So are all where too few show files to compare by. Once answers differed, a folder that
 * showed different files, or none, and was not asked by itself is named.
 *
 * Assumed: a query over one folder is whole; where only some queries leave something out, not the very same files of a
 * folder in two different groups. Calls for n folders, further pages aside: 2⌈n/50⌉ + 11 on a good day; never more than
 * 6⌈n/50⌉ + 6, and 100 in the whole run; a folder that is gone costs a few more. The function that is returned is for one run.
 * @param turn another number at every run, so that what one left in doubt the next may settle
 */
export function folderLister(evidence: Lists, turn: number): (folderIds: readonly string[]) => Listing {
  let alone = mostAlone;
  let isBadDay = false;

  return (folderIds) => {
    const sight = lookAt(evidence);
    const groups = Math.ceil(folderIds.length / mostAtOnce);
    const askAlone = (ids: readonly string[]): void => {
      for (const id of ids.slice(0, alone)) {
        alone--;
        sight.settle(id);
      }
    };
    if (folderIds.length <= fewFolders) {
      folderIds.forEach(sight.settle);
      return sight.told([]);
    }
    alone += 2 * groups;
    if (isBadDay && folderIds.length <= alone) {
      askAlone(folderIds);
      return sight.told([]);
    }

    deal(folderIds, groups).forEach(sight.list);
    const open = (): readonly string[] => folderIds.filter(sight.isOpen);
    const full = open().filter(sight.hasFiles);
    const silent = open().filter((id) => !sight.hasFiles(id));
    const isComparable = full.length > groups;
    if (isComparable) {
      deal([...full, ...silent], groups + 1).forEach(sight.glance);
      askAlone(spread(turned(silent, turn), fewSilent));
    }
    isBadDay ||= open().some(sight.isDoubted);
    if (!isBadDay && isComparable) return sight.told([]);

    const rest = (): readonly string[] => open().filter((id) => !sight.isSettled(id));
    if (rest().length > alone) for (const more of [2, 3]) deal(rest(), groups + more).forEach(sight.glance);
    const inDoubt = (id: string): boolean => sight.isDoubted(id) || !sight.hasFiles(id);
    askAlone([
      ...rest().filter(sight.isDoubted),
      ...turned(
        rest().filter((id) => !sight.isDoubted(id) && inDoubt(id)),
        turn * mostAlone,
      ),
      ...rest().filter((id) => !inDoubt(id)),
    ]);
    isBadDay ||= open().some(sight.isDoubted);
    return sight.told(isBadDay ? rest().filter(inDoubt) : []);
  };
}

/** What was seen of folders so far. */
function lookAt(evidence: Lists) {
  const facts = new Map<string, FileFacts>();
  const seen = new Map<string, ReadonlySet<string>>();
  const doubted = new Set<string>();
  const settled = new Set<string>();
  const lost = new Set<string>();
  const isOpen = (id: string): boolean => !lost.has(id);

  /** A folder shows what any look saw in it; one whose looks differ is doubted. */
  function compare(folderIds: readonly string[], { files, lost: gone }: ReturnType<Lists['glance']>): void {
    gone.forEach((id) => lost.add(id));
    const shown = new Map(folderIds.map((id) => [id, new Set<string>()]));
    for (const { id, parents } of files) for (const parent of parents) shown.get(parent)?.add(id);
    for (const [folder, now] of shown) {
      const before = seen.get(folder) ?? now;
      const both = new Set([...before, ...now]);
      if (both.size > before.size || both.size > now.size) doubted.add(folder);
      seen.set(folder, both);
    }
  }
  function list(folderIds: readonly string[]): void {
    const answer = evidence.list(folderIds);
    answer.files.forEach((file) => facts.set(file.id, file));
    compare(folderIds, answer);
  }

  return {
    isOpen,
    list,
    glance: (folderIds: readonly string[]): void => {
      if (folderIds.length > 0) compare(folderIds, evidence.glance(folderIds));
    },
    /** By itself: this answer is believed. */
    settle(folder: string): void {
      settled.add(folder);
      // What went elsewhere meanwhile was seen there, or will be.
      for (const id of seen.get(folder) ?? [])
        if (facts.get(id)?.parents.includes(folder) === true) facts.delete(id);
      list([folder]);
    },
    hasFiles: (id: string): boolean => (seen.get(id)?.size ?? 0) > 0,
    isSettled: (id: string): boolean => settled.has(id),
    isDoubted: (id: string): boolean => doubted.has(id),
    told: (unsettled: readonly string[]): Listing => ({
      files: [...facts.values()],
      lost: [...lost],
      unsettled,
    }),
  };
}

/** Into so many groups, as cards are dealt: other numbers of groups give other neighbours. */
const deal = (ids: readonly string[], groups: number): readonly (readonly string[])[] =>
  Array.from({ length: groups }, (_, at) => ids.filter((__, place) => place % groups === at));

/** The same list, begun elsewhere. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

/** So many of a list at most, from all over it. */
const spread = <T>(from: readonly T[], most: number): readonly T[] =>
  from.filter(
    (_, at) => Math.floor((at * most) / from.length) !== Math.floor(((at - 1) * most) / from.length),
  );
