import vm from 'node:vm';
import { HostKilled } from '../../scripts/host';
import { hostWith } from './hostWith';

const endless = 'function main() { for (;;) {} }';
/** Some hundred milliseconds of honest work. */
const long = 'function main() { let sum = 0; for (let i = 0; i < 3e8; i++) sum += i % 7; return sum > 0; }';

describe('real time', () => {
  test('[host] ends a run without end, and says why', () => {
    expect(() => hostWith(endless, { realTimeLimit: 50 }).run('main')).toThrow(HostKilled);
    expect(() => hostWith(endless, { realTimeLimit: 50 }).run('main')).toThrow('longer than 0.05 s');
  });

  test('[host] lets a long run come to its end, as far as is allowed', () => {
    expect(hostWith(long, { realTimeLimit: 60_000 }).run('main')).toBe(true);
    expect(() => hostWith(long, { realTimeLimit: 20 }).run('main')).toThrow(HostKilled);
  });

  test('[host] is ten minutes where nothing is said; the six minutes of virtual time stay as they are', () => {
    const ran = jest.spyOn(vm, 'runInContext');
    hostWith('function main() { Utilities.sleep(300000); }').run('main');
    expect(ran).toHaveBeenLastCalledWith(expect.any(String), expect.anything(), { timeout: 600_000 });
    ran.mockRestore();
    const slept = 'function main() { for (let i = 0; i < 4; i++) Utilities.sleep(100000); }';
    expect(() => hostWith(slept, { realTimeLimit: 3_600_000 }).run('main')).toThrow(
      'Exceeded maximum execution time',
    );
  });
});
