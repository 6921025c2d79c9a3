import type { World } from './ports';

/** Somebody looks at a period, or edits its workbook: remembered once a day, so that it goes on being watched. */
export function noteLook({ watches, clock }: Pick<World, 'watches' | 'clock'>, workbookId: string): void {
  const watch = watches.of(workbookId);
  const looked = clock.today();
  if (watch !== undefined && watch.given === undefined && watch.looked !== looked) {
    watches.put({ ...watch, looked });
  }
}
