import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { type XmlElement, xmlText } from './xml.ts';

/** The facts of one `<entry>` of an Atom feed of jobs. Its author is the employer, or else the feed's title. */
export function atomFacts(entry: XmlElement, now: Date): PostingFacts {
  const child = (name: string) =>
    [...entry.children].filter((element) => element.nodeName.toLowerCase() === name);
  const links = child('link');
  const link = links.find((item) => (item.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const author = child('author')[0];
  const feed = entry.parentElement;
  return {
    url: link?.getAttribute('href') ?? xmlText(entry, 'id'),
    title: xmlText(entry, 'title'),
    company:
      (author === undefined ? undefined : xmlText(author, 'name')) ??
      (feed === null ? undefined : xmlText(feed, 'title')),
    postedAt: isoDate(xmlText(entry, 'published') ?? xmlText(entry, 'updated'), now),
    html: xmlText(entry, 'content') ?? xmlText(entry, 'summary'),
  };
}
