// Values leave and enter the realm as JSON text only, so that nothing of the host's realm is ever seen here.
(function (realm) {
  'use strict';
  const ids = new WeakMap();
  const enums = new Map();

  function refuse(what, path) {
    throw new TypeError('Cannot pass ' + what + ' to a service (' + path + ')');
  }

  function encodeObject(value, path, above) {
    if (above.includes(value)) refuse('a cycle', path);
    above.push(value);
    const copy = encodeParts(value, path, above);
    above.pop();
    return copy;
  }

  function encodeParts(value, path, inside) {
    if (Array.isArray(value)) {
      const list = [];
      for (let i = 0; i < value.length; i++) list.push(encode(value[i], path + '[' + i + ']', inside));
      return list;
    }
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null) refuse('an object of a class', path);
    const copy = {};
    for (const key of Object.keys(value)) {
      if (key.startsWith('$')) refuse('a key that starts with $', path + '.' + key);
      if (value[key] !== undefined) copy[key] = encode(value[key], path + '.' + key, inside);
    }
    return copy;
  }

  function encode(value, path, above) {
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : refuse(String(value), path);
      case 'object':
        if (value === null) return null;
        if (ids.has(value)) return ids.get(value);
        if (value instanceof Date) return { $date: value.getTime() };
        return encodeObject(value, path, above);
      default:
        return refuse('a ' + typeof value, path);
    }
  }

  /** Of what JSON.parse has just made, and nobody else holds: it is changed in its place. */
  function decode(value) {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        if (typeof value[i] === 'object') value[i] = decode(value[i]);
      }
      return value;
    }
    if ('$date' in value) return new Date(value.$date);
    if ('$enum' in value) return realm.enumValue(value.$enum);
    if ('$handle' in value) return realm.object(value);
    for (const key of Object.keys(value)) {
      if (typeof value[key] === 'object') value[key] = decode(value[key]);
    }
    return value;
  }

  /** The one value of an enum, so that `===` compares as people expect. */
  realm.enumValue = function (name) {
    if (!enums.has(name)) {
      const short = name.slice(name.indexOf('.') + 1);
      const value = Object.freeze({ toString: () => short, name: () => short, toJSON: () => short });
      ids.set(value, { $enum: name });
      enums.set(name, value);
    }
    return enums.get(name);
  };
  realm.remember = (proxy, id) => ids.set(proxy, { $handle: id });
  realm.encodeArguments = (args) =>
    args.map((value, i) => (value === undefined ? { $undefined: true } : encode(value, '$' + i, [])));
  realm.encode = (value) => encode(value, '$', []);
  realm.decode = decode;
})(__realm);
