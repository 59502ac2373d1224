import type { PublishedQuestion } from '#shared/domain/preflight.ts';

/** What to ask a vendor for; `json` is sent by POST. */
export interface FormAddress {
  url: string;
  json?: unknown;
  /** A page for people, for which robots.txt is asked. */
  page?: boolean;
}

/** How a vendor publishes what its forms ask. */
export interface PublishedForm {
  vendor: string;
  /** Where the form of a posting is described, for an address of this vendor; null for any other. `api` replaces its own interface. */
  at(posting: URL, api: string | undefined): FormAddress | null;
  /** Throws a `SyntaxError` or `ZodError` for an answer in another shape; null where the posting has no form there. */
  read(body: string): PublishedQuestion[] | null;
  /** What the form may ask beyond that, as a sentence; empty where this is all. */
  beyond: string;
}

/** The options of a yes-no question. */
export const YES_NO = ['Yes', 'No'].map((label) => ({ value: label, label }));
