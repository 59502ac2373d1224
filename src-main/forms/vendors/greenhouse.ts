import type { Vendor } from './vendor.ts';

/** Greenhouse: hosted boards and its frame in a company's own site. Files go to its storage before the form is sent. */
export const greenhouse: Vendor = {
  name: 'greenhouse',
  hosts: ['*.greenhouse.io'],
  mark: '#grnhse_app, form#application-form[action*="greenhouse"], iframe#grnhse_iframe',
  sendsTo: ['*.greenhouse.io', '*.grnh.se'],
  buckets: /^grnhse-/,
  // The application itself goes to the address of its posting.
  sendPaths: /^\/(embed\/)?[^/]+\/jobs\/\d+\/?$/,
  confirmation: { url: /\/confirmation\b/, selector: '#application_confirmation' },
};
