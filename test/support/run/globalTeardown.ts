import { rmSync } from 'node:fs';
import { runFolder } from './runFolder';

export default function globalTeardown(): void {
  rmSync(runFolder(), { recursive: true, force: true });
}
