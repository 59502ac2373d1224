import type { CompanyBoard } from '../company-board.ts';

export const personioBoard: CompanyBoard = {
  name: 'personio',
  label: 'Personio',
  targetHint: "the company's name, like acme in acme.jobs.personio.de, or that address",
  hosts: (token) => [`https://${token}.jobs.personio.de`, `https://${token}.jobs.personio.com`],
  path: (_, page) => (page === 0 ? '/xml?language=en' : null),
  address: /([\w-]+)\.jobs\.personio\.(?:de|com|es)/,
};
