import type { CompanyBoard } from '../company-board.ts';

const PAGE = 100;
const LIST = '/hcmRestApi/resources/latest/recruitingCEJobRequisitions';

/** Tokens are `ejov.fa.ca2/CX`: the company's host at Oracle, and its site. */
export const oracleBoard: CompanyBoard = {
  name: 'oracle',
  label: 'Oracle Recruiting',
  targetHint:
    "the address of the company's job page, like https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1",
  hosts: (token) => [`https://${token.split('/')[0]}.oraclecloud.com`],
  path(token, page, words) {
    const site = token.split('/')[1] ?? '';
    const keyword = words === '' ? '' : `keyword=${encodeURIComponent(words)},`;
    const finder = `findReqs;siteNumber=${site},${keyword}limit=${PAGE},offset=${page * PAGE},sortBy=POSTING_DATES_DESC`;
    return `${LIST}?onlyData=true&expand=requisitionList.secondaryLocations&finder=${finder}`;
  },
  pageSize: PAGE,
  mostPages: 10,
  companyIn: () => null,
  address:
    /([\w-]+(?:\.[\w-]+)*)\.oraclecloud\.com\/hcm(?:UI\/CandidateExperience\/[\w-]+\/sites\/|RestApi\/[^?]*\?.*siteNumber=)([\w-]+)/,
  tokenShape: /^[\w-]+(?:\.[\w-]+)*\/[\w-]+$/,
  isStrict: true,
};
