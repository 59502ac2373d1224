import type { CompanyBoard } from '../company-board.ts';

const PAGE = 10;

/** Tokens are `acme`, or `acme/acme-group.com` where the company's own domain is another. */
export const eightfoldBoard: CompanyBoard = {
  name: 'eightfold',
  label: 'Eightfold',
  targetHint: "the address of the company's job page, like https://acme.eightfold.ai/careers?domain=acme.com",
  hosts: (token) => [`https://${token.split('/')[0]}.eightfold.ai`],
  path(token, page, words) {
    const [company = '', domain = `${company}.com`] = token.split('/');
    const params = {
      domain,
      start: String(page * PAGE),
      num: String(PAGE),
      query: words,
      sort_by: 'relevance',
    };
    return `/api/apply/v2/jobs?${new URLSearchParams(params)}`;
  },
  pageSize: PAGE,
  mostPages: 20,
  companyIn: (token) => token.split('/')[0] ?? null,
  address: /([\w-]+)\.eightfold\.ai(?:[^?]*\?(?:[^#]*&)?domain=([\w.-]+))?/,
  tokenShape: /^[\w-]+(?:\/[\w.-]+)?$/,
  isStrict: true,
};
