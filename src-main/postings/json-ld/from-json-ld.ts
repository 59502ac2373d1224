import { hasPassed } from '#shared/dates/has-passed.ts';
import type { PostingFacts } from '../facts.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { namesNobody } from '../text/may-be-employer.ts';
import type { JsonObject } from './find-job-posting.ts';
import { placesOf } from './places.ts';
import { salaryOf } from './salary.ts';
import { numberOf, objectsOf, textOfValue } from './values.ts';

/** Parts that a page may hold apart from its description, each with the heading that it gets. */
const PARTS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Compensation'],
  ['workHours', 'Hours'],
] as const;

/** The facts in a schema.org `JobPosting`. */
export function factsFromJsonLd(posting: JsonObject, now: Date): PostingFacts {
  const until = isoDate(posting.validThrough, now, 'future');
  const telecommute = [posting.jobLocationType]
    .flat()
    .some((type) => /telecommute|remote/i.test(textOfValue(type) ?? ''));
  return {
    url: webAddress(posting.url ?? posting.sameAs ?? posting['@id']),
    title: titleOf(posting),
    company: companyOf(posting),
    locations: placesOf(posting),
    remote: telecommute ? 'remote' : undefined,
    employmentType: typeOf(posting.employmentType),
    salary: salaryOf(posting),
    yearsMin: yearsOf(posting.experienceRequirements),
    education: objectsOf(posting.educationRequirements)
      .map((item) => textOfValue(item.credentialCategory))
      .find(Boolean),
    postedAt: isoDate(posting.datePosted ?? posting.datePublished, now),
    ...(until !== undefined && hasPassed(until, now)
      ? { closed: true, closedBy: `validThrough ${until}` }
      : {}),
    html: descriptionOf(posting),
  };
}

/** Some pages are published with their template's own words. */
const NO_TITLE =
  /^(?:(?:your |the )?(?:job|position|posting) title|title|position name|untitled|string|lorem ipsum.*)$/i;

function titleOf(posting: JsonObject): string | undefined {
  const title = textOfValue(posting.title ?? posting.name);
  return title === undefined || NO_TITLE.test(title.trim()) ? undefined : title;
}

/** Full and part time at choice are both said; of other lists the first is believed. */
function typeOf(value: unknown): string | undefined {
  const types = [value].flat().map((one) => employmentTypeOf(textOfValue(one)));
  const isBoth = types.length === 2 && types.includes('full-time') && types.includes('part-time');
  return isBoth ? 'full-time, part-time' : types.find((type) => type !== undefined);
}

/** "0042 Acme", "10023 Acme": a branch's number before the name, which itself may begin with a figure ("24 Hour Gym"). */
const SITE_NUMBER = /^(?:0\d{1,5}|\d{5,6}) (?=\p{Lu})/u;

function companyOf(posting: JsonObject): string | undefined {
  const named = textOfValue(posting.hiringOrganization ?? posting.employer ?? posting.hiringOrganisation);
  if (named !== undefined && !namesNobody(named) && !/^(confidential|https?:)/i.test(named))
    return named.replace(SITE_NUMBER, '');
  const [identifier] = objectsOf(posting.identifier);
  const other = named ?? textOfValue(identifier?.name);
  return other === undefined || namesNobody(other) ? undefined : other;
}

function descriptionOf(posting: JsonObject): string | undefined {
  const description = textOfValue(posting.description) ?? '';
  const known = htmlToText(description).replace(/\W+/g, '').toLowerCase();
  const parts = PARTS.map(([name, heading]) => partOf(posting[name], heading, known));
  const html = /<[a-z]|&lt;[a-z]/i.test(description) ? description : description.replaceAll('\n', '<br>');
  return [html, ...parts].join('\n') || undefined;
}

/** A part as a section, unless the description already says the same. */
function partOf(value: unknown, heading: string, known: string): string {
  const texts = [value]
    .flat()
    .map(textOfValue)
    .filter((text) => text !== undefined);
  const fresh = texts.filter((text) => !known.includes(htmlToText(text).replace(/\W+/g, '').toLowerCase()));
  if (fresh.length === 0) return '';
  const items = fresh.length > 1 ? `<ul>${fresh.map((text) => `<li>${text}</li>`).join('')}</ul>` : fresh[0];
  return `<h3>${heading}</h3><div>${items}</div>`;
}

function yearsOf(value: unknown): number | undefined {
  const months = objectsOf(value)
    .map((item) => numberOf(item.monthsOfExperience))
    .find((number) => number !== undefined);
  return months === undefined ? undefined : Math.round((months / 12) * 10) / 10;
}

function webAddress(value: unknown): string | undefined {
  const text = textOfValue(value);
  return text !== undefined && /^https?:\/\//.test(text) ? text : undefined;
}
