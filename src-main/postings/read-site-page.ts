import { dayOf } from '#shared/dates/local-day.ts';
import { textWithoutOrders } from '#shared/domain/text-without-orders.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { textOf, tidy } from './html/html-to-text.ts';
import { parseDocument } from './html/parse-html.ts';
import { removeHidden } from './html/remove-hidden.ts';
import { metaOf } from './html/selectors.ts';
import { stripBoilerplate } from './html/strip-boilerplate.ts';
import { isoDate } from './iso-date.ts';

/** One page of a company's own site, as a person sees it. */
export interface SitePage {
  title: string;
  /** Without what is around the page and without orders to programs, at most 8,000 characters. */
  text: string;
  /** What the page says of its own day; null where it says none. */
  date: string | null;
  /** Where its visible links lead, with their words. */
  links: { url: string; label: string }[];
  /** What was taken out, as the page has it. */
  orders: string[];
}

const LONGEST = 8_000;
const LINKS = 300;
/** What customers and others say of the company. */
const VOICES = 'blockquote, [class*=testimonial i], [class*=customer-quote i]';

export function readSitePage({ url, body, now }: { url: string; body: string; now: string }): SitePage {
  const document = parseDocument(body);
  removeHidden(document);
  const links = [...document.querySelectorAll('a[href]')].slice(0, LINKS).flatMap((anchor) => {
    const href = anchor.getAttribute('href') ?? '';
    if (!URL.canParse(href, url)) return [];
    return [{ url: new URL(href, url).href, label: tidy(anchor.textContent ?? '').slice(0, 100) }];
  });
  const stated =
    metaOf(document, 'article:modified_time') ??
    metaOf(document, 'article:published_time') ??
    document.querySelector('article time[datetime]')?.getAttribute('datetime');
  const title = visibleText(document.querySelector('title')?.textContent ?? '').trim();
  const day = isoDate(stated ?? undefined, new Date(now));
  stripBoilerplate(document);
  for (const voice of document.querySelectorAll(VOICES)) voice.remove();
  const { text, removed: orders } = textWithoutOrders(textOf(document.body));
  return {
    title: textWithoutOrders(title).text.slice(0, 200),
    text: text.trim().slice(0, LONGEST),
    date: day === undefined ? null : dayOf(day),
    links,
    orders,
  };
}
