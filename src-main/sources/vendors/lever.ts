import type { CompanyBoard } from '../company-board.ts';

const PAGE = 100;

export const leverBoard: CompanyBoard = {
  name: 'lever',
  label: 'Lever',
  targetHint: "the company's name, like acme in jobs.lever.co/acme, or that address",
  // A company lives in one of two regions; the wrong one answers 404.
  hosts: () => ['https://api.lever.co', 'https://api.eu.lever.co'],
  path: (token, page) => `/v0/postings/${token}?mode=json&skip=${page * PAGE}&limit=${PAGE}`,
  pageSize: PAGE,
  address: /lever\.co\/(?:v0\/postings\/)?([\w.-]+)/,
};
