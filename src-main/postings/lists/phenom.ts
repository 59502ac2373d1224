import { z } from 'zod';
import { isObject, joined, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import type { PageList } from './page-list.ts';
import { valueAfter } from './value-after.ts';

const Opening = z.object({
  title: z.string(),
  jobId: text,
  jobSeqNo: text,
  applyUrl: text,
  companyName: text,
  city: text,
  state: text,
  country: text,
  location: text,
  multi_location: z.array(z.string()).nullish(),
  type: text,
  postedDate: text,
  descriptionTeaser: text,
});

/** Phenom's search page, which carries its hits as data. */
export const phenom: PageList = {
  vendor: 'phenom',
  mark: /phApp\.ddo\s*=[\s\S]*"eagerLoadRefineSearch"/,
  read({ html, url, now }) {
    const data = valueAfter(html, /phApp\.ddo\s*=\s*/);
    const search = isObject(data) ? data.eagerLoadRefineSearch : undefined;
    const hits = isObject(search) && isObject(search.data) ? search.data.jobs : undefined;
    if (!Array.isArray(hits)) return null;
    return hits.map((hit) => {
      const read = Opening.safeParse(hit);
      if (!read.success) return {};
      const job = read.data;
      return {
        url: job.jobId === undefined ? job.applyUrl : pageOf(job.jobId, url),
        applyUrl: job.applyUrl,
        title: job.title,
        company: job.companyName,
        locations: job.multi_location?.length
          ? job.multi_location
          : present(job.location ?? joined(job.city, job.state, job.country)),
        employmentType: employmentTypeOf(job.type),
        postedAt: isoDate(job.postedDate, now),
        text: job.descriptionTeaser,
      };
    });
  },
};

/** `https://careers.acme.com/global/en/search-results` shows a job at `/global/en/job/ID`. */
function pageOf(id: string, listedAt: string): string {
  const folder = URL.canParse(listedAt) ? new URL(listedAt).pathname.replace(/\/[^/]*$/, '') : '';
  return `${folder}/job/${encodeURIComponent(id)}`;
}
