import type { Service } from '../define';
import { isRecord, method, object, overloads, service } from '../define';
import { exception } from '../errors';
import { flag, text, textMap } from '../guards';
import type { ServiceContext, Stored } from '../serviceContext';

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

type Properties = Map<string, string>;

export interface PropertiesHost extends Stored {
  readonly service: Service;
}

const bytes = (value: string): number => Buffer.byteLength(value, 'utf8');

/** PropertiesService: one store for the script, one for each user, one for the bound document. */
export function createProperties(context: ServiceContext): PropertiesHost {
  const stores = new Map<string, Properties>();

  function storeOf(key: string): Properties {
    const store = stores.get(key) ?? new Map<string, string>();
    stores.set(key, store);
    return store;
  }

  function open(key: string): object {
    const store = storeOf(key);
    const self = object('PropertiesService.Properties', {
      getProperty: method([text], (name) => store.get(name) ?? null),
      getProperties: method([], () => Object.fromEntries(store)),
      getKeys: method([], () => [...store.keys()]),
      setProperty: method([text, text], (name, value) => {
        put(store, [[name, value]]);
        return self;
      }),
      setProperties: overloads(
        method([textMap], (values) => {
          put(store, Object.entries(values));
          return self;
        }),
        method([textMap, flag], (values, deleteAllOthers) => {
          if (deleteAllOthers) store.clear();
          put(store, Object.entries(values));
          return self;
        }),
      ),
      deleteProperty: method([text], (name) => {
        store.delete(name);
        return self;
      }),
      deleteAllProperties: method([], () => {
        store.clear();
        return self;
      }),
    });
    return self;
  }

  return {
    service: service({
      getScriptProperties: method([], () => open('script')),
      getUserProperties: method([], () => open(`user:${context.run().user}`)),
      getDocumentProperties: method([], () => {
        const bound = context.active();
        return bound === undefined ? null : open(`document:${bound}`);
      }),
    }),
    dump: () => Object.fromEntries([...stores].map(([key, store]) => [key, Object.fromEntries(store)])),
    load(state) {
      if (!isRecord(state)) throw new TypeError('Properties: not an object');
      stores.clear();
      for (const [key, values] of Object.entries(state)) {
        if (!textMap(values)) throw new TypeError(`Properties: ${key} is not a store of text`);
        stores.set(key, new Map(Object.entries(values)));
      }
    },
  };
}

function put(store: Properties, values: readonly (readonly [string, string])[]): void {
  for (const [, value] of values)
    if (bytes(value) > VALUE_LIMIT) throw exception('Argument too large: value');
  const after = new Map([...store, ...values]);
  const total = [...after].reduce((sum, [name, value]) => sum + bytes(name) + bytes(value), 0);
  if (total > STORE_LIMIT)
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  for (const [name, value] of values) store.set(name, value);
}
