import { currencyOf } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import type { PostingFacts } from '../facts.ts';
import { isoDate } from '../iso-date.ts';
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
    return Array.isArray(list) ? list : isRecord(answer) ? null : deepRecords(answer);
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
    locations: bestPlaces(job),
    remote: [job.remote, job.isRemote, job.is_remote, job.IsRemote, job.telecommuting].includes(true)
      ? 'remote'
      : undefined,
    employmentType: employmentTypeOf(wordsOf(job, TYPE)),
    salary: salaryOf(job),
    seniority: wordsOf(job, ['seniority', 'seniorityLevel', 'experienceLevel', 'levels'])?.toLowerCase(),
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

/** The key that names the most places; among equals the fullest. */
function bestPlaces(job: JsonObject): string[] {
  const found = PLACE.map((key) => placesIn(job[key])).filter((places) => places.length > 0);
  const [best = []] = found.sort((a, b) => b.length - a.length || b.join().length - a.join().length);
  return best;
}

function salaryOf(job: JsonObject) {
  const [min = null, max = null] = [MINIMUM, MAXIMUM].map((keys) =>
    keys.map((key) => Number(job[key])).find((amount) => amount > 0),
  );
  const currency = currencyOf(wordsOf(job, ['salary_currency', 'salaryCurrency', 'currency'])) ?? null;
  const period = payPeriodOf(wordsOf(job, ['salaryPeriod', 'salary_period', 'salary_type'])) ?? null;
  if (min !== null || max !== null) return { min, max, currency, period };
  const words = wordsOf(job, ['salary', 'compensation', 'salary_range', 'salaryRange', 'pay']);
  if (words === undefined) return undefined;
  const amount = /^\d{2,7}$/.test(words) ? Number(words) : null;
  return amount === null ? salaryIn(`Salary: ${words}`) : { min: amount, max: amount, currency, period };
}

const MINIMUM = ['salary_min', 'minSalary', 'salaryMin', 'min_salary'];
const MAXIMUM = ['salary_max', 'maxSalary', 'salaryMax', 'max_salary'];
const DEEPEST = 5;

/** The jobs in an answer that wraps them in envelopes of its own: the nearest list, or else the nearest job. */
function deepRecords(value: unknown, depth = 0): readonly unknown[] | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value))
    return value.some(isRecord)
      ? value.filter(isRecord)
      : deepRecords(value[0], depth + 1) === null
        ? null
        : value.flatMap((item) => deepRecords(item, depth + 1) ?? []);
  if (isRecord(value)) return [value];
  for (const inner of Object.values(value)) {
    const found = deepRecords(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
