import type { Vendor } from './vendor.ts';

/** Workday: several steps behind an account; lists that open from a button. */
export const workday: Vendor = {
  name: 'workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com', '*.workday.com'],
  mark: '[data-automation-id="applyFlowPage"], [data-automation-id="jobPostingHeader"]',
  sendsTo: ['*.myworkdayjobs.com', '*.myworkdaysite.com', '*.workday.com'],
  manySteps: true,
  confirmation: { selector: '[data-automation-id="applyFlowSubmittedPage"]' },
};
