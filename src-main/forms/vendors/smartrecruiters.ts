import type { Vendor } from './vendor.ts';

/** SmartRecruiters: web components (`spl-*`) with open shadow roots; several steps with "Next". */
export const smartrecruiters: Vendor = {
  name: 'smartrecruiters',
  hosts: ['*.smartrecruiters.com'],
  mark: 'oc-easy-apply, oc-app-root, spl-form-field',
  sendsTo: ['*.smartrecruiters.com'],
  manySteps: true,
  confirmation: { url: /\/(confirmation|thank-?you)\b/ },
};
