import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';
import { spreadsheets } from '../probing/tab';

/** The details of a refusal are its body: number, status, and a reason with its domain. */
export const errorDetails: Probe = {
  id: 'A44',
  run() {
    const details = detailsOf(() => spreadsheets().get('1-there-is-no-such-workbook'));
    return same(details, [404, 'NOT_FOUND', 'global', 'notFound']);
  },
};

interface Details {
  readonly code?: number;
  readonly status?: string;
  readonly errors?: readonly { readonly domain?: string; readonly reason?: string }[];
}

function detailsOf(work: () => unknown): readonly unknown[] {
  try {
    work();
    return [];
  } catch (error) {
    const { code, status, errors = [] } = (error as { readonly details?: Details }).details ?? {};
    return [code, status, errors[0]?.domain, errors[0]?.reason];
  }
}
