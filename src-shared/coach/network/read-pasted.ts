import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import words from '../../../resources/coach/past-words.json' with { type: 'json' };

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
  /^(.{2,80}?)\s+[-–—]\s+(.{2,160}?)(?:\s+[-–—]\s+(.{2,120}?))?\s*(?:[|·]\s*(?:LinkedIn|领英).*|\s+[-–—]\s+(?:LinkedIn|领英).*)$/i;
/** Two words or more; or one that only a person's page behind it shows to be a name; or one in a script without capitals. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){1,5}/u;
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const NO_CAPITALS = /^[\p{Lo}\p{M}]{1,12}(?:[ ·・][\p{Lo}\p{M}]{1,12}){0,4}$/u;
const PAST = phrasePattern(words.past);
const PROFILE = /https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[\p{L}\p{N}%_-]+/iu;

/** People in pasted search results, at the company that was looked for: each line that is titled as a person's page. */
export function readPasted(text: string, company: string): FoundPerson[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  const wanted = companyKey(company);
  const people = new Map<string, FoundPerson>();
  for (const [at, line] of lines.entries()) {
    const head = HEAD.exec(line);
    const [, name = '', title = '', stated = ''] = head ?? [];
    if (head === null) continue;
    const next = lines.slice(at + 1).findIndex((other) => HEAD.test(other));
    const near = lines.slice(at + 1, at + (next < 0 ? AFTER : Math.min(next + 1, AFTER))).join(' ');
    const [role = '', ofTitle = ''] = title.split(/\s+(?:at|bei|chez|en|@)\s+/i);
    if (!NAME.test(name) && !NO_CAPITALS.test(name) && !(ONE_WORD.test(name) && PROFILE.test(near))) continue;
    // A title that names an employer is believed over what stands below it.
    const isStated = `${stated} ${ofTitle}`.trim() !== '';
    const isThere = isStated
      ? names(`${stated} ${ofTitle}`, wanted) && nowAt(`${title} ${stated}`, wanted)
      : nowAt(`${title} | ${near}`, wanted);
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

const names = (text: string, wanted: string): boolean =>
  wanted !== '' && ` ${companyKey(text)} `.includes(` ${wanted} `);

/** Whether a part of a headline names the company, and not as what somebody was there. */
function nowAt(text: string, wanted: string): boolean {
  return text.split(/[,;|·•]|[.!]\s/).some((part) => names(part, wanted) && !PAST.test(fold(part)));
}
