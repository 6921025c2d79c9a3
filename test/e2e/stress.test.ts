import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOffices } from '../../scripts/stress/offices';
import { preparations } from '../../scripts/stress/preparations';
import { undisturbed } from '../../scripts/stress/cutShort';
import { prepared } from '../../scripts/stress/sweptRun';
import { bundleForOffice } from './office';

const bundle = bundleForOffice();

/** What Google calls by name. */
const started = (): readonly string[] =>
  [...readFileSync(join(bundle, 'main.js'), 'utf8').matchAll(/^function (\w+)\(\) \{\n/gm)].map(
    ([, name = '']) => name,
  );

test('everything that can be started is prepared for the sweeps, and nothing else', () => {
  expect(started().length).toBeGreaterThan(40);
  expect(Object.keys(preparations).toSorted()).toEqual(started().toSorted());
});

test('what is prepared finds work to do, or is known to look only', () => {
  const offices = createOffices(bundle);
  for (const [name, preparation] of Object.entries(preparations)) {
    const { before, after } = undisturbed(prepared(offices, name, preparation));
    expect([name, before.hash === after.hash ? 'looks' : 'writes']).toEqual([name, preparation.does]);
  }
});
