import type { HostObject, Service } from '../define';
import { method, object, overloads, service } from '../define';
import { exception } from '../errors';
import { integer, listOf, text, textMap } from '../guards';
import type { ServiceContext } from '../serviceContext';

/** https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds */
const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

type Cache = Map<string, { readonly value: string; readonly until: number }>;

/** CacheService. Nothing in it outlives the host: Google may drop it at any time, too. */
export function createCache(context: ServiceContext): { readonly service: Service } {
  const caches = new Map<string, Cache>();
  const now = () => context.clock.now().getTime();

  function put(cache: Cache, key: string, value: string, seconds: number): void {
    if (key.length === 0 || key.length > KEY_LIMIT) throw exception('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > VALUE_LIMIT) throw exception('Argument too large: value');
    // What Google does beyond the documented bounds isn't known.
    if (seconds < 1 || seconds > MOST_SECONDS)
      throw exception(`Argument out of range: expirationInSeconds ${seconds}`);
    cache.set(key, { value, until: now() + seconds * 1000 });
  }
  function get(cache: Cache, key: string): string | null {
    const found = cache.get(key);
    return found !== undefined && found.until > now() ? found.value : null;
  }
  function putAll(cache: Cache, values: Readonly<Record<string, string>>, seconds: number): null {
    for (const [key, value] of Object.entries(values)) put(cache, key, value, seconds);
    return null;
  }

  function open(name: string): HostObject {
    const cache: Cache = caches.get(name) ?? new Map();
    caches.set(name, cache);
    return object('CacheService.Cache', {
      get: method([text], (key) => get(cache, key)),
      getAll: method([listOf(text)], (keys) =>
        Object.fromEntries(keys.flatMap((key) => entry(key, get(cache, key)))),
      ),
      put: overloads(
        method([text, text], (key, value) => putAll(cache, { [key]: value }, DEFAULT_SECONDS)),
        method([text, text, integer], (key, value, seconds) => putAll(cache, { [key]: value }, seconds)),
      ),
      putAll: overloads(
        method([textMap], (values) => putAll(cache, values, DEFAULT_SECONDS)),
        method([textMap, integer], (values, seconds) => putAll(cache, values, seconds)),
      ),
      remove: method([text], (key) => void cache.delete(key)),
      removeAll: method([listOf(text)], (keys) => {
        for (const key of keys) cache.delete(key);
      }),
    });
  }

  return {
    service: service({
      getScriptCache: method([], () => open('script')),
      getUserCache: method([], () => open(`user:${context.run().user}`)),
      getDocumentCache: method([], () => {
        const bound = context.active();
        return bound === undefined ? null : open(`document:${bound}`);
      }),
    }),
  };
}

const entry = (key: string, value: string | null): [string, string][] =>
  value === null ? [] : [[key, value]];
