import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOffices } from '../../scripts/stress/offices';
import { preparations } from '../../scripts/stress/preparations';
import { cutShort } from '../../scripts/stress/cutShort';
import { probeHandlers } from '../../src/gas/handlers';
import { bundleForOffice } from './office';

const bundle = bundleForOffice();

/** What Google calls by name. */
const started = (): readonly string[] =>
  [...readFileSync(join(bundle, 'main.js'), 'utf8').matchAll(/^function (\w+)\(\) \{\n/gm)].map(
    ([, name = '']) => name,
  );

test('everything that can be started is prepared for the sweeps, and nothing else', () => {
  expect(started().length).toBeGreaterThan(40);
  // The clock of the self-test runs where that was begun alone; its own test cuts it short.
  const ofSelfTest = new Set<string>(Object.values(probeHandlers));
  expect(Object.keys(preparations).toSorted()).toEqual(
    started()
      .filter((name) => !ofSelfTest.has(name))
      .toSorted(),
  );
});

/** The short form: of all cuts so many, spread over everything that can be started; `npm run stress` plays them all. */
const oneOf = 97;

test('cut short anywhere and started again, it leaves what an undisturbed start leaves', () => {
  const offices = createOffices(bundle);
  let seen = 0;
  let played = 0;
  for (const [name, preparation] of Object.entries(preparations)) {
    const { did, outcomes } = cutShort(offices, name, preparation, (cuts) =>
      cuts.filter(() => seen++ % oneOf === 0),
    );
    // What is prepared finds work to do, or is known to look only.
    expect([name, did]).toEqual([name, preparation.does]);
    played += outcomes.length;
    for (const { cut, differences } of outcomes) expect([name, cut, differences]).toEqual([name, cut, []]);
  }
  expect(played).toBeGreaterThan(60);
});
