import { parsed, type Check, type Problem } from '../delivery';
import { topLevelFunctions, usageOf } from '../usage';

const where = 'appsscript.json';
const auth = 'https://www.googleapis.com/auth/';

/**
 * Which right each service needs, by what is called of it, as the page of each says under “Authorization”:
 * https://developers.google.com/apps-script/reference and …/guides/services/authorization
 */
const rights: readonly { readonly uses: RegExp; readonly scope: string }[] = [
  { uses: /^Sheets$|^SpreadsheetApp\.(?!getUi$)/, scope: 'spreadsheets' },
  { uses: /^Drive(?:App)?$/, scope: 'drive' },
  { uses: /^SpreadsheetApp\.getUi$|^HtmlService$/, scope: 'script.container.ui' },
  { uses: /^ScriptApp\.(?:newTrigger|getProjectTriggers|deleteTrigger)$/, scope: 'script.scriptapp' },
  { uses: /^UrlFetchApp$/, scope: 'script.external_request' },
  { uses: /^MailApp$/, scope: 'script.send_mail' },
  { uses: /^Session\.get(?:Active|Effective)User$/, scope: 'userinfo.email' },
];

/** Services that exist only where the manifest switches them on. */
const advanced = ['Sheets', 'Drive'];

const services: Check = {
  title: 'services and rights against what the script uses',
  find({ manifest: text, code }) {
    const manifest = parsed(text);
    if (manifest === undefined)
      return [{ where, what: 'is missing or no JSON', todo: 'mend it, then run npm run build' }];
    const { services: used } = usageOf(code);
    const enabled = listOf(objectOf(manifest['dependencies'])['enabledAdvancedServices']).map(
      (each) => objectOf(each)['userSymbol'],
    );
    const scopes = listOf(manifest['oauthScopes']).map(String);
    const problems: Problem[] = advanced
      .filter((name) => used.has(name) && !enabled.includes(name))
      .map((name) => ({
        where: `${where}, enabledAdvancedServices`,
        what: `${name} is used, but not switched on`,
        todo: `add it with userSymbol "${name}"`,
      }));
    const needed = rights.filter(({ uses }) => [...used].some((name) => uses.test(name)));
    for (const { uses, scope } of needed)
      if (!scopes.includes(auth + scope))
        problems.push({
          where: `${where}, oauthScopes`,
          what: `${scope} is missing; ${[...used].find((name) => uses.test(name)) ?? ''} needs it`,
          todo: `add "${auth}${scope}", and its reason to docs/scopes.md`,
        });
    for (const scope of scopes)
      if (!needed.some((each) => auth + each.scope === scope))
        problems.push({
          where: `${where}, oauthScopes`,
          what: `${scope} is asked for, but nothing uses it`,
          todo: 'take it out, unless what needs it comes with the next release',
          passing: true,
        });
    return problems;
  },
};

const functions: Check = {
  title: 'functions that the manifest names',
  find({ manifest, code }) {
    const present = topLevelFunctions(code);
    const names = [...(manifest ?? '').matchAll(/"(?:runFunction|onTriggerFunction)":\s*"([^"]*)"/g)];
    return names
      .map(([, name = '']) => name)
      .filter((name) => !present.includes(name))
      .map((name) => ({
        where: `${where}, “${name}”`,
        what: 'is no function of the script',
        todo: 'correct the name',
      }));
  },
};

const addresses: Check = {
  title: 'addresses in the manifest',
  find({ manifest: text }) {
    const logo = objectOf(objectOf(objectOf(parsed(text))['addOns'])['common'])['logoUrl'];
    if (typeof logo !== 'string' || !logo.startsWith('https://'))
      return [
        {
          where: `${where}, logoUrl`,
          what: 'is no https address',
          todo: 'name a picture that everybody can open',
        },
      ];
    return new URL(logo).hostname.endsWith('gstatic.com')
      ? [
          {
            where: `${where}, logoUrl`,
            what: 'is a picture of Google’s',
            todo: 'before a listing: put docs/brand/logo.png where everybody can open it, and name that address',
            passing: true,
          },
        ]
      : [];
  },
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const manifestChecks: readonly Check[] = [services, functions, addresses];
