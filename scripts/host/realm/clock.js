// The realm's Date, Intl and Math.random: the virtual clock, the script's time zone, and the same run twice alike.
(function (realm) {
  'use strict';
  const Machine = Date;
  const Format = Intl.DateTimeFormat;
  const machineOffset = Date.prototype.getTimezoneOffset;
  let zone = 'UTC';
  let parts;

  /** What the zone adds to UTC at an instant, in milliseconds. */
  function offset(ms) {
    if (Number.isNaN(ms)) return NaN;
    const found = {};
    for (const part of parts.formatToParts(ms)) found[part.type] = Number(part.value);
    const local = Machine.UTC(found.year, found.month - 1, found.day, found.hour, found.minute, found.second);
    return local - Math.floor(ms / 1000) * 1000;
  }
  const toLocal = (ms) => ms + offset(ms);
  const toInstant = (local) => local - offset(local - offset(local));

  function parse(text) {
    const ms = Machine.parse(text);
    const zoned =
      /(Z|GMT|UTC|[+-]\d{2}:?\d{2}(\s*\(.*\))?)$/i.test(text) && !/^\d{4}-\d{2}(-\d{2})?$/.test(text);
    if (Number.isNaN(ms) || zoned || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return ms;
    // Text without a zone: the machine read it in its own zone, the script's zone is meant.
    return toInstant(ms - machineOffset.call(new Machine(ms)) * 60000);
  }

  function construct(args, target) {
    if (args.length === 0) return Reflect.construct(Machine, [realm.now()], target);
    if (args.length > 1) return Reflect.construct(Machine, [toInstant(Machine.UTC(...args))], target);
    if (typeof args[0] === 'string') return Reflect.construct(Machine, [parse(args[0])], target);
    return Reflect.construct(Machine, args, target);
  }

  function local(date) {
    return new Machine(toLocal(date.getTime()));
  }
  function zoneText(date) {
    const minutes = offset(date.getTime()) / 60000;
    const two = (n) => String(Math.floor(Math.abs(n))).padStart(2, '0');
    return 'GMT' + (minutes < 0 ? '-' : '+') + two(minutes / 60) + two(minutes % 60);
  }

  function patchFields(proto) {
    for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
      proto['get' + field] = function () {
        return local(this)['getUTC' + field]();
      };
      if (field === 'Day') continue;
      proto['set' + field] = function (...args) {
        const moved = local(this);
        moved['setUTC' + field](...args);
        return this.setTime(toInstant(moved.getTime()));
      };
    }
    proto.getTimezoneOffset = function () {
      return -offset(this.getTime()) / 60000;
    };
    proto.getYear = function () {
      return this.getFullYear() - 1900;
    };
  }

  function patchTexts(proto) {
    const day = (date) =>
      local(date)
        .toUTCString()
        .replace(/^(\w+), (\d+) (\w+) (\d+) .*$/, '$1 $3 $2 $4');
    const time = (date) => local(date).toISOString().slice(11, 19) + ' ' + zoneText(date);
    const valid = (date, text) => (Number.isNaN(date.getTime()) ? 'Invalid Date' : text(date));
    proto.toDateString = function () {
      return valid(this, day);
    };
    proto.toTimeString = function () {
      return valid(this, time);
    };
    proto.toString = function () {
      return valid(this, (date) => day(date) + ' ' + time(date));
    };
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
      const original = proto[name];
      proto[name] = function (locales, options) {
        return original.call(this, locales, Object.assign({ timeZone: zone }, options));
      };
    }
  }

  realm.useClock = function (timeZone) {
    zone = timeZone;
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' };
    parts = new Format('en-US', Object.assign({ timeZone, hourCycle: 'h23', second: 'numeric' }, numbers));
    const now = () => realm.now();
    const Virtual = new Proxy(Machine, {
      construct: (_, args, target) => construct(args, target === Virtual ? Machine : target),
      apply: () => new Virtual().toString(),
      get: (target, key) => (key === 'now' ? now : key === 'parse' ? parse : Reflect.get(target, key)),
    });
    patchFields(Machine.prototype);
    patchTexts(Machine.prototype);
    Machine.prototype.constructor = Virtual;
    globalThis.Date = Virtual;

    const options = (given) => Object.assign({ timeZone: zone }, given);
    const VirtualFormat = new Proxy(Format, {
      construct: (_, args, target) =>
        Reflect.construct(Format, [args[0], options(args[1])], target === VirtualFormat ? Format : target),
      apply: (_, __, args) => new Format(args[0], options(args[1])),
    });
    const format = Object.getOwnPropertyDescriptor(Format.prototype, 'format').get;
    const formatToParts = Format.prototype.formatToParts;
    const given = (date) => (date === undefined ? realm.now() : date);
    Object.defineProperty(Format.prototype, 'format', {
      configurable: true,
      get() {
        const bound = format.call(this);
        return (date) => bound(given(date));
      },
    });
    const original = formatToParts;
    Format.prototype.formatToParts = function (date) {
      return original.call(this, given(date));
    };
    Format.prototype.constructor = VirtualFormat;
    Intl.DateTimeFormat = VirtualFormat;
  };

  /** Unseeded randomness would make a failing run impossible to repeat. */
  realm.useRandom = function () {
    Math.random = () => realm.random();
  };
})(__realm);
