import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
import { currencyOf } from '../rules/currency.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';
import { type BoardReader, isObject, type JsonObject, sections } from './board-reader.ts';
import { ADDRESS, COMPANY, DATE, LISTS, PLACE, TEXT, TITLE, TYPE } from './generic-keys.ts';
import { htmlOf, placesIn, wordsOf } from './generic-values.ts';

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
