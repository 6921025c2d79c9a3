import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from './define';
import { listOf, text } from './guards';

/** What this host heeds of appsscript.json: https://developers.google.com/apps-script/manifest */
export interface ScriptManifest {
  readonly timeZone: string;
  /** undefined: Google finds out by itself. */
  readonly scopes: readonly string[] | undefined;
  /** The advanced services that the script may name; undefined without a manifest: all of them. */
  readonly advanced: readonly string[] | undefined;
  /** How addresses that UrlFetchApp may call begin; undefined: all of them. */
  readonly fetched: readonly string[] | undefined;
}

const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';
const VERSIONS: Readonly<Record<string, string>> = { Sheets: 'v4', Drive: 'v3' };

/** Reads the manifest beside the bundle, if there is one. */
export function readManifest(bundle: string | undefined): ScriptManifest {
  const file = path.join(bundle ?? '', 'appsscript.json');
  if (bundle === undefined || !existsSync(file))
    return { timeZone: DEFAULT_ZONE, scopes: undefined, advanced: undefined, fetched: undefined };
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(manifest)) throw new TypeError(`${file} is not an object`);
  const { timeZone, oauthScopes, dependencies, urlFetchWhitelist, addOns } = manifest;
  if (typeof timeZone !== 'string') throw new TypeError(`${file}: timeZone is missing`);
  if (oauthScopes !== undefined && !listOf(text)(oauthScopes)) throw new TypeError(`${file}: oauthScopes`);
  const enabled: unknown = isRecord(dependencies) ? dependencies['enabledAdvancedServices'] : [];
  // A version of an add-on must have the list: https://developers.google.com/apps-script/manifest/allowlist-url
  const fetched = urlFetchWhitelist ?? (addOns === undefined ? undefined : []);
  if (fetched !== undefined && !listOf(prefix)(fetched)) throw new TypeError(`${file}: urlFetchWhitelist`);
  const advanced = (Array.isArray(enabled) ? enabled : []).map(symbolOf);
  return { timeZone, scopes: oauthScopes, advanced, fetched };
}

/** `https://`, a host and at least `/`. */
const prefix = (given: unknown): given is string =>
  typeof given === 'string' && /^https:\/\/[^/*]+\//.test(given);

function symbolOf(entry: unknown): string {
  const { userSymbol, version } = isRecord(entry) ? entry : {};
  if (typeof userSymbol !== 'string' || VERSIONS[userSymbol] !== version)
    throw new TypeError(`appsscript.json: no such advanced service here: ${JSON.stringify(entry)}`);
  return userSymbol;
}
