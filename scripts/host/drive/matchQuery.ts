import type { User } from '../contract';
import { NotImplemented, ServiceError } from '../contract';
import type { DriveParts } from './driveParts';
import type { Searched } from './fileStore';
import { atLeast, notFound } from './fileStore';
import type { Query } from './parseQuery';
import type { StoredFile } from './storedFile';

/** On a bad day what a search finds is so old. Reported in kopia #90, without how long. */
const SEARCH_LAG_MS = 5 * 60_000;

/** So many folders in one query are taken to be safe; beyond, Drive is reported to find the query too complex. */
const MOST_PARENTS = 100;

type Test = (file: StoredFile) => boolean;

const invalid = (): ServiceError => new ServiceError('Invalid Value', 400, 'invalid');

/** Makes a test of a parsed query, for the person who asks. */
export function matchQuery(query: Query, { store, context }: DriveParts, user: User): Test {
  let parents = 0;
  /** What the search knows of a file, which may be less than the file says of itself. */
  const known = (file: StoredFile): Searched | undefined =>
    context.badDays.is('searchLags')
      ? store.searched(file, context.clock.now().getTime() - SEARCH_LAG_MS)
      : file;

  function inCollection(value: string, collection: string): Test {
    const email = value === 'me' ? user : value;
    switch (collection) {
      case 'parents': {
        if (++parents > MOST_PARENTS) throw new ServiceError('The query is too complex.', 400);
        const id = value === 'root' ? store.root(user).id : value;
        const folder = store.find(id);
        // The message names no file: the id is part of a query.
        if (folder === undefined || store.roleOf(folder, user) === undefined) throw notFound('');
        return (file) => file.parent === id;
      }
      case 'owners':
        return (file) => file.owner === email;
      case 'writers':
      case 'readers': {
        const least = collection === 'writers' ? 'writer' : 'reader';
        return (file) =>
          store.permissions(file).some((each) => each.emailAddress === email && atLeast(each.role, least));
      }
      default:
        throw invalid();
    }
  }

  function make(part: Query): Test {
    switch (part.kind) {
      case 'and': {
        const [left, right] = [make(part.left), make(part.right)];
        return (file) => left(file) && right(file);
      }
      case 'or': {
        const [left, right] = [make(part.left), make(part.right)];
        return (file) => left(file) || right(file);
      }
      case 'not': {
        const of = make(part.of);
        return (file) => !of(file);
      }
      case 'in':
        return inCollection(part.value, part.collection);
      case 'has':
        if (part.term !== 'appProperties') throw new NotImplemented(`Drive.Files.list q ${part.term} has`);
        return (file) => known(file)?.appProperties[part.key] === part.value;
      case 'compare':
        return part.term === 'name' ? byName(part) : compare(part, store);
    }
  }
  function byName({ operator, value }: Extract<Query, { kind: 'compare' }>): Test {
    const test = textTest(operator, value, ({ name }) => name, 'name');
    return (file) => {
      const found = known(file);
      return found !== undefined && test({ ...file, name: found.name });
    };
  }
  return make(query);
}

function compare(
  { term, operator, value }: Extract<Query, { kind: 'compare' }>,
  store: DriveParts['store'],
): Test {
  switch (term) {
    case 'mimeType':
      return textTest(operator, value, (file) => file.mimeType, term);
    case 'trashed':
      if (typeof value !== 'boolean') throw invalid();
      return equality(operator, value, (file) => store.binned(file));
    case 'modifiedTime':
    case 'createdTime':
      return timeTest(operator, value, (file) => file[term]);
    case 'fullText':
    case 'starred':
    case 'sharedWithMe':
    case 'viewedByMeTime':
    case 'properties':
    case 'visibility':
      throw new NotImplemented(`Drive.Files.list q ${term}`);
    default:
      throw invalid();
  }
}

function equality<T>(operator: string, value: T, of: (file: StoredFile) => T): Test {
  if (operator === '=') return (file) => of(file) === value;
  if (operator === '!=') return (file) => of(file) !== value;
  throw invalid();
}

function textTest(
  operator: string,
  value: string | boolean,
  of: (file: StoredFile) => string,
  term: string,
): Test {
  if (typeof value !== 'string') throw invalid();
  if (operator !== 'contains') return equality(operator, value, of);
  const sought = value.toLowerCase();
  if (term === 'mimeType') return (file) => of(file).includes(value);
  // "The contains operator only performs prefix matching for a name term": of its words, by the examples there.
  return (file) => ` ${of(file).toLowerCase()}`.includes(` ${sought}`);
}

function timeTest(operator: string, value: string | boolean, of: (file: StoredFile) => number): Test {
  const at =
    typeof value === 'string' ? Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`) : NaN;
  if (Number.isNaN(at)) throw invalid();
  const tests: Readonly<Record<string, Test>> = {
    '<': (file) => of(file) < at,
    '<=': (file) => of(file) <= at,
    '=': (file) => of(file) === at,
    '!=': (file) => of(file) !== at,
    '>': (file) => of(file) > at,
    '>=': (file) => of(file) >= at,
  };
  const test = tests[operator];
  if (test === undefined) throw invalid();
  return test;
}
