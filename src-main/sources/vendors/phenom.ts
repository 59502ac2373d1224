import type { CompanyBoard } from '../company-board.ts';

const PAGE = 10;

/** Tokens are the address of its search without the last part: `careers.acme.com/global/en`. */
export const phenomBoard: CompanyBoard = {
  name: 'phenom',
  label: 'Phenom',
  targetHint: "the address of the company's search, like https://careers.acme.com/global/en/search-results",
  hosts: (token) => [`https://${token.split('/')[0]}`],
  path(token, page, words) {
    const folder = token.split('/').slice(1).join('/');
    const params = { keywords: words, from: String(page * PAGE), s: '1' };
    return `/${folder}/search-results?${new URLSearchParams(params)}`;
  },
  isPage: true,
  pageSize: PAGE,
  mostPages: 20,
  companyIn: (token) => /([\w-]+)\.(?:com?\.)?[a-z]{2,}\//i.exec(token)?.[1] ?? null,
  address: /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})\/((?:[\w-]+\/)?[a-z]{2})\/search-results/i,
  tokenShape: /^(?:[\w-]+\.)+[a-z]{2,}\/(?:[\w-]+\/)?[a-z]{2}$/i,
  isStrict: true,
};
