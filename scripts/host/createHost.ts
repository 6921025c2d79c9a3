import { checkScriptRunArguments } from './checkScriptRunArguments';
import type { User } from './contract';
import type { RunOptions } from './createExecutor';
import type { Host, HostOptions } from './host';
import { createParts } from './hostParts';
import { dumpState, loadState } from './hostState';
import type { MenuEntry, MenuShape } from './ui/uiRecord';
import { openWorkspace } from './workspace/workspace';

/**
 * A host for one built bundle: Google's services as strict stand-ins, people, a clock, and a record of it all.
 * Throws where the workspace is in use, or it or the state given can't be read.
 */
export function createHost(options: HostOptions): Host {
  const owner = options.owner.toLowerCase();
  const parts = createParts({ ...options, owner });
  const { drive, sheets, executor, triggers } = parts;
  const workspace = options.workspace === undefined ? undefined : openWorkspace(options.workspace);
  try {
    if (options.state !== undefined) loadState(JSON.parse(options.state), parts.stored);
    else if (options.fresh !== true)
      workspace?.restore(
        (state) => loadState(state, parts.stored),
        options.fromBackup === true ? 'backup' : 'state',
      );
  } catch (error) {
    workspace?.close();
    throw error;
  }

  let gathering = false;
  let unseen = false;
  const save = () => {
    if (!gathering) workspace?.write(dumpState(parts.stored));
  };
  const saveStep = () => {
    if (options.savedOnDemand !== true) save();
  };
  /** What was done stays done, also when it ends in an error: so it is with Google's services. */
  function saved<T>(work: () => T): T {
    try {
      return work();
    } finally {
      saveStep();
    }
  }
  function execute(
    name: string,
    args: readonly unknown[],
    { as, ...run }: Partial<RunOptions> & { readonly as?: User },
  ): unknown {
    const user = as?.toLowerCase() ?? owner;
    return saved(() => executor.execute(name, () => args, { authorisation: 'full', user, ...run }));
  }

  return {
    bind: (fileId) => {
      if (drive.people.get(fileId) === undefined) throw new Error(`No file ${fileId} to bind the script to`);
      saved(() => parts.binding.set(fileId));
    },
    bound: parts.binding.get,
    look: (user, fileId, looking) =>
      executor.as(user.toLowerCase(), () => sheets.service.Spreadsheets.get(fileId, looking)),
    edit: (user, fileId, requests) =>
      saved(
        () =>
          void executor.as(user.toLowerCase(), () =>
            sheets.service.Spreadsheets.batchUpdate({ requests }, fileId),
          ),
      ),
    run: (name, args = [], options = {}) => execute(name, args, options),
    runFromPage(name, args = [], { by, ...options } = {}) {
      if (name.endsWith('_')) throw new Error(`google.script.run can't see the private function ${name}`);
      const passed = args.map((arg, i) => checkScriptRunArguments(arg, `$${i}`));
      return execute(name, passed, {
        ...options,
        ...(by !== undefined && { activeUser: by.toLowerCase() }),
      });
    },
    offers: (name) => !name.endsWith('_') && executor.has(name),
    choose: (captions, options = {}) => execute(functionOf(parts.ui.menus, captions), [], options),
    type: (user, fileId, range, values, typing) =>
      saved(() => {
        const edit = sheets.type(user.toLowerCase(), fileId, range, values, typing);
        if (edit.accepted.length > 0 && !unseen) triggers.edited(edit);
        return edit;
      }),
    open: (user, fileId) => saved(() => triggers.opened(user.toLowerCase(), fileId)),
    runDueTriggers: () => saved(() => triggers.runDue()),
    spendTriggerTime: (user, milliseconds) =>
      saved(() => {
        const now = parts.clock.now().getTime();
        parts.triggerTime.add(user.toLowerCase(), now, now + milliseconds);
      }),
    newSpreadsheet: (title, user) =>
      saved(() => executor.as(user.toLowerCase(), () => drive.people.spreadsheet(user, title))),
    share: (fileId, user, role) => saved(() => drive.people.share(fileId, user, role)),
    resource: (fileId) => sheets.resource(fileId),
    clock: parts.clock,
    ledger: parts.ledger,
    faults: parts.faults,
    badDays: parts.badDays,
    ui: parts.ui,
    mails: parts.mail.mails,
    drive: drive.people,
    sheets,
    triggers: parts.triggerStore.triggers,
    locks: parts.locks,
    logs: parts.logs,
    batch(work) {
      gathering = true;
      try {
        return work();
      } finally {
        gathering = false;
        saveStep();
      }
    },
    withoutTriggers(work) {
      unseen = true;
      try {
        return work();
      } finally {
        unseen = false;
      }
    },
    save,
    dump: () => JSON.stringify(dumpState(parts.stored)),
    release: () => workspace?.close(),
    close() {
      try {
        save();
      } finally {
        workspace?.close();
      }
    },
  };
}

function functionOf(menus: readonly MenuShape[], captions: readonly string[]): string {
  let entries: readonly MenuEntry[] = menus.map((menu) => ({ kind: 'menu', menu }));
  for (const [i, caption] of captions.entries()) {
    const found = entries.find(
      (entry) =>
        (entry.kind === 'item' && entry.caption === caption) ||
        (entry.kind === 'menu' && entry.menu.caption === caption),
    );
    if (found?.kind === 'item' && i === captions.length - 1) return found.functionName;
    if (found?.kind !== 'menu') throw new Error(`No menu entry ${captions.join(' > ')}`);
    entries = found.menu.entries;
  }
  throw new Error(`No menu entry ${captions.join(' > ')}`);
}
