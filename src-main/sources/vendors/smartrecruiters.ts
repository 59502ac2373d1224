import type { CompanyBoard } from '../company-board.ts';

const PAGE = 100;

export const smartrecruitersBoard: CompanyBoard = {
  name: 'smartrecruiters',
  label: 'SmartRecruiters',
  targetHint: "the company's name as in jobs.smartrecruiters.com/Acme, or that address",
  hosts: () => ['https://api.smartrecruiters.com'],
  path: (token, page) => `/v1/companies/${token}/postings?limit=${PAGE}&offset=${page * PAGE}`,
  pageSize: PAGE,
  address: /smartrecruiters\.com\/(?:v1\/companies\/)?([\w-]+)/,
};
