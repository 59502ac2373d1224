import words from '../../../resources/postings/head-words.json' with { type: 'json' };
import trades from '../../../resources/postings/trades.json' with { type: 'json' };
import { ROLE } from '../html/title-parts.ts';

const TRADES = Object.values(trades).flatMap((list) => (typeof list === 'string' ? [] : list));
const NOUN = new RegExp(`(?<![\\p{L}\\d])(?:${[...words.roles, ...TRADES].join('|')})(?![\\p{L}\\d])`, 'iu');
/** "(m/w/d)", "(H/F)", "(f/m/x)": whom a job is open to. */
const OPEN_TO = /\(\s*(?:all genders|gn|[a-z*]{1,3}(?:\s*[/|]\s*[a-z*]{1,3}){1,3})\s*\)/i;

/** Whether words name somebody's work, by a noun for a person or by whom it is open to. */
export function isRole(text: string): boolean {
  return OPEN_TO.test(text) || NOUN.test(text) || ROLE.test(text);
}
