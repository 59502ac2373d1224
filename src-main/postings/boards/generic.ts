import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { currencyOf } from '../rules/currency.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';
import { type BoardReader, isObject, type JsonObject, present, sections } from './board-reader.ts';

const TITLE = [
  'title',
  'jobTitle',
  'job_title',
  'JobTitle',
  'position',
  'jobOpeningName',
  'job_name',
  'name',
  'role',
  'text',
];
const COMPANY = [
  'company',
  'company_name',
  'companyName',
  'employer',
  'employerName',
  'employer_name',
  'organization',
  'organisation',
  'hiringOrganization',
  'hiring_organization',
];
const PLACE = [
  'locations',
  'location',
  'jobLocation',
  'workLocation',
  'workLocations',
  'LocationName',
  'candidate_required_location',
  'locationName',
  'job_location',
  'atsLocation',
  'city',
];
const TEXT = [
  'descriptionHtml',
  'description_html',
  'job_description',
  'jobDescription',
  'description',
  'Description',
  'content',
  'contents',
  'body',
  'html',
  'text',
  'descriptionTeaser',
  'summary',
];
const ADDRESS = [
  'canonicalPositionUrl',
  'jobUrl',
  'job_url',
  'absolute_url',
  'hostedUrl',
  'postingUrl',
  'url',
  'link',
  'jobOpeningShareUrl',
  'refs',
  'externalUrl',
];
const DATE = [
  'publication_date',
  'published_at',
  'publishedAt',
  'publishedDate',
  'PublishedDate',
  'postedDate',
  'datePosted',
  'date_posted',
  'posted_at',
  'releasedDate',
  'created_at',
  'createdAt',
  't_create',
  'pubDate',
  'date',
  'epoch',
];
const TYPE = [
  'employmentType',
  'employment_type',
  'employmentStatusLabel',
  'job_type',
  'jobType',
  'job_types',
  'type',
  'commitment',
];
const LISTS = [
  'jobs',
  'data',
  'results',
  'result',
  'positions',
  'postings',
  'jobPostings',
  'items',
  'offers',
  'openings',
  'content',
  'Jobs',
  'vacancies',
];

/** Reads JSON of no known vendor by the names that job boards give their fields. The last resort. */
export const generic: BoardReader = {
  vendor: 'unknown',
  records(answer) {
    if (Array.isArray(answer)) return answer.some(isRecord) ? answer.filter(isRecord) : null;
    if (!isObject(answer)) return null;
    const list = LISTS.map((key) => answer[key]).find(
      (value) => Array.isArray(value) && value.some(isRecord),
    );
    return Array.isArray(list) ? list : null;
  },
  recognises: isRecord,
  read(record, { now, answer }) {
    const job = unwrapped(record);
    const facts = job === null ? null : factsOf(job, now);
    if (facts?.title === undefined)
      return { problem: { field: 'title', message: 'no field that names the job' } };
    return {
      facts: {
        ...facts,
        company: facts.company ?? (isObject(answer) ? wordsOf(answer, [...COMPANY, 'name']) : undefined),
      },
    };
  },
};

function isRecord(value: unknown): value is JsonObject {
  const job = unwrapped(value);
  if (job === null || wordsOf(job, TITLE) === undefined) return false;
  return [PLACE, TEXT, COMPANY, ADDRESS].some((keys) => keys.some((key) => key in job));
}

/** Some answers put the job into an envelope. */
function unwrapped(value: unknown): JsonObject | null {
  if (!isObject(value)) return null;
  const inner = ['jobOpening', 'job', 'posting', 'jobPosting', 'position', 'vacancy']
    .map((key) => value[key])
    .find(isObject);
  return inner !== undefined && wordsOf(inner, TITLE) !== undefined ? { ...value, ...inner } : value;
}

function factsOf(job: JsonObject, now: Date): PostingFacts {
  const url = wordsOf(job, ADDRESS);
  return {
    url: url !== undefined && /^https?:/.test(url) ? url : undefined,
    applyUrl: wordsOf(job, ['apply_url', 'applyUrl', 'applicationUrl', 'application_link']),
    title: wordsOf(job, TITLE),
    company: wordsOf(job, COMPANY),
    locations: placesIn(PLACE.map((key) => job[key]).find((value) => placesIn(value).length > 0)),
    remote: [job.remote, job.isRemote, job.is_remote, job.IsRemote, job.telecommuting].includes(true)
      ? 'remote'
      : undefined,
    employmentType: employmentTypeOf(wordsOf(job, TYPE)),
    salary: salaryOf(job),
    seniority: wordsOf(job, ['seniority', 'seniorityLevel', 'experienceLevel'])?.toLowerCase(),
    postedAt: DATE.map((key) => isoDate(job[key], now)).find((date) => date !== undefined),
    html: sections(
      ['', htmlOf(TEXT.map((key) => job[key]).find((value) => htmlOf(value) !== undefined))],
      ['Responsibilities', htmlOf(job.responsibilities)],
      ['Requirements', htmlOf(job.requirements ?? job.qualifications)],
      ['Skills', htmlOf(job.skills ?? job.tags)],
      ['Benefits', htmlOf(job.benefits)],
    ),
  };
}

function wordsOf(job: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = firstWord(job[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstWord(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(firstWord).find((item) => item !== undefined);
  if (!isObject(value)) return undefined;
  return firstWord(
    value.name ?? value.label ?? value.title ?? value.text ?? value.landing_page ?? value.display_name,
  );
}

function placesIn(value: unknown): string[] {
  if (typeof value === 'string') return present(...value.split(/;|\|/)).map((place) => place.trim());
  if (Array.isArray(value)) return [...new Set(value.flatMap(placesIn))];
  if (!isObject(value)) return [];
  const parts = ['city', 'region', 'state', 'country', 'countryCode'].map((key) => firstWord(value[key]));
  const named = present(firstWord(value.label ?? value.name ?? value.Name ?? value.fullLocation));
  const place = present(...parts)
    .slice(0, 3)
    .join(', ');
  return place === '' ? named : [place];
}

/** HTML of a text, or a list of a list. */
function htmlOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : /<[a-z]/i.test(value) ? value : value.replaceAll('\n', '<br>');
  if (Array.isArray(value)) {
    const items = value.map((item) => firstWord(item) ?? htmlOf(item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  }
  if (!isObject(value)) return undefined;
  const parts = Object.values(value)
    .map(htmlOf)
    .filter((item) => item !== undefined);
  return parts.length === 0 ? undefined : parts.join('<br><br>');
}

function salaryOf(job: JsonObject) {
  const [min, max] = [
    job.salary_min ?? job.minSalary ?? job.salaryMin,
    job.salary_max ?? job.maxSalary ?? job.salaryMax,
  ].map((amount) => Number(amount) || null);
  if (min || max)
    return {
      min: min ?? null,
      max: max ?? null,
      currency: currencyOf(wordsOf(job, ['salary_currency', 'salaryCurrency', 'currency'])) ?? null,
      period: null,
    };
  const words = wordsOf(job, ['salary', 'compensation', 'salary_range', 'pay']);
  return words === undefined ? undefined : salaryIn(`Salary: ${words}`);
}
