import Ajv from 'ajv';
import { calledByName, textOf } from './projectFiles';

const manifest: unknown = JSON.parse(textOf('appsscript.json'));
const ofUnits: unknown = JSON.parse(textOf('units/appsscript.json'));

const text = { type: 'string', minLength: 1 };
const trigger = {
  type: 'object',
  properties: { runFunction: text, enabled: { type: 'boolean' } },
  required: ['runFunction'],
  additionalProperties: false,
};

/**
 * As documented at https://developers.google.com/apps-script/manifest, …/manifest/addons and …/manifest/sheets: the
 * fields that exist, and those that are required.
 */
const schema = {
  type: 'object',
  properties: {
    timeZone: text,
    runtimeVersion: { enum: ['STABLE', 'V8', 'DEPRECATED_ES5'] },
    exceptionLogging: { enum: ['NONE', 'STACKDRIVER'] },
    oauthScopes: { type: 'array', items: { type: 'string', pattern: '^https://' }, uniqueItems: true },
    // https://developers.google.com/apps-script/manifest/allowlist-url
    urlFetchWhitelist: { type: 'array', items: { type: 'string', pattern: '^https://[^/]+/' } },
    dependencies: {
      type: 'object',
      properties: {
        enabledAdvancedServices: {
          type: 'array',
          items: {
            type: 'object',
            properties: { userSymbol: text, serviceId: text, version: text },
            required: ['userSymbol', 'serviceId', 'version'],
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    addOns: {
      type: 'object',
      properties: {
        common: {
          type: 'object',
          properties: {
            name: text,
            logoUrl: { type: 'string', pattern: '^https://' },
            homepageTrigger: trigger,
            layoutProperties: {
              type: 'object',
              properties: { primaryColor: text, secondaryColor: text },
              additionalProperties: false,
            },
            openLinkUrlPrefixes: { type: 'array', items: { type: 'string', pattern: '^(https|mailto):' } },
            universalActions: { type: 'array', items: { type: 'object' } },
            useLocaleFromApp: { type: 'boolean' },
          },
          required: ['name', 'logoUrl'],
          additionalProperties: false,
        },
        sheets: {
          type: 'object',
          properties: { homepageTrigger: trigger, onFileScopeGrantedTrigger: trigger },
          additionalProperties: false,
        },
      },
      required: ['common'],
      additionalProperties: false,
    },
  },
  required: ['timeZone', 'runtimeVersion'],
  additionalProperties: false,
};

test('the manifests are as Google documents them', () => {
  const ajv = new Ajv({ allErrors: true });
  for (const each of [manifest, ofUnits]) {
    ajv.validate(schema, each);
    expect(ajv.errors ?? []).toEqual([]);
  }
  expect(ajv.validate(schema, { ...Object(manifest), addOns: { common: { name: 'x' } } })).toBe(false);
});

test('the add-on’s homepage is a function that is there to be called, for every editor that it is offered in', () => {
  expect(manifest).toMatchObject({
    addOns: { common: { homepageTrigger: { runFunction: 'onHomepage' } }, sheets: {} },
  });
  const named = [...textOf('appsscript.json').matchAll(/"(?:runFunction|onTriggerFunction)": "(\w+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, name] of named) expect(calledByName).toContain(name);
});

test('nothing is fetched but files of Drive', () => {
  expect(manifest).toMatchObject({ urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/files/'] });
});

test('each right that is asked for stands in the table of reasons, and no other', () => {
  const rows = [...textOf('docs/scopes.md').matchAll(/^\| `(https:[^`]+)` +\|([^|]+)\|([^|]+)\|$/gm)];
  for (const [, , use = '', why = ''] of rows) {
    expect(use.trim().length).toBeGreaterThan(10);
    expect(why.trim().length).toBeGreaterThan(10);
  }
  expect(manifest).toMatchObject({ oauthScopes: expect.any(Array) });
  const { oauthScopes } = manifest as { readonly oauthScopes: readonly string[] };
  expect(rows.map(([, scope]) => scope).toSorted()).toEqual(oauthScopes.toSorted());
});

test('the script of the units asks for what its sentence says, and for nothing that the office does not ask for', () => {
  const { oauthScopes } = ofUnits as { readonly oauthScopes: readonly string[] };
  const [, said = ''] = /The script of the units asks for (.*?) alone/s.exec(textOf('docs/scopes.md')) ?? [];
  expect(
    [...said.matchAll(/`([^`]+)`/g)].map(([, name = '']) => `https://www.googleapis.com/auth/${name}`),
  ).toEqual(oauthScopes);
  expect(manifest).toMatchObject({ oauthScopes: expect.arrayContaining([...oauthScopes]) });
});
