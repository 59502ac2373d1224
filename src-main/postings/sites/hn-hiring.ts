import { z } from 'zod';
import { defineReader, isObject, text } from '../boards/board-reader.ts';
import { unescapeOnce } from '../html/html-to-text.ts';
import { isoDate } from '../iso-date.ts';
import { headOf } from './hn-head.ts';

const Record = z.object({
  id: z.union([z.number(), z.string()]),
  text: z.string(),
  created_at: text,
});

/** The answers to a month's "Who is hiring?": one is a posting where its first line names a company and a role. */
export const hnHiring = defineReader({
  vendor: 'hn-hiring',
  isJobSite: true,
  list: (answer) =>
    isObject(answer) && /hiring/i.test(String(answer.title ?? '')) && Array.isArray(answer.children)
      ? answer.children.filter((item) => isObject(item) && typeof item.text === 'string')
      : undefined,
  recognises: (record) => typeof record.text === 'string' && 'id' in record && 'author' in record,
  schema: Record,
  facts: (comment, { now }) => {
    const head = headOf(comment.text);
    return {
      ...head,
      url: `https://news.ycombinator.com/item?id=${comment.id}`,
      applyUrl: firstLink(comment.text),
      postedAt: isoDate(comment.created_at, now),
      html: comment.text,
    };
  },
});

function firstLink(html: string): string | undefined {
  const link = /href="(https?:[^"]+)"/i.exec(html)?.[1];
  return link === undefined ? undefined : unescapeOnce(link.replaceAll('&#x2F;', '/'));
}
