import writtenOut from '../../../resources/ids/written-out.json' with { type: 'json' };
import alsoWords from '../../../resources/names/also-words.json' with { type: 'json' };
import { partsOf } from './email-pattern.ts';

const LEAST = 4;
const SAYS_NOTHING = new Set([...writtenOut.commonNames, ...alsoWords.words]);

/** The names by which somebody goes: before the sign of their addresses, and at the end of their links. */
export function handlesOf(emails: readonly string[], links: readonly string[]): string[] {
  const names = [...emails.map((email) => partsOf(email).name), ...links.map(accountOf)];
  const own = names.filter((name) => name.length >= LEAST && !SAYS_NOTHING.has(name.toLowerCase()));
  return [...new Map(own.map((name) => [name.toLowerCase(), name])).values()];
}

function accountOf(link: string): string {
  const bare = link.trim().replace(/^https?:\/\/(www\.)?/i, '');
  const [host = '', ...path] = bare.split(/[/?#]+/).filter((part) => part !== '');
  const known = writtenOut.accountHosts.some(
    (name) => host.toLowerCase() === name || host.toLowerCase().endsWith(`.${name}`),
  );
  return known ? (path.at(-1) ?? '').replace(/^@/, '') : '';
}
