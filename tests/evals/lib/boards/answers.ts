import type { Answers } from './answer-pages.ts';
import { KEYED_SITES } from './keyed-sites.ts';
import { PAGE_VENDORS } from './page-vendors.ts';
import { SITES } from './sites.ts';
import { VENDORS } from './vendors.ts';

export const ANSWERS: Readonly<Record<string, Answers>> = {
  ...SITES,
  ...KEYED_SITES,
  ...VENDORS,
  ...PAGE_VENDORS,
};

/** The page that an address or what was sent with it asks for, from 0. */
export function pageAsked(answers: Answers, url: URL, sent: string): number {
  const { searchParams: query, pathname } = url;
  const size = 20;
  const body = sent === '' ? null : (JSON.parse(sent) as { offset?: number });
  if (body?.offset !== undefined) return body.offset / size;
  const offset = /offset=(\d+)/.exec(url.href)?.[1];
  const number = query.get('page') ?? query.get('Page') ?? /\/search\/(\d+)$/.exec(pathname)?.[1];
  if (number !== null && number !== undefined) return Number(number) - (answers.first ?? 1);
  const start = query.get('start') ?? query.get('from') ?? query.get('skip') ?? offset;
  if (start !== null && start !== undefined) return Number(start) === 0 ? 0 : 1;
  return Number(query.get('pr') ?? query.get('p') ?? 0);
}
