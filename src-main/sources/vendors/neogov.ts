import type { CompanyBoard } from '../company-board.ts';

export const neogovBoard: CompanyBoard = {
  name: 'neogov',
  label: 'GovernmentJobs',
  targetHint: "the agency's name, like fulton in governmentjobs.com/careers/fulton, or that address",
  hosts: () => ['https://www.governmentjobs.com'],
  path: (token, page) => (page === 0 ? `/SearchEngine/JobsFeed?agency=${token}` : null),
  companyIn: () => null,
  address: /governmentjobs\.com\/(?:careers\/|SearchEngine\/JobsFeed\?agency=)([\w-]+)/,
};
