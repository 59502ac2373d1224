import type { Draft } from '../draft.ts';
import type { Line } from '../layout/line.ts';
import { employersAbove, readEmployer, readPosition } from './employer-groups.ts';
import { entriesOf } from './entries.ts';
import { type HeadPart, headParts } from './head-parts.ts';
import { type Job, noJob, titleness } from './job.ts';
import { jobForms } from './job-form.ts';
import { isAnotherJob, saysMoreOfJob, withoutLabels } from './job-lines.ts';
import {
  splitAtComma,
  splitTown,
  takePlaceOffCompany,
  takePlacesOffTitles,
  takeTown,
  takeTownBehindDash,
} from './job-places.ts';
import { jobTable } from './job-table.ts';
import type { Marks } from './marks.ts';
import { isPlace, isTown } from './place-in.ts';
import { withoutPlaceLabels } from './place-labels.ts';
import { printedDates } from './printed-dates.ts';
import type { RawEntry } from './raw-entry.ts';
import type { Section } from './section.ts';
import { speaksFor } from './words.ts';

const AT =
  /^(.{3,}?)\s+(?:at|@|bei|chez|presso|bij|hos|w firmie|en la empresa|na empresa)\s+(?=\p{Lu})(.+)$/u;

/** "Maestra en CEIP Goya, Jaén": the same small word stands before what a title is for. */
const AT_OR_IN = /^(.{3,}?)\s+(?:en|em|på|i|w)\s+(?=\p{Lu})(.+)$/u;

/** Jobs of a section, in its order. */
export function addExperience(section: Section, draft: Draft, marks: Marks): void {
  const forms = jobForms(section.lines);
  if (forms) {
    for (const job of forms) keep(job, draft, marks);
    return;
  }
  const table = jobTable(section.lines);
  addJobs(table?.before ?? section.lines, draft, marks);
  for (const job of table?.jobs ?? []) keep(job, draft, marks);
}

function addJobs(lines: readonly Line[], draft: Draft, marks: Marks): void {
  const entries = entriesOf(withoutLabels(withoutPlaceLabels(lines)), saysMoreOfJob, isAnotherJob);
  const parts = entries.map((entry) => rejoin(pieces(entry)));
  const above = employersAbove(entries, parts);
  const titleFirst = titlesStandFirst(parts.filter((_, index) => (above[index] ?? -1) < 0));
  const jobs: Job[] = [];
  const employers = new Set<Job>();
  entries.forEach((entry, index) => {
    const told = { entry, parts: parts[index] ?? [] };
    const employer = jobs[above[index] ?? -1];
    const alone = above.includes(index) ? readEmployer(told) : null;
    const job = employer
      ? readPosition(told, employer)
      : (alone ?? readJob(entry, told.parts, above.includes(index) ? false : titleFirst));
    // What is said of the employer stands with the position right below it.
    if (employer && employers.has(employer) && jobs.at(-1) === employer) job.more.push(...employer.more);
    if (alone) employers.add(alone);
    jobs.push(job);
  });
  takePlacesOffTitles(jobs);
  let before: Job | null = null;
  jobs.forEach((job, index) => {
    const { entry } = job;
    inherit(job, before, parts[index] ?? []);
    // An employer alone, above its positions.
    const bare = entry.body.length === 0 && job.title === '' && entries[index + 1] !== undefined;
    before = job;
    if (!bare && !employers.has(job)) keep(job, draft, marks);
  });
}

/** Parts of a head, with `title at company` and `title, company` taken apart. */
function pieces(entry: RawEntry): HeadPart[] {
  const all = headParts(entry);
  return all.flatMap((part) => {
    const at = AT.exec(part.text) ?? (all.length === 1 ? employerBehindIn(part.text) : null);
    if (at?.[1] && at[2] && speaksFor('title', at[1]) > 0)
      return [
        { ...part, text: at[1] },
        { ...part, text: at[2] },
      ];
    return [part];
  });
}

/** Of one line alone, where what stands behind the small word speaks for an employer. */
function employerBehindIn(text: string): RegExpExecArray | null {
  const found = AT_OR_IN.exec(text);
  const behind = found?.[2] ?? '';
  return speaksFor('employer', behind) + speaksFor('school', behind) > 0 ? found : null;
}

/** "Charité – Universitätsmedizin Berlin" above a title is one employer: its dash parts no title off. */
function rejoin(parts: readonly HeadPart[]): HeadPart[] {
  const joined: HeadPart[] = [];
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1);
    const names = before && titleness(before.text) <= 0 && titleness(part.text) <= 0;
    const elsewhere = parts.some((other, at) =>
      Math.abs(at - index) > 1 || at > index ? speaksFor('title', other.text) > 0 : false,
    );
    if (before && part.dash !== '' && names && elsewhere && !isPlace(part.text) && !isTown(part.text))
      joined[joined.length - 1] = { ...before, text: `${before.text}${part.dash}${part.text}` };
    else joined.push(part);
  }
  return joined;
}

function titlesStandFirst(all: readonly HeadPart[][]): boolean | null {
  let votes = 0;
  for (const parts of all) {
    const [one, other] = parts.filter(({ text }) => !isPlace(text));
    if (!one || !other) continue;
    votes += Math.sign(titleness(one.text) - titleness(other.text));
  }
  return votes === 0 ? null : votes > 0;
}

function readJob(entry: RawEntry, all: readonly HeadPart[], titleFirst: boolean | null): Job {
  const job = noJob(entry);
  let parts = [...all];
  const placeAt = parts.findIndex(({ text }, index) => isPlace(text) && (index > 0 || parts.length > 2));
  if (job.place === '' && placeAt >= 0) job.place = parts[placeAt]?.text ?? '';
  if (placeAt >= 0) parts = parts.filter((_, index) => index !== placeAt);
  parts = takeTownBehindDash(parts, job);
  if (parts.length === 1 && parts[0]) parts = splitAtComma(parts[0], job);
  else if (parts.length === 2 && job.place === '') parts = parts.flatMap((part) => splitTown(part, job));
  parts = takeTown(parts, job);
  const [one, other, ...rest] = parts;
  if (one && !other) {
    const isTitle = titleness(one.text) > 0 || titleness(one.text.split(/\s/)[0] ?? '') > 0;
    if (isTitle || all.length === 0) job.title = one.text;
    else job.company = one.text;
    return job;
  }
  if (!one || !other) return job;
  const own = titleness(one.text) - titleness(other.text);
  const first = titleFirst ?? own >= 0;
  // What a single entry says loudly counts more than what the others do.
  const flipped =
    Math.abs(own) >= 1 &&
    Math.sign(own) !== (first ? 1 : -1) &&
    (first ? speaksFor('title', one.text) === 0 : speaksFor('title', other.text) === 0);
  const firstIsTitle = flipped ? !first : first;
  job.companyFirst = !firstIsTitle;
  job.title = firstIsTitle ? one.text : other.text;
  job.company = firstIsTitle ? other.text : one.text;
  // "Buyer, Acme" with a town for its employer wants a look.
  job.certain =
    titleness(job.title) > titleness(job.company) && !(/,\s/.test(job.title) && isTown(job.company));
  takePlaceOffCompany(job);
  job.more.push(...rest.map(({ text }) => text));
  return job;
}

/** A further position under the employer that stands above; a role without dates below a title with its own employer is none. */
function inherit(job: Job, before: Job | null, parts: readonly HeadPart[]): void {
  if (!before || job.company !== '' || job.title === '' || before.company === '') return;
  if (!before.companyFirst && !job.entry.dates) return;
  if (parts.length <= 2) {
    job.company = before.company;
    job.companyFirst = before.companyFirst;
    if (job.place === '') job.place = before.place;
  }
}

function keep(job: Job, draft: Draft, marks: Marks): void {
  const id = `e${draft.profile.experience.length + 1}`;
  const { entry } = job;
  const texts = entry.body.filter(({ bullet }) => !bullet).map(({ text }) => text);
  const items = entry.body.filter(({ bullet }) => bullet).map(({ text }) => text);
  const summary = [...job.more, ...(items.length > 0 || texts.length === 1 ? texts : [])].join(' ');
  const span = {
    start: entry.dates?.start ?? '',
    end: entry.dates?.current ? '' : (entry.dates?.end ?? ''),
  };
  draft.profile.experience.push({
    id,
    title: job.title,
    company: job.company,
    location: job.place.replace(/(?<=\p{Ll}{3})\.$/u, ''),
    ...span,
    current: entry.dates?.current ?? false,
    ...printedDates(entry.dates, span),
    summary,
    highlights: items.length > 0 || texts.length === 1 ? items : texts,
  });
  const doubt = job.certain ? '' : 'The job and the employer may be the wrong way round.';
  const missing = (what: string, value: string) => (value === '' ? `No ${what} was found here.` : doubt);
  marks.add(`${id}.title`, entry.head, missing('job title', job.title));
  marks.add(`${id}.company`, entry.head, missing('employer', job.company));
  if (job.place !== '') marks.add(`${id}.location`, entry.placeLine ? [entry.placeLine] : entry.head);
  marks.add(
    `${id}.start`,
    entry.datesLine ? [entry.datesLine] : [],
    entry.dates ? '' : 'No dates were found here.',
  );
  marks.add(
    `${id}.highlights`,
    entry.body.flatMap(({ lines }) => lines),
  );
}
