import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../src/core/version';

test('the program says the version of its package', () => {
  const root = join(__dirname, '../../..');
  const { version: ofPackage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(ofPackage);
});
