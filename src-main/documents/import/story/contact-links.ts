import type { Profile } from '#shared/domain/profile.ts';
import { linkOf } from '../json-resume-basics.ts';
import type { Line } from '../layout/line.ts';
import type { Marks } from './marks.ts';

const NETWORKS: readonly [RegExp, string][] = [
  [/linkedin\.com/i, 'LinkedIn'],
  [/github\.com/i, 'GitHub'],
  [/gitlab\.com/i, 'GitLab'],
  [/(^|\/\/|\.)(twitter|x)\.com/i, 'Twitter'],
  [/xing\.com/i, 'Xing'],
  [/stackoverflow\.com/i, 'StackOverflow'],
  [/orcid\.org/i, 'ORCID'],
  [/scholar\.google/i, 'Google Scholar'],
  [/researchgate\.net/i, 'ResearchGate'],
  [/medium\.com/i, 'Medium'],
  [/behance\.net/i, 'Behance'],
  [/dribbble\.com/i, 'Dribbble'],
  [/kaggle\.com/i, 'Kaggle'],
  [/instagram\.com/i, 'Instagram'],
  [/youtube\.com/i, 'YouTube'],
];

/** Keeps an address on the web once, by the network that it is of; `shown` is what stands in the file for it. */
export function addLink(url: string, shown: string, profile: Profile, marks: Marks, line: Line): void {
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const network = NETWORKS.find(([pattern]) => pattern.test(address))?.[1] ?? 'Website';
  if (profile.links.some((known) => sameLink(known.url, address))) return;
  const path = /^https?:\/\/[^/]+\/(?:in\/|users\/|profile\/|@)?([^/?#]+)\/?$/i.exec(address)?.[1] ?? '';
  const username = network === 'Website' ? '' : decode(path);
  profile.links.push(
    isFrontPage(address) && isUserName(shown, network)
      ? linkOf(network, shown)
      : { network, username, url: address },
  );
  marks.add(`link${profile.links.length}`, [line]);
}

const isFrontPage = (url: string): boolean => /^https?:\/\/[^/]+\/?$/.test(url);

/** Whether what is shown for a network's front page says whose page is meant. */
function isUserName(shown: string, network: string): boolean {
  if (network === 'Website' || shown.toLowerCase() === network.toLowerCase()) return false;
  return /^@?[\p{L}\d][\p{L}\d._-]+$/u.test(shown) || shown.includes('/');
}

function sameLink(one: string, other: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/$/gi, '').toLowerCase();
  return plain(one) === plain(other);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
