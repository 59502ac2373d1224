import type { CompanyBoard } from '../company-board.ts';

const PAGE = 20;

/** Tokens are `acme.wd5/Careers`: the company, its data centre and its site. */
export const workdayBoard: CompanyBoard = {
  name: 'workday',
  label: 'Workday',
  targetHint: "the address of the company's job page, like https://acme.wd5.myworkdayjobs.com/Careers",
  hosts: (token) => [`https://${token.split('/')[0]}.myworkdayjobs.com`],
  path(token) {
    const [place = '', site = ''] = token.split('/');
    return `/wday/cxs/${place.split('.')[0]}/${site}/jobs`;
  },
  json: (page, words) => ({ limit: PAGE, offset: page * PAGE, searchText: words, appliedFacets: {} }),
  pageSize: PAGE,
  mostPages: 25,
  companyIn: (token) => token.split('.')[0] ?? null,
  address:
    /([\w-]+\.wd\d+)\.myworkdayjobs(?:-impl)?\.com\/(?:wday\/cxs\/[\w-]+\/)?(?:[a-z]{2}(?:-[A-Z]{2})?\/)?([\w-]+)/,
  tokenShape: /^[\w-]+\.wd\d+\/[\w-]+$/,
  isStrict: true,
};
