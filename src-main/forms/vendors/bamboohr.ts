import type { Vendor } from './vendor.ts';

export const bamboohr: Vendor = {
  name: 'bamboohr',
  hosts: ['*.bamboohr.com'],
  mark: 'form[action*="bamboohr"], .fab-Form, .fab-TextInput',
  sendsTo: ['*.bamboohr.com'],
};
