import { localDay } from '#shared/dates/local-day.ts';
import { isoDate } from '../iso-date.ts';
import { relativeDay } from '../relative-day.ts';
import { dayFirst } from '../text/day-first.ts';
import { firstText, POSTED_SELECTORS } from './selectors.ts';

/** What a day is of that is none of the posting's publication. */
const OTHERS = /clos|expir|valid|deadline|until|start|end(?!er)|birth|update/i;

/** The day of a page's posting as its marked-up parts tell it. */
export function pagePosted(document: Document, now: Date): string | undefined {
  const moment = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return (
    isoDate(moment, now) ??
    exactDay(document, now) ??
    isoDate(inOrder(document, firstText(document, POSTED_SELECTORS, 60) ?? ''), now) ??
    besideTitle(document, now)
  );
}

/** "1 week ago" whose title, as a mouse shows it, is the day itself. */
function exactDay(document: Document, now: Date): string | undefined {
  for (const element of document.querySelectorAll('[title]')) {
    const words = (element.textContent ?? '').trim();
    const day = isoDate(inOrder(document, element.getAttribute('title') ?? ''), now);
    if (words.length <= 60 && day !== undefined && relativeDay(words, now) !== undefined) return day;
  }
  return undefined;
}

/** "2 October 2026", "Today": a box of its own right beside the heading that is named a date and holds nothing else. */
function besideTitle(document: Document, now: Date): string | undefined {
  for (const element of document.querySelectorAll('[class*=date i], [id*=date i], [class*=meta i]')) {
    if (OTHERS.test(`${element.className} ${element.id}`) || element.parentElement === null) continue;
    if (element.parentElement.querySelector('h1, h2') === null) continue;
    const words = (element.textContent ?? '').trim().split(/\s[|·•]\s/)[0] ?? '';
    const day = /[:：]/.test(words) || words.length > 30 ? undefined : isoDate(inOrder(document, words), now);
    if (day !== undefined && day.slice(0, 10) <= localDay(now)) return day;
  }
  return undefined;
}

const inOrder = (document: Document, said: string): string =>
  dayFirst(said, document.body?.textContent ?? '', document.documentElement.lang);
