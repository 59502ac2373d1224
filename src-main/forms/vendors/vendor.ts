import type { Page } from 'playwright-core';

/** What is known of an applicant tracking system. All optional parts have a general answer for unknown vendors. */
export interface Vendor {
  name: string;
  /** Hosts of its pages: `host` or `*.domain`. */
  hosts: readonly string[];
  /** A selector that its pages have wherever they are embedded. */
  mark?: string | undefined;
  /** Hosts beside the page's own that its form sends to while it is filled in (uploads, its API). */
  sendsTo?: readonly string[] | undefined;
  /** The names of the buckets of Amazon's S3 that its forms keep files in. */
  buckets?: RegExp | undefined;
  /** What a page of its confirmation shows, beyond the general signs. */
  confirmation?: { url?: RegExp; selector?: string } | undefined;
  /** Radios and checkboxes are clicked like a person does, because a script's click calls up its captcha. */
  clicksLikeAPerson?: boolean | undefined;
  /** Its forms always come in several steps, and the last one's button never just says "Continue". */
  manySteps?: boolean | undefined;
  /** Each step of its forms is a page that is posted to it. */
  postsSteps?: boolean | undefined;
  /** The only addresses to which a step is posted; all others send the form. */
  stepPaths?: RegExp | undefined;
  /** Addresses that take the whole application, where their words do not say so. */
  sendPaths?: RegExp | undefined;
  /** Asks the vendor itself whether an application arrived; null where it can't tell. */
  wasReceived?(page: Page, url: string, email: string): Promise<boolean | null>;
}
