import { codeChecks } from './checks/code';
import { manifestChecks } from './checks/manifest';
import { pageChecks } from './checks/pages';
import { setupChecks } from './checks/setup';
import type { Check } from './delivery';

/** Everything that is looked at before a push, in the order in which it is told. */
export const checks: readonly Check[] = [...setupChecks, ...manifestChecks, ...codeChecks, ...pageChecks];
