import type { HeadPart } from './head-parts.ts';
import { type Job, titleness } from './job.ts';
import { isPlace, isTown, mayBeTown, placeInBrackets } from './place-in.ts';
import { speaksFor } from './words.ts';

/** "Social Worker, Leeds City Council — Leeds": the town stands last, and the comma parts title and employer. */
export function takeTownBehindDash(parts: readonly HeadPart[], job: Job): HeadPart[] {
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
export function takeTown(parts: readonly HeadPart[], job: Job): HeadPart[] {
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

export function splitTown(part: HeadPart, job: Job): HeadPart[] {
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
export function splitAtComma(part: HeadPart, job: Job): HeadPart[] {
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

export function takePlaceOffCompany(job: Job): void {
  if (job.place !== '') return;
  const bracketed = placeInBrackets(job.company);
  if (bracketed) {
    job.company = bracketed.name;
    job.place = bracketed.place;
    return;
  }
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
export function takePlacesOffTitles(jobs: readonly Job[]): void {
  const open = jobs.filter(({ title, place }) => title !== '' && place === '');
  const parted = open.map(({ title }) => /^(.+),\s*([^,]+)$/u.exec(title));
  const others = jobs.some(({ townBehind }) => townBehind);
  // Of departments none is a town: "Clerk, Shares" and "Clerk, Bonds".
  const all =
    parted.every((match) => match?.[2] !== undefined && mayBeTown(match[2])) &&
    (others || parted.some((match) => isTown(match?.[2] ?? '')));
  if (open.length < (others ? 1 : 2) || !all) return;
  open.forEach((job, index) => {
    job.title = parted[index]?.[1] ?? job.title;
    job.place = parted[index]?.[2] ?? '';
  });
}
