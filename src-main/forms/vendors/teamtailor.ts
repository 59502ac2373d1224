import type { Vendor } from './vendor.ts';

/** Teamtailor: the form opens over the posting; files go up through a signed address. */
export const teamtailor: Vendor = {
  name: 'teamtailor',
  hosts: ['*.teamtailor.com'],
  mark: 'form[data-controller*="careersite--form"], [data-controller*="careersite--jobs"], meta[name="generator"][content="teamtailor" i]',
  sendsTo: ['*.teamtailor.com', '*.teamtailor-cdn.com'],
  buckets: /^teamtailor-/,
  confirmation: { selector: '[data-careersite--form-target="success"]:not(.hidden)' },
};
