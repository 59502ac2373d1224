import { companyKey } from '#shared/domain/company-key.ts';

export interface FoundPerson {
  name: string;
  title: string;
  company: string;
  url: string;
}

const MOST = 50;
/** How many lines after its title belong to a result. */
const AFTER = 4;
/** `Ada Byron - Data Engineer - Acme | LinkedIn`, as engines title a person's page. */
const HEAD =
  /^(.{2,80}?)\s+[-–—]\s+(.{2,160}?)(?:\s+[-–—]\s+(.{2,120}?))?\s*(?:[|·]\s*LinkedIn.*|\s+[-–—]\s+LinkedIn.*)$/i;
const PROFILE = /https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[\p{L}\p{N}%_-]+/iu;

/** People in pasted search results, at the company that was looked for: each line that is titled as a person's page. */
export function readPasted(text: string, company: string): FoundPerson[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  const wanted = companyKey(company);
  const people = new Map<string, FoundPerson>();
  for (const [at, line] of lines.entries()) {
    const head = HEAD.exec(line);
    const [, name = '', title = '', stated = ''] = head ?? [];
    if (head === null || !/^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){1,5}/u.test(name)) continue;
    const next = lines.slice(at + 1).findIndex((other) => HEAD.test(other));
    const near = lines.slice(at + 1, at + (next < 0 ? AFTER : Math.min(next + 1, AFTER))).join(' ');
    const [role = '', ofTitle = ''] = title.split(/\s+(?:at|bei|chez|en|@)\s+/i);
    // A title that names an employer is believed over what stands below it.
    const named = `${stated} ${ofTitle}`.trim() === '' ? `${title} ${near}` : `${stated} ${ofTitle}`;
    const isThere = wanted !== '' && ` ${companyKey(named)} `.includes(` ${wanted} `);
    if (!isThere || people.has(name.toLowerCase())) continue;
    people.set(name.toLowerCase(), {
      name,
      title: companyKey(role) === wanted ? '' : role,
      company: stated || ofTitle || company,
      url: PROFILE.exec(near)?.[0] ?? '',
    });
  }
  return [...people.values()].slice(0, MOST);
}
