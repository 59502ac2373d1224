import { companyKey } from '../domain/company-key.ts';
import type { Job } from '../domain/job.ts';

const ADDRESS = /https?:\/\/[^\s<>"')\]]+|(?:www\.|@)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Parts of a company's own domain where its home page is not. */
const BEFORE = /^(?:www\d?|careers?|jobs?|karriere|apply|talent|recruiting|work|hiring|join|en|de)\./;

type Posting = Pick<Job, 'url' | 'applyUrl' | 'description'>;

/** A company's home page, where a posting names a host that is called like the company; empty where none does. Never a guess. */
export function websiteOf(
  company: string,
  postings: readonly Posting[],
  others: readonly string[] = [],
): string {
  const name = squashed(companyKey(company));
  if (name.length < 3) return '';
  const addresses = postings.flatMap(({ url, applyUrl, description }) => [
    url,
    applyUrl ?? '',
    ...(description.match(ADDRESS) ?? []),
  ]);
  for (const address of [...addresses, ...others]) {
    const host = hostOf(address);
    if (host !== null && isCalled(host, name)) return `https://${host}/`;
  }
  return '';
}

function hostOf(address: string): string | null {
  const plain = address.replace(/^@/, '');
  const whole = /^https?:/i.test(plain) ? plain : `https://${plain}`;
  if (!URL.canParse(whole)) return null;
  return new URL(whole).hostname.replace(BEFORE, '');
}

/** `acme-clinic.de` for "Acme Clinic", `booking.com` for "Booking.com"; never a part of somebody else's host. */
function isCalled(host: string, name: string): boolean {
  const [label = '', ...rest] = host.split('.');
  if (rest.length === 0 || rest.length > 2 || rest.some((part) => part.length > 6)) return false;
  return squashed(label) === name || squashed(host) === name;
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
