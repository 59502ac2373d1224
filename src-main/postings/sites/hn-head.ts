import { isKindOfWork } from '#shared/places/place-words.ts';
import { readPlace } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/role-words.json' with { type: 'json' };
import type { PostingFacts } from '../facts.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { employmentTypeIn } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { salaryIn } from '../rules/salary.ts';

const ROLE = new RegExp(`\\b(?:${words.roles.join('|')})s?\\b`, 'i');
const MOST = 140;

/** What a first line of the kind "Company | Role | Place | Remote | Pay" says; null where it names no company and role. */
export function headOf(html: string): PostingFacts | null {
  const line = htmlToText(html.split(/<p>|\n/i)[0] ?? '');
  const parts = line
    .split(/\s*\|\s*|\s+[–—•]\s+|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const company = first.replace(/\s*\([^)]*\)\s*$/, '').replace(/\s*https?:\S+.*$/, '');
  const title = rest.find((part) => part.length <= MOST && ROLE.test(part) && !isPlace(part));
  if (company === '' || company.length > 80 || title === undefined) return null;
  const others = rest.filter((part) => part !== title);
  const places = others.filter((part) => isPlace(part) && !isKindOfWork(part));
  return {
    title,
    company,
    locations: places,
    remote: remoteOf(others, '', '') ?? undefined,
    employmentType: employmentTypeIn('', others.join('\n')),
    salary: salaryIn(`Salary: ${others.filter((part) => /\d/.test(part)).join(' | ')}`),
  };
}

function isPlace(part: string): boolean {
  if (part.length > 80 || /https?:|[$€£]\s?\d/.test(part)) return false;
  const reading = readPlace(
    part.replace(/\b(?:on-?site|in-?person|hybrid|remote)\b[:\s]*/gi, '').trim() || part,
  );
  return reading.kind === 'area' || (reading.kind === 'place' && reading.senses.length > 0);
}
