import { websiteOf } from '#shared/company/website-of.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import type { Job } from '#shared/domain/job.ts';
import { mailRouteOf } from '#shared/postings/apply-by-mail.ts';
import { asHost, isFreeMail, isKin, registered, withoutTrade } from './host-names.ts';
import { isLookAlike } from './look-alike.ts';

type ContactJob = Pick<Job, 'company' | 'description' | 'url' | 'applyUrl'>;

export interface ForeignContact {
  address: string;
  /** `free`: anybody can have an address there. `other`: the company has a domain, and this is not it. */
  why: 'look-alike' | 'free' | 'other';
  /** The company's own domain; empty where the posting does not show it. */
  own: string;
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu;
const WORST = ['look-alike', 'free', 'other'] as const;

/** The address of a posting that is not the company's; null where all of them may be. Where nothing shows what the company's domain is, another one is no sign. */
export function foreignContact(job: ContactJob): ForeignContact | null {
  const text = `${job.description} ${/^mailto:([^?]+)/i.exec(job.applyUrl ?? '')?.[1] ?? ''}`;
  const addresses = [...text.matchAll(ADDRESS)];
  if (addresses.length === 0 || job.company.trim() === '') return null;
  const site = websiteOf(job.company, [job]);
  const own = site === '' ? '' : registered(new URL(site).hostname).domain;
  const route = mailRouteOf(job)?.address;
  const found = addresses.flatMap(([address, host = '']) => {
    const why = strangeness(host, job.company, own);
    // Of others than those who take applications (data protection, a parent's press office) it says little.
    if (why === null || (why === 'other' && address.toLowerCase() !== route)) return [];
    return [{ address, why, own }];
  });
  return WORST.flatMap((why) => found.find((one) => one.why === why) ?? [])[0] ?? null;
}

function strangeness(host: string, company: string, own: string): ForeignContact['why'] | null {
  const { domain, name } = registered(host);
  const whole = companyKey(company);
  if (domain === own || asHost(name) === asHost(whole)) return null;
  if (isFreeMail(host)) return 'free';
  const ownName = own === '' ? '' : registered(own).name;
  if (isLookAlike(name, whole) || isLookAlike(name, ownName)) return 'look-alike';
  if (own === '' || asHost(name) === asHost(ownName)) return null;
  // `acme-careers.net` beside `acme.com`.
  const dressed = asHost(name) !== withoutTrade(name) && withoutTrade(name) === asHost(ownName);
  return dressed || !isKin(name, company) ? 'other' : null;
}
