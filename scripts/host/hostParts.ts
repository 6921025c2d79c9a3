import { createBadDays } from './badDays';
import { createBinding } from './createBinding';
import { createCache } from './cache/createCache';
import type { Executor } from './createExecutor';
import { createExecutor } from './createExecutor';
import { createTriggers } from './createTriggers';
import type { Service } from './define';
import { serviceOf } from './define';
import { createDrive } from './drive/createDrive';
import { createFaults } from './faults';
import type { HostOptions, LogLine } from './host';
import { createHtml } from './html/createHtml';
import { createLedger } from './ledger';
import { createLocks } from './lock/createLocks';
import { createMail } from './mail/createMail';
import { createPassingFailures } from './passingFailures';
import { createProperties } from './properties/createProperties';
import { createTriggerTime, requireQuota } from './quotas';
import { createRandom } from './random';
import { createScript } from './script/createScript';
import { createTriggerStore } from './script/triggerStore';
import { readManifest } from './scriptManifest';
import type { ServiceContext } from './serviceContext';
import { createSession } from './session/createSession';
import { storedWorkbooks } from './storedWorkbooks';
import { createSheets } from './sheets';
import { createSpreadsheet } from './spreadsheetApp/createSpreadsheet';
import { createSpreadsheetApp } from './spreadsheetApp/createSpreadsheetApp';
import { createUiRecord } from './ui/uiRecord';
import { createUrlFetch } from './urlFetch/createUrlFetch';
import { createUtilities } from './utilities/createUtilities';
import { createCards } from './cards/createCards';
import { createClock } from './virtualClock';

/** Real milliseconds: honest work never takes as long. What a run may take at Google is counted by the virtual clock. */
const usualTimeLimit = 10 * 60_000;

/** Puts the stand-ins together. They know each other only through the interfaces of the contract. */
export function createParts(options: HostOptions) {
  const { bundle, owner, seed = 1 } = options;
  const manifest = readManifest(bundle);
  const { timeZone } = manifest;
  const clock = createClock(options.now);
  const random = createRandom(seed);
  const ledger = createLedger();
  const faults = createFaults();
  const badDays = createBadDays(options.badDays);
  const logs: LogLine[] = [];
  const ui = createUiRecord();
  const triggerStore = createTriggerStore();
  const triggerTime = createTriggerTime(() =>
    badDays.is('consumerQuota') ? 'consumer' : (options.account ?? 'workspace'),
  );
  const binding = createBinding();

  // Drive makes workbooks, Sheets asks Drive for rights, and all ask who is running: each is called only later.
  const context: ServiceContext = {
    clock,
    badDays,
    owner,
    timeZone,
    run: () => executor.current(),
    active: () => executor.current().workbook ?? binding.get(),
    random: random.next,
  };
  const mail = createMail(context);
  const workbooks = {
    createEmpty: (fileId: string, title: string) => sheets.createEmpty(fileId, title),
    copy: (fileId: string, copyId: string, title: string) => sheets.copy(fileId, copyId, title),
    rename: (fileId: string, title: string) => {
      const request = { updateSpreadsheetProperties: { properties: { title }, fields: 'title' } };
      const rename = () => sheets.service.Spreadsheets.batchUpdate({ requests: [request] }, fileId);
      executor.as(drive.people.get(fileId)?.owner ?? owner, rename);
    },
  };
  const drive = createDrive({ context, random, mail, workbooks, storage: options.storage });
  const { files } = drive;
  const acting = {
    clock,
    badDays,
    get user() {
      return executor.current().user;
    },
  };
  const sheets = createSheets({ context: () => acting, files });
  const locks = createLocks(context);
  const app = { context, files, ui, tabs: sheets.tabs };
  const properties = createProperties(context);

  const services: Record<string, Service> = {
    Sheets: serviceOf(sheets.service),
    Drive: drive.service,
    SpreadsheetApp: createSpreadsheetApp(app).service,
    CardService: createCards().service,
    HtmlService: createHtml(bundle).service,
    MailApp: mail.service,
    PropertiesService: properties.service,
    CacheService: createCache(context).service,
    LockService: locks.service,
    Session: createSession(context).service,
    ScriptApp: createScript({
      context,
      files,
      store: triggerStore,
      random,
      isAddOn: () => options.addOn === true && context.active() !== binding.get(),
    }).service,
    UrlFetchApp: createUrlFetch({
      context,
      allowed: manifest.fetched,
      content: drive.content,
      metadata: drive.metadata,
    }).service,
    Utilities: createUtilities(context, random).service,
  };
  const offered = Object.entries(services).filter(
    ([name]) => !['Sheets', 'Drive'].includes(name) || manifest.advanced?.includes(name) !== false,
  );

  const executor: Executor = createExecutor({
    bundle,
    timeZone,
    owner,
    realTimeLimit: options.realTimeLimit ?? usualTimeLimit,
    random: random.next,
    triggerTime,
    ended: locks.release,
    bridge: {
      services: Object.fromEntries(offered),
      clock,
      faults,
      badDays,
      passingFailures: createPassingFailures(badDays, seed),
      scopes: manifest.scopes,
      record: ledger.add,
      admit: (call) => (options.quotas === true ? requireQuota(call, ledger.records) : undefined),
      log(level, text) {
        logs.push({ level, text });
        options.logged?.({ level, text });
      },
      cells: (service) => (service.startsWith('Sheets') ? sheets.cells() : 0),
      latency: options.latency ?? (() => 0),
      advance: clock.advance,
    },
  });
  const triggers = createTriggers({
    executor,
    store: triggerStore,
    files,
    clock,
    badDays,
    triggerTime,
    mail,
    owner,
    timeZone,
    bound: binding.get,
    addOn: options.addOn === true,
    spreadsheet: (fileId) => createSpreadsheet(app, fileId),
  });
  const stored = {
    random,
    binding,
    drive,
    workbooks: storedWorkbooks(sheets),
    properties,
    triggers: triggerStore,
    triggerTime,
    mails: mail,
  };
  return {
    clock,
    ledger,
    faults,
    badDays,
    ui,
    mail,
    drive,
    sheets,
    locks,
    logs,
    triggerStore,
    triggerTime,
    triggers,
    executor,
    binding,
    stored,
  };
}
