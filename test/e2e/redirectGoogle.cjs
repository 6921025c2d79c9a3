// Preloaded into clasp: every call to Google goes to a server on this machine, any other call is refused.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const port = Number(process.env.FAKE_GOOGLE_PORT);

https.request = (first, second, third) => {
  const url = typeof first === 'string' ? new URL(first) : first instanceof URL ? first : undefined;
  const options = url ? (typeof second === 'object' ? second : {}) : first;
  const done = [first, second, third].find((argument) => typeof argument === 'function');
  const host = url ? url.hostname : (options.hostname ?? options.host);
  if (!/(^|\.)googleapis\.com$/.test(host)) throw new Error(`Refused: ${host}`);
  const { method, headers } = options;
  const path = url ? url.pathname + url.search : options.path;
  return http.request({ host: '127.0.0.1', port, method, path, headers: { ...headers, host } }, done);
};
https.get = (...args) => https.request(...args).end();
globalThis.fetch = (resource) => Promise.reject(new Error(`Refused: ${String(resource)}`));
syncBuiltinESMExports();
