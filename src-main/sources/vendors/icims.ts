import type { CompanyBoard } from '../company-board.ts';

/** Its size of a page is the company's own choice: an empty page is the end. */
export const icimsBoard: CompanyBoard = {
  name: 'icims',
  label: 'iCIMS',
  targetHint: 'the first part of its address, like careers-acme in careers-acme.icims.com, or that address',
  hosts: (token) => (token.includes('-') ? [`https://${token}.icims.com`] : hostsOf(token)),
  path: (_, page, words) =>
    `/jobs/search?${new URLSearchParams({ ss: '1', searchKeyword: words, in_iframe: '1', pr: String(page) })}`,
  isPage: true,
  mostPages: 25,
  companyIn: (token) => token.replace(/^(?:\w+-)?(?:careers|jobs|external)-/, ''),
  address: /([\w-]+)\.icims\.com/,
  isStrict: true,
};

function hostsOf(company: string): string[] {
  return ['careers', 'jobs', 'uscareers', 'external'].map((kind) => `https://${kind}-${company}.icims.com`);
}
