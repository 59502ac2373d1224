import { isoDate } from '../iso-date.ts';
import { lineOf, type PageList } from './page-list.ts';

/** HRMDirect's table of openings. The page's title names the company. */
export const hrmdirect: PageList = {
  vendor: 'hrmdirect',
  mark: /class="reqitem1? ReqRowClick|class="[^"]*\bReqRowClick\b/,
  read({ document, now }) {
    const company = /^(?:careers|jobs|job openings|employment)\s+(?:at|with)\s+(.+)$/i.exec(
      lineOf(document.querySelector('title')) ?? '',
    )?.[1];
    return [...document.querySelectorAll('tr.ReqRowClick, tr[data-req-id]')].map((row) => {
      const link = row.querySelector('.posTitle a, a[href*="req="]');
      const cells = [...row.querySelectorAll('td')].map(lineOf);
      const place = [lineOf(row.querySelector('.cities')), lineOf(row.querySelector('.state'))].filter(
        (part) => part !== undefined,
      );
      return {
        url: link?.getAttribute('href')?.replace(/&?#.*$/, ''),
        title: lineOf(link),
        company,
        locations: place.length > 0 ? [place.join(', ')] : [],
        postedAt: cells.map((cell) => (DAY.test(cell ?? '') ? isoDate(cell, now) : undefined)).find(Boolean),
      };
    });
  },
};

const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
