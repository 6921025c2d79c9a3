import { readFileSync, writeFileSync } from 'node:fs';
import type { HostOptions } from '../../scripts/host';
import { madeOnce } from '../support/run/madeOnce';
import { builtBundle } from '../support/run/runFolder';
import { openOffice, type Office } from './office';

/** An office as some first steps left it, and what they gave: text, to be opened as often as needed. */
export interface KeptOffice<T> {
  readonly controlId: string;
  readonly made: T;
  readonly state: string;
}

interface Kept<T> extends KeptOffice<T> {
  readonly steps: string;
}

/** What this file opened already. */
const known = new Map<string, Kept<unknown>>();

/**
 * Takes the first steps in a new office, once a run, whichever test comes first. Every test then begins from what was
 * kept, with an empty ledger. Where creating a period is what a test is about, it has to create one itself.
 * @param steps gives what JSON can carry; the same steps for the same name
 */
export function keptOffice<T>(
  name: string,
  steps: (office: Office) => T,
  options: Partial<HostOptions> = {},
): KeptOffice<T> {
  const kept = known.get(name) ?? read(name, steps, options);
  known.set(name, kept);
  if (kept.steps !== steps.toString()) throw new Error(`Two ways are called “${name}”`);
  // What these steps gave, as JSON carried it.
  return kept as Kept<T>;
}

function read<T>(name: string, steps: (office: Office) => T, options: Partial<HostOptions>): Kept<unknown> {
  const path = madeOnce(`${name}.json`, (file) => {
    const office = openOffice(builtBundle(), options);
    const made = steps(office);
    const kept: Kept<T> = {
      controlId: office.controlId,
      made,
      state: office.host.dump(),
      steps: steps.toString(),
    };
    writeFileSync(file, JSON.stringify(kept));
  });
  return JSON.parse(readFileSync(path, 'utf8')) as Kept<unknown>;
}

/** The office anew: nobody notices what others do to theirs. */
export const reopen = (
  { controlId, state }: Pick<KeptOffice<unknown>, 'controlId' | 'state'>,
  options: Partial<HostOptions> = {},
): Office => openOffice(builtBundle(), { state, ...options }, controlId);
