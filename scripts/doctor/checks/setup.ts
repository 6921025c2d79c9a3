import { satisfies } from 'semver';
import { parsed, type Check, type Problem } from '../delivery';

/** As Google writes the id of a script: https://developers.google.com/apps-script/api/concepts#script_id */
const scriptId = /^[A-Za-z0-9_-]{40,80}$/;
const placeholder = /^replace-/;

const node: Check = {
  title: 'Node',
  find({ node: version, wantedNode }) {
    return satisfies(version, wantedNode)
      ? []
      : [
          {
            where: `Node ${version}`,
            what: `is not in ${wantedNode}`,
            todo: 'install a newer Node: https://nodejs.org',
          },
        ];
  },
};

const script: Check = {
  title: 'the script that is pushed to',
  find({ clasp }) {
    const where = '.clasp.json';
    if (clasp === undefined)
      return [
        {
          where,
          what: 'is missing',
          todo: 'take it from the repository and put the id of your script into it',
        },
      ];
    const settings = parsed(clasp);
    if (settings === undefined)
      return [{ where, what: 'is no JSON', todo: 'write it as docs/deploy.md has it' }];
    const problems: Problem[] = [];
    const id = settings['scriptId'];
    if (typeof id !== 'string' || id === '' || placeholder.test(id))
      problems.push({
        where: `${where}, scriptId`,
        what: 'names no script yet',
        todo: 'copy the id from Apps Script → Cài đặt dự án → Mã tập lệnh',
      });
    else if (!scriptId.test(id))
      problems.push({
        where: `${where}, scriptId “${id}”`,
        what: 'is not how Google writes the id of a script',
        todo: 'copy the id alone (not the address) from Apps Script → Cài đặt dự án → Mã tập lệnh',
      });
    if (settings['rootDir'] !== 'dist')
      problems.push({
        where: `${where}, rootDir`,
        what: 'is not “dist”: sources would be pushed instead of what was built',
        todo: 'set it to "dist"',
      });
    return problems;
  },
};

const files: Check = {
  title: 'the files that clasp pushes',
  find({ built, toPush, code }) {
    if (code === '')
      return [{ where: 'dist/main.js', what: 'is missing or empty', todo: 'run npm run build' }];
    if ('refused' in toPush)
      return [{ where: 'clasp', what: `can't tell its files: ${toPush.refused}`, todo: 'run npm ci' }];
    const wanted = built.map((name) => `dist/${name}`);
    const missing = wanted.filter((name) => !toPush.includes(name));
    const strange = toPush.filter((name) => !wanted.includes(name));
    const unknown = built.filter((name) => !/^(?:main\.js|appsscript\.json|\w+\.html)$/.test(name));
    return [
      ...missing.map((where) => ({ where, what: 'would not be pushed', todo: 'look at .claspignore' })),
      ...strange.map((where) => ({
        where,
        what: 'would be pushed, but was not built',
        todo: 'look at rootDir of .clasp.json',
      })),
      ...unknown.map((name) => ({
        where: `dist/${name}`,
        what: 'is no file of the program',
        todo: 'delete it, or run npm run build',
      })),
    ];
  },
};

export const setupChecks: readonly Check[] = [node, script, files];
