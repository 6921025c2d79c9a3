import type { User } from '../contract';

/** ScriptApp.getOAuthToken: nobody but this host knows or takes it. */
export const tokenOf = (user: User): string => `host-token-of-${user}`;
