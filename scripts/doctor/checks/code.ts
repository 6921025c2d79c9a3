import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Check } from '../delivery';
import { topLevelFunctions, usageOf } from '../usage';

const where = 'dist/main.js';

/** In bytes. A quarter of it is the catalogue; the bound is there to notice a library that creeps in. */
export const mostBytes = 910_000;

const size: Check = {
  title: 'the size of the script',
  find({ code }) {
    const bytes = Buffer.byteLength(code);
    return bytes < mostBytes
      ? []
      : [
          {
            where,
            what: `has ${String(bytes)} bytes, more than ${String(mostBytes)}`,
            todo: 'look for a library that came in (npx esbuild --analyze)',
          },
        ];
  },
};

const syntax: Check = {
  title: 'the level of the syntax',
  find({ code }) {
    const written = (target: string): string => transformSync(code, { target, minifySyntax: false }).code;
    try {
      return written('es2019') === written('esnext')
        ? []
        : [
            {
              where,
              what: 'uses syntax newer than ES2019',
              todo: 'build with target es2019 (scripts/build.ts)',
            },
          ];
    } catch (error) {
      const what = error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : String(error);
      return [{ where, what: `can't be read: ${what}`, todo: 'run npm run build' }];
    }
  },
};

const loading: Check = {
  title: 'loading without services',
  find({ code }) {
    try {
      runInContext(code, createContext({}));
      return [];
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      return [{ where, what: `does work while it loads: ${what}`, todo: 'move it into a function' }];
    }
  },
};

const functions: Check = {
  title: 'functions that are called by name',
  find({ code, named }) {
    const present = topLevelFunctions(code);
    const listed = Object.entries(named).flatMap(([by, names]) => names.map((name) => ({ by, name })));
    return [...listed, ...usageOf(code).named]
      .filter(({ name }) => !present.includes(name))
      .map(({ by, name }) => ({
        where: `${where}, “${name}”`,
        what: `is named by ${by}, but is no function of the script`,
        todo: 'add it to the table of the script’s entry in src/, or correct the name',
      }));
  },
};

export const codeChecks: readonly Check[] = [size, syntax, loading, functions];
