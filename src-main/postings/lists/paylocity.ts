import { z } from 'zod';
import { isObject, joined, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import type { PageList } from './page-list.ts';
import { valueAfter } from './value-after.ts';

const Place = z.object({ Name: text, City: text, State: text, Country: text }).nullish();
const Opening = z.object({
  JobId: z.union([z.number(), z.string()]),
  JobTitle: z.string(),
  LocationName: text,
  PublishedDate: text,
  Description: text,
  JobLocation: Place,
  IsRemote: z.boolean().nullish(),
});

/** Paylocity's page of a company, which carries its openings as data. */
export const paylocity: PageList = {
  vendor: 'paylocity',
  mark: /window\.pageData\s*=\s*\{[\s\S]*"Jobs"\s*:/,
  read({ html, now }) {
    const data = valueAfter(html, /window\.pageData\s*=\s*/);
    if (!isObject(data) || !Array.isArray(data.Jobs)) return null;
    const company = typeof data.ModuleTitle === 'string' ? data.ModuleTitle : undefined;
    return data.Jobs.map((job) => {
      const read = Opening.safeParse(job);
      if (!read.success) return {};
      const {
        JobId,
        JobTitle,
        JobLocation: place,
        LocationName,
        IsRemote,
        PublishedDate,
        Description,
      } = read.data;
      return {
        url: `/Recruiting/Jobs/Details/${JobId}`,
        title: JobTitle,
        company,
        locations: present(joined(place?.City, place?.State, place?.Country) ?? LocationName),
        remote:
          IsRemote === true
            ? 'remote'
            : /^hybrid$/i.test(LocationName ?? '')
              ? ('hybrid' as const)
              : undefined,
        postedAt: isoDate(PublishedDate, now),
        html: Description,
      };
    });
  },
};
