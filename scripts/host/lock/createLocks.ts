import type { HostObject, Service } from '../define';
import { method, object, service } from '../define';
import { exception } from '../errors';
import { integer } from '../guards';
import type { Run } from '../run';
import type { ServiceContext } from '../serviceContext';

type Kind = 'script' | 'user' | 'document';

export interface LocksHost {
  readonly service: Service;
  /** Another execution takes a lock and keeps it for so long, by the virtual clock. */
  hold(kind: Kind, milliseconds: number): void;
  /** Google releases all locks of a run that ends. */
  release(run: Run): void;
}

interface Held {
  readonly by: Run | undefined;
  readonly until: number;
}

/** LockService: https://developers.google.com/apps-script/reference/lock/lock */
export function createLocks(context: ServiceContext): LocksHost {
  const held = new Map<string, Held>();
  const now = () => context.clock.now().getTime();

  function keyOf(kind: Kind): string {
    return kind === 'user' ? `user:${context.run().user}` : kind;
  }
  function holder(key: string): Held | undefined {
    const lock = held.get(key);
    if (lock !== undefined && lock.until <= now()) held.delete(key);
    return held.get(key);
  }

  /** Waits by letting the clock run; true where the lock was got in time: never where that is before now. */
  function take(key: string, milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const run = context.run();
    const other = holder(key);
    if (other?.by === run) return true;
    if (other !== undefined) {
      const wait = other.until - now();
      context.clock.advance(Math.min(wait, milliseconds));
      if (wait > milliseconds) return false;
    }
    held.set(key, { by: run, until: Infinity });
    return true;
  }

  function open(kind: Kind): HostObject {
    const key = keyOf(kind);
    return object('LockService.Lock', {
      tryLock: method([integer], (milliseconds) => take(key, milliseconds)),
      waitLock: method([integer], (milliseconds) => {
        if (!take(key, milliseconds))
          throw exception('Lock timeout: another process was holding the lock for too long.');
      }),
      hasLock: method([], () => holder(key)?.by === context.run()),
      releaseLock: method([], () => {
        if (holder(key)?.by === context.run()) held.delete(key);
      }),
    });
  }

  return {
    service: service({
      getScriptLock: method([], () => open('script')),
      getUserLock: method([], () => open('user')),
      getDocumentLock: method([], () => (context.active() === undefined ? null : open('document'))),
    }),
    hold(kind, milliseconds) {
      held.set(kind === 'user' ? `user:${context.owner}` : kind, {
        by: undefined,
        until: now() + milliseconds,
      });
    },
    release(run) {
      for (const [key, lock] of held) if (lock.by === run) held.delete(key);
    },
  };
}
