import type { CompanyBoard } from '../company-board.ts';

const PAGE = 50;

export const jobviteBoard: CompanyBoard = {
  name: 'jobvite',
  label: 'Jobvite',
  targetHint: "the company's name, like acme in jobs.jobvite.com/acme, or that address",
  hosts: () => ['https://jobs.jobvite.com'],
  path: (token, page) => `/${token}/search?p=${page}`,
  isPage: true,
  pageSize: PAGE,
  address: /jobs\.jobvite\.com\/(?:careers\/)?([\w-]+)/,
  isStrict: true,
};
