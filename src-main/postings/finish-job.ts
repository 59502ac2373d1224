import type { z } from 'zod';
import type { Job, JobSkill } from '#shared/domain/job.ts';
import type { PostingFacts } from './facts.ts';
import { htmlToText, tidy } from './html/html-to-text.ts';
import { jobId } from './job-id.ts';
import { educationOf } from './rules/education.ts';
import { employmentTypeIn } from './rules/employment-type.ts';
import { languagesOf } from './rules/languages.ts';
import { remoteOf } from './rules/remote.ts';
import { salaryIn } from './rules/salary.ts';
import { seniorityOf } from './rules/seniority.ts';
import { visaOf } from './rules/visa.ts';
import { yearsMinOf } from './rules/years.ts';
import { languageOf } from './text/language-of.ts';
import { requiredText } from './text/required-text.ts';
import { sectionsOf } from './text/sections.ts';
import { companySlugOf, nameOfSlug, vendorOf } from './vendor-of.ts';
import { textWithoutOrders } from './without-orders.ts';

export type SkillsOf = (text: string) => z.infer<typeof JobSkill>[];

const MOST_CHARACTERS = 20_000;

/** A whole `Job` of what the readers found; what they left open is looked for in the text by rules, never guessed. */
export function finishJob(facts: PostingFacts, source: string, skillsOf: SkillsOf = () => []): Job {
  const description = descriptionOf(facts);
  const ground = textWithoutOrders(description).text;
  const title = oneLine(facts.title);
  const url = facts.url ?? '';
  const slug = companySlugOf(url);
  const locations = [...new Set((facts.locations ?? []).map(oneLine).filter((place) => place !== ''))];
  const sections = sectionsOf(ground);
  const required = requiredText(ground);
  const withTop = `${facts.top ?? ''}\n${ground}`;
  const job = {
    source,
    url,
    applyUrl: facts.applyUrl ?? null,
    vendor: facts.vendor ?? vendorOf(url),
    title,
    company: oneLine(facts.company) || (slug === null ? '' : nameOfSlug(slug)),
    locations,
    remote: facts.remote ?? remoteOf(locations, title, withTop),
    employmentType: facts.employmentType ?? employmentTypeIn(title, withTop) ?? null,
    salary: facts.salary ?? salaryIn(withTop, locations) ?? null,
    seniority:
      seniorityOf(title, '') ??
      seniorityOf(facts.seniority ?? '', '') ??
      facts.seniority ??
      seniorityOf('', withTop) ??
      null,
    yearsMin: facts.yearsMin ?? yearsMinOf(required) ?? null,
    education: facts.education ?? educationOf(required) ?? null,
    visa: visaOf(ground) ?? null,
    languages: languagesOf(`${title}\n${required}`),
    postedAt: facts.postedAt ?? null,
    closed: facts.closed === true,
    skills: skillsOf(ground),
    responsibilities: sections.responsibilities,
    benefits: facts.benefits ?? sections.benefits,
    language: facts.language ?? languageOf(description) ?? null,
    description,
  };
  return { id: jobId(job), ...job };
}

function descriptionOf({ html, text }: PostingFacts): string {
  const readable = html !== undefined && html !== '' ? htmlToText(html) : tidy(text ?? '');
  return readable.slice(0, MOST_CHARACTERS);
}

function oneLine(text: string | undefined): string {
  return htmlToText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
