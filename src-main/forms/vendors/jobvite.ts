import type { Vendor } from './vendor.ts';

export const jobvite: Vendor = {
  name: 'jobvite',
  hosts: ['*.jobvite.com'],
  mark: 'form[name="jvform"], .jv-page-apply',
  sendsTo: ['*.jobvite.com'],
};
