import { join, relative } from 'node:path';

/**
 * For a file whose tests need a program that a machine may lack: the words by which they are declared. `missing`: why
 * it can't be used here. Then they are skipped, and the file is named with the reason; where NO_SKIPS=1, they fail.
 */
export function needing(missing: string | undefined): {
  readonly describe: jest.Describe;
  readonly test: jest.It;
} {
  if (missing === undefined) return { describe, test };
  const file = relative(join(__dirname, '../..'), String(expect.getState()['testPath']));
  const said = `not run: ${file}, because ${missing}`;
  if (process.env['NO_SKIPS'] === '1') throw new Error(said);
  process.stderr.write(`${said}\n`);
  return { describe: describe.skip, test: test.skip };
}
