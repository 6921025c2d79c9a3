import { ServiceError } from '../contract';
import type { StoredFile } from './storedFile';

/** https://support.google.com/drive/answer/176692: pictures and PDF. */
const CONVERTIBLE = /^(?:application\/pdf|image\/(?:jpeg|png|gif))$/;

/** "Documents created", consumer accounts: https://developers.google.com/apps-script/guides/services/quotas */
const MOST_A_DAY = 250;
const DAY_MS = 24 * 60 * 60_000;

/** A byte order mark and Windows line ends, as Drive is reported to export plain text. */
const asExported = (text: string): string => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`;

/** Stands in for the recognition of text: a scan says what was laid beside it, and an unknown one nothing. */
export function createConversions(): {
  convert(file: StoredFile, user: string, now: number): string;
} {
  const made: { readonly user: string; readonly at: number }[] = [];
  return {
    convert({ mimeType, content = '', text = '' }, user, now) {
      const today = made.filter((each) => each.user === user && each.at > now - DAY_MS);
      if (today.length >= MOST_A_DAY)
        throw new ServiceError('User rate limit exceeded.', 403, 'userRateLimitExceeded');
      if (!CONVERTIBLE.test(mimeType) || content === '')
        throw new ServiceError(
          'The requested conversion is not supported.',
          400,
          'conversionUnsupportedConversionPath',
        );
      made.push({ user, at: now });
      return asExported(text);
    },
  };
}
