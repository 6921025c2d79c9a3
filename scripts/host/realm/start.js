// Called by the loader once all stand-ins are loaded, and again for each call into the bundle.
(function (realm) {
  'use strict';
  const root = globalThis;

  /** Defines the globals that the manifest lists. */
  realm.start = function (text) {
    const manifest = JSON.parse(text);
    const define = (name, value) =>
      Object.defineProperty(root, name, { value, writable: true, configurable: true, enumerable: false });
    for (const name of Object.keys(manifest.services))
      define(name, realm.service(manifest.services[name], name));
    const logs = realm.logs();
    for (const name of Object.keys(logs)) define(name, logs[name]);
    realm.useClock(manifest.timeZone);
    realm.useRandom();
  };

  function describe(error, depth) {
    if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
    const shape = { name: String(error.name), message: String(error.message), stack: String(error.stack) };
    if (typeof error.code === 'string' || typeof error.code === 'number') shape.code = error.code;
    shape.fields = {};
    for (const key of Object.keys(error)) {
      if (['name', 'code', 'cause'].includes(key)) continue;
      try {
        shape.fields[key] = realm.encode(error[key]);
      } catch (problem) {
        shape.fields[key] = String(error[key]);
      }
    }
    if (error.cause !== undefined && depth > 0) shape.cause = describe(error.cause, depth - 1);
    return shape;
  }

  /** Calls a top-level function of the bundle; answers in JSON text, errors included. */
  realm.invoke = function (name, argsText) {
    try {
      const target = root[name];
      if (typeof target !== 'function') throw new ReferenceError('Script function not found: ' + name);
      const args = JSON.parse(argsText).map((arg) => (arg && arg.$undefined ? undefined : realm.decode(arg)));
      const value = target.apply(undefined, args);
      if (value === undefined) return '{}';
      return JSON.stringify({ value: realm.encode(value) });
    } catch (error) {
      return JSON.stringify({ error: describe(error, 5) });
    }
  };
})(__realm);
