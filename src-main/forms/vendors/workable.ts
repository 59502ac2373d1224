import type { Vendor } from './vendor.ts';

/** Workable: `data-ui` marks; elements are replaced after each input. */
export const workable: Vendor = {
  name: 'workable',
  hosts: ['apply.workable.com', '*.workable.com'],
  mark: '[data-ui="application-form"]',
  sendsTo: ['*.workable.com'],
  buckets: /^workable-/,
  confirmation: { selector: '[data-ui="success-screen"], [data-ui="application-success"]' },
};
