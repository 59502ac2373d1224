import type { CompanyBoard } from '../company-board.ts';

export const teamtailorBoard: CompanyBoard = {
  name: 'teamtailor',
  label: 'Teamtailor',
  targetHint: "the company's name, like acme in acme.teamtailor.com, or that address",
  hosts: (token) => [`https://${token}.teamtailor.com`],
  path: (_, page) => (page === 0 ? '/jobs.json' : null),
  address: /([\w-]+)\.(?:\w+\.)?teamtailor\.com/,
};
