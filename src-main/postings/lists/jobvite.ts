import { lineOf, type PageList } from './page-list.ts';

/** Jobvite's list of a company: a table of links, each with its place beside it. */
export const jobvite: PageList = {
  vendor: 'jobvite',
  mark: /jv-job-list/,
  read: ({ document }) =>
    [...document.querySelectorAll('a[href*="/job/"]')].map((link) => {
      const row = link.closest('tr, li');
      const place = lineOf(row?.querySelector('.jv-job-list-location'));
      return {
        url: link.getAttribute('href') ?? undefined,
        title: lineOf(link.querySelector('.jv-job-list-name')) ?? lineOf(link),
        locations: (place ?? '').split(/;\s*/).filter((one) => one !== ''),
      };
    }),
};
