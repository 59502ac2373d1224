import { domainToUnicode } from 'node:url';
import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import { withoutUmlautSpelling } from '#shared/places/place-key.ts';
import mail from '../../../resources/postings/free-mail.json' with { type: 'json' };
import marks from '../../../resources/replies/marks.json' with { type: 'json' };

const SUFFIXES = new Set(marks.hostSuffixes);
const FREE = new Set(mail.hosts);
const FREE_ANYWHERE = new Set(mail.any);
const TRADE = new Set(mail.trade);

/** The part of a host that somebody registered, and its name alone: `acme.co.uk` and `acme` of `mail.acme.co.uk`. */
export function registered(host: string): { domain: string; name: string } {
  const labels = domainToUnicode(host.toLowerCase()).split('.');
  const last = labels.length - 1;
  const at = last >= 2 && SUFFIXES.has(labels[last - 1] ?? '') ? last - 2 : Math.max(0, last - 1);
  return { domain: labels.slice(at).join('.'), name: labels[at] ?? '' };
}

/** Whether anybody can have an address there. */
export function isFreeMail(host: string): boolean {
  const { domain, name } = registered(host);
  return FREE.has(host.toLowerCase()) || FREE.has(domain) || FREE_ANYWHERE.has(name);
}

/** A name as hosts are spelled. */
export const asHost = (text: string): string =>
  withoutUmlautSpelling(fold(text).replace(/[^\p{L}\p{N}]/gu, ''));

/** A host's name without the words of hiring around the company's: `acme` of `acme-careers`. */
export const withoutTrade = (name: string): string =>
  asHost(
    name
      .split('-')
      .filter((word) => !TRADE.has(word))
      .join(''),
  );

/** Whether a host's name holds one of the company's own words, is held in its name, or is its initials. */
export function isKin(name: string, company: string): boolean {
  const words = companyKey(company).split(' ').filter(Boolean);
  const [host, whole] = [asHost(name), asHost(words.join(''))];
  const initials = words.map((word) => word[0]).join('');
  const without = words.filter((word) => word !== 'and' && word !== 'of' && word !== 'for');
  return (
    words.some((word) => word.length >= 4 && host.includes(asHost(word))) ||
    (host.length >= 3 && whole.includes(host)) ||
    (whole.length >= 2 && host.includes(whole)) ||
    [initials, without.map((word) => word[0]).join('')].some(
      (short) => short.length >= 2 && host.startsWith(short),
    )
  );
}
