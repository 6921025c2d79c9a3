import type { Check } from '../delivery';
import { topLevelFunctions } from '../usage';

/** Ways by which a page makes the browser ask for something by itself; a link that somebody presses is none. */
const asking: readonly { readonly found: RegExp; readonly as: string }[] = [
  {
    found: /<(?:script|img|iframe|audio|video|source|embed)\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)/gi,
    as: 'loads',
  },
  { found: /<link\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)/gi, as: 'loads' },
  { found: /@import\s+(?:url\()?["']?([^"')\s;]+)/gi, as: 'imports' },
  { found: /\burl\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi, as: 'loads' },
  { found: /\b(?:fetch|import|importScripts|sendBeacon)\(\s*["'`]([^"'`]+)/g, as: 'asks' },
  { found: /\bnew\s+(?:WebSocket|EventSource|Worker)\(\s*["'`]([^"'`]+)/g, as: 'asks' },
  { found: /\b(XMLHttpRequest)\b/g, as: 'uses' },
];

const own = /^(?:data:|blob:|#)/;

const selfContained: Check = {
  title: 'pages that stand alone',
  find: ({ pages }) =>
    [...pages].flatMap(([name, text]) =>
      asking.flatMap(({ found, as }) =>
        [...text.matchAll(found)]
          .map(([, what = '']) => what)
          .filter((what) => !own.test(what))
          .map((what) => ({
            where: `dist/${name}`,
            what: `${as} “${what}”`,
            todo: 'build it into the page: people’s data may reach no other host',
          })),
      ),
    ),
};

const calls: Check = {
  title: 'functions that pages call',
  find({ pages, code }) {
    const present = topLevelFunctions(code);
    return [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/google\.script\.run((?:\.with\w+\([^()]*\))*)\.(\w+)\(/g)]
        .map(([, , called = '']) => called)
        .filter((called) => !/^with[A-Z]/.test(called) && !present.includes(called))
        .map((called) => ({
          where: `dist/${name}`,
          what: `calls “${called}”, which is no function of the script`,
          todo: 'correct the name',
        })),
    );
  },
};

export const pageChecks: readonly Check[] = [selfContained, calls];
