import { z } from 'zod';
import { mergeFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { factsFromJsonLd } from '../json-ld/from-json-ld.ts';
import { defineReader, isObject, text } from './board-reader.ts';

const Record = z.object({
  title: z.string(),
  url: z.string(),
  content_html: text,
  date_published: text,
  _jobposting: z.record(z.string(), z.unknown()).nullish(),
});

/** Teamtailor's JSON Feed, in which each item carries a schema.org posting; read for any JSON Feed of jobs. */
export const teamtailor = defineReader({
  vendor: 'teamtailor',
  list: 'items',
  recognises: (record) =>
    typeof record.url === 'string' &&
    typeof record.title === 'string' &&
    ('_jobposting' in record || 'date_published' in record),
  schema: Record,
  facts: (item, { now, answer }) =>
    mergeFacts(
      {
        url: item.url,
        title: item.title,
        html: item.content_html,
        postedAt: isoDate(item.date_published, now),
      },
      factsFromJsonLd(item._jobposting ?? {}, now),
      { company: isObject(answer) && typeof answer.title === 'string' ? answer.title : undefined },
    ),
});
