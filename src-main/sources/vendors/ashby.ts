import type { CompanyBoard } from '../company-board.ts';

export const ashbyBoard: CompanyBoard = {
  name: 'ashby',
  label: 'Ashby',
  targetHint: "the company's name, like acme in jobs.ashbyhq.com/acme, or that address",
  hosts: () => ['https://api.ashbyhq.com'],
  path: (token, page) => (page === 0 ? `/posting-api/job-board/${token}?includeCompensation=true` : null),
  address: /ashbyhq\.com\/(?:posting-api\/job-board\/)?([\w.%-]+)/,
};
