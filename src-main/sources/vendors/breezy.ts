import type { CompanyBoard } from '../company-board.ts';

export const breezyBoard: CompanyBoard = {
  name: 'breezy',
  label: 'Breezy',
  targetHint: "the company's name, like acme in acme.breezy.hr, or that address",
  hosts: (token) => [`https://${token}.breezy.hr`],
  path: (_, page) => (page === 0 ? '/json' : null),
  address: /([\w-]+)\.breezy\.hr/,
  isStrict: true,
};
