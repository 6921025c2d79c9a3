/**
 * How the stand-ins declare what they offer: methods with the shape of their arguments, enums, sub-services and
 * the objects they hand out. What is not declared does not exist.
 */
export type Guard<T> = (value: unknown) => value is T;

export interface Method {
  readonly kind: 'method';
  /** The work to do with these arguments; undefined where no overload takes them. */
  accept(args: readonly unknown[]): (() => unknown) | undefined;
}
export interface EnumSet {
  readonly kind: 'enum';
  readonly values: readonly string[];
}
export interface Service {
  readonly kind: 'service';
  readonly members: Readonly<Record<string, Member>>;
}
export type Member = Method | EnumSet | Service;

/** An object that a service hands out, and gets back again as an argument. */
export interface HostObject {
  readonly kind: 'object';
  /** As the documentation names it after its service: `ScriptApp.Trigger`. */
  readonly type: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Plain fields, as on event objects. */
  readonly props?: Readonly<Record<string, unknown>>;
}

export interface EnumValue {
  readonly kind: 'enumValue';
  /** `ButtonSet.OK` */
  readonly name: string;
}

type Guards = readonly Guard<unknown>[];
type Values<G extends Guards> = { [K in keyof G]: G[K] extends Guard<infer T> ? T : never };

/** A method that takes exactly these arguments. Arguments left out count as undefined. */
export function method<G extends Guards>(
  guards: readonly [...G],
  run: (...args: Values<G>) => unknown,
): Method {
  const list: Guards = guards;
  const fits = (args: readonly unknown[]): args is Values<G> => list.every((guard, i) => guard(args[i]));
  return {
    kind: 'method',
    accept(args) {
      if (args.length > list.length) return undefined;
      const whole: readonly unknown[] = list.map((_, i) => args[i]);
      return fits(whole) ? () => run(...whole) : undefined;
    },
  };
}

/** A method with several signatures; the first that fits is called. */
export function overloads(...methods: readonly Method[]): Method {
  return {
    kind: 'method',
    accept(args) {
      for (const each of methods) {
        const work = each.accept(args);
        if (work !== undefined) return work;
      }
      return undefined;
    },
  };
}

export const service = (members: Readonly<Record<string, Member>>): Service => ({ kind: 'service', members });

export const enumSet = (...values: readonly string[]): EnumSet => ({ kind: 'enum', values });

export const object = (
  type: string,
  members: Readonly<Record<string, Member>>,
  props?: Readonly<Record<string, unknown>>,
): HostObject => ({ kind: 'object', type, members, ...(props === undefined ? {} : { props }) });

export const enumValue = (name: string): EnumValue => ({ kind: 'enumValue', name });

/** A service given as plain functions that check their own arguments. */
export function serviceOf(functions: object): Service {
  const members: Record<string, Member> = {};
  for (const [name, value] of Object.entries(functions)) {
    if (typeof value === 'function') {
      members[name] = { kind: 'method', accept: (args) => () => Reflect.apply(value, functions, args) };
    } else if (isRecord(value)) {
      members[name] = serviceOf(value);
    }
  }
  return service(members);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
