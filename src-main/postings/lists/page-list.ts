import { mergeFacts, type PostingFacts } from '../facts.ts';
import { parseDocument } from '../html/parse-html.ts';

/** How the page of one vendor lists its openings. Adding one is one file with this and one line in the list. */
export interface PageList {
  vendor: string;
  /** What only a list of this vendor holds; a posting's own page does not. */
  mark: RegExp;
  /** The openings, in order; null where the page is no such list after all. `url` is the page's own. */
  read(page: { html: string; document: Document; url: string; now: Date }): PostingFacts[] | null;
}

/** The openings of a page that is read as one vendor's list. */
export function readPageList(list: PageList, html: string, url: string, now: Date): PostingFacts[] | null {
  if (!list.mark.test(html)) return null;
  const found = list.read({ html, document: parseDocument(html), url, now });
  return found?.map((facts) => mergeFacts(facts, { vendor: list.vendor })) ?? null;
}

/** An element's text in one line; undefined where there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}
