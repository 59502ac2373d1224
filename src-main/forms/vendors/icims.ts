import type { Vendor } from './vendor.ts';

/** iCIMS: the form is in a frame of the posting's page. */
export const icims: Vendor = {
  name: 'icims',
  hosts: ['*.icims.com'],
  mark: '#icims_content_iframe, .iCIMS_MainWrapper, [class*="iCIMS_Forms"]',
  manySteps: true,
  postsSteps: true,
  sendsTo: ['*.icims.com'],
};
