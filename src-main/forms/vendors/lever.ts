import type { Vendor } from './vendor.ts';

/** Lever: one page with cards. A script's click on its boxes calls up hCaptcha; its file is wiped by a re-render. */
export const lever: Vendor = {
  name: 'lever',
  hosts: ['*.lever.co'],
  mark: 'form#application-form .application-question, [data-qa="btn-submit"]',
  sendsTo: ['*.lever.co'],
  confirmation: { url: /\/thanks\b/, selector: '[data-qa="msg-submit-success"]' },
  clicksLikeAPerson: true,
};
