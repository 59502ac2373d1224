import type { Line } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { type Form, formsOf, JOB_FORM } from './form.ts';
import { type Job, noJob } from './job.ts';
import { isPlace, mayBeTown } from './place-in.ts';
import { emptyEntry } from './raw-entry.ts';
import { readAddress } from './read-address.ts';

type JobPart = typeof JOB_FORM extends ReadonlyMap<string, infer Part> ? Part : never;

/** Jobs of a section that is a row of forms, each label in a cell before what it names; null where it is none. */
export function jobForms(lines: readonly Line[]): Job[] | null {
  return formsOf(lines, JOB_FORM, ['title', 'employer'])?.map(jobOf) ?? null;
}

function jobOf({ said, lines }: Form<JobPart>): Job {
  const dates = datesIn(said.date?.join(' ') ?? '');
  const body = (said.tasks ?? []).map((text) => ({ text, bullet: true, lines }));
  const entry = { ...emptyEntry(), head: lines, dates, datesLine: lines[0] ?? null, body };
  const { company, place } = nameAndAddress(said.employer?.join(', ') ?? '');
  const title = said.title?.join(' ') ?? '';
  return { ...noJob(entry), title, company, place: said.place?.join(', ') || place };
}

/** "Acme S.r.l., Via Roma 3, 43121 Parma": who it is, and the town. */
export function nameAndAddress(text: string): { company: string; place: string } {
  const [company = '', ...rest] = text.split(/\s*,\s+/);
  const place = rest.join(', ');
  if (isPlace(place) || mayBeTown(place)) return { company, place };
  const { city } = /\d/.test(place) ? readAddress(place) : { city: '' };
  return city === '' ? { company: text, place: '' } : { company, place: city };
}
