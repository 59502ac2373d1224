import type { ListReading } from '../read-list.ts';
import { hrmdirect } from './hrmdirect.ts';
import { icims } from './icims.ts';
import { jobvite } from './jobvite.ts';
import { type PageList, readPageList } from './page-list.ts';
import { paylocity } from './paylocity.ts';
import { phenom } from './phenom.ts';

const PAGE_LISTS: readonly PageList[] = [icims, jobvite, paylocity, phenom, hrmdirect];

/** Every opening that a vendor's page lists; an entry without a title is a problem of that entry. Null for any other page. */
export function readHtmlList(html: string, url: string, now: Date, only?: string): ListReading | null {
  for (const list of PAGE_LISTS) {
    if (only !== undefined && list.vendor !== only) continue;
    const found = readPageList(list, html, url, now);
    if (found !== null)
      return {
        vendor: list.vendor,
        records: found.map((facts) =>
          facts.title === undefined
            ? { problem: { field: 'title', message: 'no field that names the job' } }
            : { facts },
        ),
      };
  }
  return null;
}
