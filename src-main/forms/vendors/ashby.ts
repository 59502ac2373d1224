import type { Vendor } from './vendor.ts';

/** Ashby: toggle buttons for yes and no; a GraphQL API behind the page. */
export const ashby: Vendor = {
  name: 'ashby',
  hosts: ['*.ashbyhq.com'],
  mark: '[class*="ashby-application-form"]',
  sendsTo: ['*.ashbyhq.com'],
  buckets: /^ashby-/,
  confirmation: { selector: '[class*="ashby-application-form-success"]' },
};
