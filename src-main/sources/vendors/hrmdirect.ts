import type { CompanyBoard } from '../company-board.ts';

export const hrmdirectBoard: CompanyBoard = {
  name: 'hrmdirect',
  label: 'HRMDirect',
  targetHint: "the company's name, like acme in acme.hrmdirect.com, or that address",
  hosts: (token) => [`https://${token}.hrmdirect.com`],
  path: (_, page) => (page === 0 ? '/employment/job-openings.php?search=true' : null),
  isPage: true,
  address: /([\w-]+)\.hrmdirect\.com/,
  isStrict: true,
};
