import type { CompanyBoard } from '../company-board.ts';

export const pinpointBoard: CompanyBoard = {
  name: 'pinpoint',
  label: 'Pinpoint',
  targetHint: "the company's name, like acme in acme.pinpointhq.com, or that address",
  hosts: (token) => [`https://${token}.pinpointhq.com`],
  path: (_, page) => (page === 0 ? '/postings.json' : null),
  address: /([\w-]+)\.pinpointhq\.com/,
  isStrict: true,
};
