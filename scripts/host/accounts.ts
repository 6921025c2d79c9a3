import type { BadDays } from './badDays';

/** On days of `accountsUnknown` nobody's account: an address that looks like one. */
export const NO_ACCOUNT = 'no-account.example';

/** Whether Google knows whom the address belongs to. */
export const isAccount = (address: string, badDays: BadDays): boolean =>
  !(badDays.is('accountsUnknown') && address.toLowerCase().endsWith(`@${NO_ACCOUNT}`));
