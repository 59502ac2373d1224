import type { CompanyBoard } from '../company-board.ts';

export const paylocityBoard: CompanyBoard = {
  name: 'paylocity',
  label: 'Paylocity',
  targetHint:
    "the address of the company's job page, like https://recruiting.paylocity.com/recruiting/jobs/All/…",
  hosts: () => ['https://recruiting.paylocity.com'],
  path: (token, page) => (page === 0 ? `/recruiting/jobs/All/${token}/jobs` : null),
  isPage: true,
  companyIn: () => null,
  address: /paylocity\.com\/recruiting\/jobs\/all\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
  isStrict: true,
};
