// Every global service is a Proxy around one call to the host. What the host did not list does not exist.
(function (realm) {
  'use strict';
  // What the language itself asks of any object; everything else that is missing is an error.
  const silent = ['toJSON', 'then', 'constructor', 'prototype', 'asymmetricMatch'];

  function reviveError(shape) {
    const error = new Error(shape.message);
    error.name = shape.name;
    if (shape.details !== undefined) error.details = shape.details;
    return error;
  }

  function ask(request, args) {
    const text = realm.call(JSON.stringify(request), JSON.stringify(args || []));
    const answer = JSON.parse(text);
    if (answer.error !== undefined) throw reviveError(answer.error);
    // Where no key can begin with $, it is what JSON made of it.
    return text.includes('"$') ? realm.decode(answer.value) : answer.value;
  }

  function proxyOf(name, members) {
    return new Proxy(Object.create(null), {
      get(_, key) {
        if (typeof key === 'symbol') return key === Symbol.toPrimitive ? () => name : undefined;
        if (Object.prototype.hasOwnProperty.call(members, key)) return members[key];
        if (key === 'toString') return () => name;
        if (silent.includes(key)) return undefined;
        return ask({ missing: name + '.' + key });
      },
      set(_, key) {
        return ask({ missing: name + '.' + String(key) + ' =' });
      },
      has: (_, key) => Object.prototype.hasOwnProperty.call(members, key),
      getPrototypeOf: () => null,
      deleteProperty: (_, key) => ask({ missing: 'delete ' + name + '.' + String(key) }),
      defineProperty: (_, key) => ask({ missing: 'define ' + name + '.' + String(key) }),
    });
  }

  function membersOf(shape, name, target) {
    const members = {};
    for (const method of shape.methods || [])
      members[method] = (...args) => ask(Object.assign({ method }, target), realm.encodeArguments(args));
    for (const key of Object.keys(shape.enums || {})) {
      const values = {};
      for (const value of shape.enums[key]) values[value] = realm.enumValue(key + '.' + value);
      members[key] = proxyOf(name + '.' + key, values);
    }
    for (const key of Object.keys(shape.services || {}))
      members[key] = service(shape.services[key], name + '.' + key);
    return members;
  }

  function service(shape, name) {
    return proxyOf(name, membersOf(shape, name, { service: name }));
  }

  realm.object = function (shape) {
    const members = membersOf(shape, shape.type, { handle: shape.$handle });
    for (const key of Object.keys(shape.props || {})) members[key] = realm.decode(shape.props[key]);
    const proxy = proxyOf(shape.type, members);
    realm.remember(proxy, shape.$handle);
    return proxy;
  };
  realm.service = service;

  /** Text of anything, as the execution log shows it. */
  function shown(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack || String(value);
    try {
      const text = JSON.stringify(value);
      return text === undefined ? String(value) : text;
    } catch (error) {
      return String(value);
    }
  }
  function printer(level) {
    return (...args) => {
      ask({ log: level, text: args.map(shown).join(' ') });
    };
  }
  realm.logs = function () {
    const levels = ['log', 'info', 'warn', 'error', 'debug'];
    const lines = {};
    for (const level of levels) lines[level] = printer(level);
    return {
      console: proxyOf('console', lines),
      Logger: proxyOf('Logger', { log: printer('log') }),
    };
  };
})(__realm);
