import type { CompanyBoard } from '../company-board.ts';

export const recruiteeBoard: CompanyBoard = {
  name: 'recruitee',
  label: 'Recruitee',
  targetHint: "the company's name, like acme in acme.recruitee.com, or that address",
  hosts: (token) => [`https://${token}.recruitee.com`],
  path: (_, page) => (page === 0 ? '/api/offers/' : null),
  address: /([\w-]+)\.recruitee\.com/,
};
