import type { Draft } from '../draft.ts';
import { entriesOf } from './entries.ts';
import { type HeadPart, headParts } from './head-parts.ts';
import { isAnotherJob, saysMoreOfJob, withoutLabels } from './job-lines.ts';
import type { Marks } from './marks.ts';
import { isPlace, isTown, mayBeTown } from './place-in.ts';
import { printedDates } from './printed-dates.ts';
import type { RawEntry } from './raw-entry.ts';
import type { Section } from './sections.ts';
import { isSelfEmployed, speaksFor } from './words.ts';

interface Job {
  entry: RawEntry;
  title: string;
  company: string;
  place: string;
  more: string[];
  certain: boolean;
  /** Whether the employer stands before the title, as it does above several positions. */
  companyFirst: boolean;
  /** Whether the place stood behind a comma in the words of the head. */
  townBehind: boolean;
}

const AT =
  /^(.{3,}?)\s+(?:at|@|bei|chez|presso|bij|hos|w firmie|en la empresa|na empresa)\s+(?=\p{Lu})(.+)$/u;

/** Jobs of a section, in its order. */
export function addExperience(section: Section, draft: Draft, marks: Marks): void {
  const entries = entriesOf(withoutLabels(section.lines), saysMoreOfJob, isAnotherJob);
  const parts = entries.map((entry) => rejoin(pieces(entry)));
  const titleFirst = titlesStandFirst(parts);
  const jobs = entries.map((entry, index) => readJob(entry, parts[index] ?? [], titleFirst));
  takePlacesOffTitles(jobs);
  let before: Job | null = null;
  jobs.forEach((job, index) => {
    const { entry } = job;
    inherit(job, before, parts[index] ?? []);
    // An employer alone, above its positions.
    const alone = entry.body.length === 0 && job.title === '' && entries[index + 1] !== undefined;
    before = job;
    if (!alone) keep(job, draft, marks);
  });
}

/** Parts of a head, with `title at company` and `title, company` taken apart. */
function pieces(entry: RawEntry): HeadPart[] {
  return headParts(entry).flatMap((part) => {
    const at = AT.exec(part.text);
    if (at?.[1] && at[2] && speaksFor('title', at[1]) > 0)
      return [
        { ...part, text: at[1] },
        { ...part, text: at[2] },
      ];
    return [part];
  });
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

function titleness(text: string): number {
  if (isSelfEmployed(text)) return -1;
  // What stands in brackets, as "(bank)" or "(part-time, NHS)", says how or where a title is held.
  const plain = text.replace(/\s*\([^)]*\)/g, '') || text;
  return Math.min(2, speaksFor('title', text)) - Math.min(1, speaksFor('employer', plain));
}

function readJob(entry: RawEntry, all: readonly HeadPart[], titleFirst: boolean | null): Job {
  const job: Job = {
    entry,
    title: '',
    company: '',
    place: entry.place,
    more: [],
    certain: true,
    companyFirst: true,
    townBehind: false,
  };
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

/** "Social Worker, Leeds City Council — Leeds": the town stands last, and the comma parts title and employer. */
function takeTownBehindDash(parts: readonly HeadPart[], job: Job): HeadPart[] {
  const [whole, town, ...rest] = parts;
  if (!whole || !town || rest.length > 0 || job.place !== '' || town.dash === '' || !isTown(town.text))
    return [...parts];
  const [title = '', ...others] = whole.text.split(/,\s+/);
  const employer = others.join(', ');
  const isEmployer = speaksFor('employer', employer) > 0 || employer.includes(town.text);
  if (employer === '' || !isEmployer || speaksFor('title', title) === 0) return [...parts];
  job.place = town.text;
  return [whole];
}

/** Of three names or more, one that may be a town and speaks for nothing else is the place. */
function takeTown(parts: readonly HeadPart[], job: Job): HeadPart[] {
  if (job.place !== '' || parts.length < 3) return [...parts];
  const bold = parts.some((part) => part.bold) && parts.some((part) => !part.bold);
  const may = parts.findLastIndex(
    (part, index) => index > 0 && mayBeTown(part.text) && !(bold && part.bold) && titleness(part.text) <= 0,
  );
  const known = parts.findLastIndex((part, index) => index > 0 && isTown(part.text));
  const at = known >= 0 ? known : may;
  if (at < 0) return [...parts];
  const town = parts[at];
  // Behind the employer on its line, or at the end.
  job.place = town?.text ?? '';
  return parts.filter((_, index) => index !== at);
}

function splitTown(part: HeadPart, job: Job): HeadPart[] {
  if (job.place !== '') return [part];
  for (const pattern of [/^(.+?),\s*([^,]+,\s*[^,]+)$/u, /^(.+),\s*([^,]+)$/u]) {
    const [, words, place] = pattern.exec(part.text) ?? [];
    if (!words || !place || !(isPlace(place) || isTown(place))) continue;
    job.place = place;
    job.townBehind = true;
    return [{ ...part, text: words }];
  }
  return [part];
}

/** "Acme GmbH, Berlin" and "Engineer, Acme" in one style. */
function splitAtComma(part: HeadPart, job: Job): HeadPart[] {
  const words = part.text.split(/\s*,\s*/).filter((word) => word !== '');
  if (words.length < 2) return [part];
  const withText = (text: string) => ({ ...part, text });
  if (words.length >= 3 && job.place === '') {
    const place = words.slice(-2).join(', ');
    if (isPlace(place)) {
      job.place = place;
      return words.length === 3
        ? [withText(words[0] ?? '')]
        : [withText(words[0] ?? ''), withText(words.slice(1, -2).join(', '))];
    }
  }
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(', ');
  // Three names, dates and what was done there: the title is one that no list knows.
  const dated = job.entry.dates !== null;
  const told = dated && job.entry.body.length > 0;
  if (
    words.length >= 3 &&
    job.place === '' &&
    mayBeTown(last) &&
    (speaksFor('title', first) > 0 || (dated && isTown(last)))
  ) {
    job.place = last;
    return [withText(words[0] ?? ''), withText(words.slice(1, -1).join(', '))];
  }
  // "Director, Product": both words are one title.
  if (words.length === 2 && speaksFor('title', words[0] ?? '') > 0 && speaksFor('title', last) > 0)
    return [part];
  if (
    speaksFor('title', words[0] ?? '') > 0 ||
    speaksFor('title', last) > 0 ||
    speaksFor('employer', last) > 0
  )
    return [withText(words[0] ?? ''), withText(words.slice(1).join(', '))];
  if (job.place === '' && mayBeTown(last)) {
    job.place = last;
    return [withText(first)];
  }
  return told && words.length === 2 ? words.map(withText) : [part];
}

function takePlaceOffCompany(job: Job): void {
  if (job.place !== '') return;
  for (const pattern of [/^(.+?),\s*([^,]+,\s*[^,]+)$/u, /^(.+),\s*([^,]+)$/u]) {
    const [, company, place] = pattern.exec(job.company) ?? [];
    if (!company || !place) continue;
    if (!isPlace(place) && !(mayBeTown(place) && !place.includes(',') && speaksFor('employer', place) === 0))
      continue;
    job.company = company;
    job.place = place;
    return;
  }
}

/** "Staff Nurse, Leeds": a town behind each title is the place; behind one alone it may be a department. */
function takePlacesOffTitles(jobs: readonly Job[]): void {
  const open = jobs.filter(({ title, place }) => title !== '' && place === '');
  const parted = open.map(({ title }) => /^(.+),\s*([^,]+)$/u.exec(title));
  const all = parted.every((match) => match?.[2] !== undefined && mayBeTown(match[2]));
  const others = jobs.some(({ townBehind }) => townBehind);
  if (open.length < (others ? 1 : 2) || !all) return;
  open.forEach((job, index) => {
    job.title = parted[index]?.[1] ?? job.title;
    job.place = parted[index]?.[2] ?? '';
  });
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
    location: job.place,
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
