import { join } from 'node:path';
import { buildBundle } from '../../../scripts/build';
import { builtBundle, makeRunFolder } from './runFolder';

export default async function globalSetup(): Promise<void> {
  makeRunFolder();
  await buildBundle(join(__dirname, '../../..'), builtBundle());
}
