import type { Vendor } from './vendor.ts';

export const recruitee: Vendor = {
  name: 'recruitee',
  hosts: ['*.recruitee.com'],
  mark: 'form[action*="recruitee"], input[name^="candidate[openQuestionAnswers"]',
  sendsTo: ['*.recruitee.com'],
};
