import type { Vendor } from './vendor.ts';

export const personio: Vendor = {
  name: 'personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com', '*.personio.de', '*.personio.com'],
  mark: 'form[action*="personio"]',
  sendsTo: ['*.personio.de', '*.personio.com'],
};
