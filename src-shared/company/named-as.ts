import { companyKey } from '../domain/company-key.ts';
import { TAILS } from './site-words.ts';

const SHORTEST_ALONE = 5;

/**
 * The key of a company's name, and those of what it is called for short: "talentia staffing" of "Talentia Staffing
 * Group", and "talentia" where their own site's host is called so.
 */
export function namedAs(company: string, site = ''): string[] {
  const key = companyKey(company);
  const short = key.replace(TAILS, '').trim();
  const isTelling = short.includes(' ') || short.length >= SHORTEST_ALONE;
  const names = [key, ...(isTelling ? [short] : []), ...namedByHost(key, site)];
  return [...new Set(names)].filter((name) => name !== '');
}

/** The first words of a name that its site's host is made of. */
function namedByHost(key: string, site: string): string[] {
  if (!URL.canParse(site)) return [];
  const [label = ''] = new URL(site).hostname.replace(/^www\./, '').split('.');
  const host = label.replaceAll('-', '');
  const words = key.split(' ');
  const first = words.map((_, index) => words.slice(0, index + 1));
  return first.filter((some) => some.join('') === host && host.length > 2).map((some) => some.join(' '));
}

/** Whether a text names a company, by its whole name or for short. */
export function isNamedIn(text: string, names: readonly string[]): boolean {
  const words = ` ${companyKey(text)} `;
  return names.some((name) => words.includes(` ${name} `));
}
