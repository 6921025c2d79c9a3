import type { User } from '../contract';
import type { HostObject, Service } from '../define';
import { method, object, service } from '../define';
import type { Run } from '../run';
import type { ServiceContext } from '../serviceContext';

/** A user as events and Session give it; the address may be hidden from the script. */
export const userObject = (email: User | ''): HostObject =>
  object('Session.User', { getEmail: method([], () => email) }, {});

/**
 * The address at the keyboard, or '' where the script may not know it: under a simple trigger, in a trigger that
 * somebody else installed, and in a web app that runs as its owner, unless the person is the developer or, in a web
 * app, of the same domain.
 * https://developers.google.com/apps-script/reference/base/user#getEmail()
 */
export function visibleAddress(run: Run, developer: User): User | '' {
  if (run.activeUser === developer) return run.activeUser;
  if (run.authorisation === 'full' && domainOf(run.activeUser) === domainOf(developer)) return run.activeUser;
  return run.authorisation !== 'simpleTrigger' && run.activeUser === run.user ? run.activeUser : '';
}

const domainOf = (email: User): string => email.slice(email.indexOf('@') + 1);

export function createSession(context: ServiceContext): { readonly service: Service } {
  return {
    service: service({
      getActiveUser: method([], () => userObject(visibleAddress(context.run(), context.owner))),
      getEffectiveUser: method([], () => {
        const run = context.run();
        const hidden = run.authorisation === 'simpleTrigger' && run.user !== context.owner;
        return userObject(hidden ? '' : run.user);
      }),
      getScriptTimeZone: method([], () => context.timeZone),
      getActiveUserLocale: method([], () => 'vi'),
    }),
  };
}
