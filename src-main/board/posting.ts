import { z } from 'zod';
import { Remote, Salary } from '#shared/domain/job.ts';

/** A screening question of one posting. */
export const Question = z.object({
  /** A short slug, unique in its posting. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string(),
  help: z.string().default(''),
  type: z.enum(['text', 'textarea', 'select', 'radio', 'checkboxes', 'date', 'number']),
  required: z.boolean().default(true),
  options: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof Question>;

export const Place = z.object({
  city: z.string(),
  region: z.string().default(''),
  country: z.string(),
  code: z.string().length(2),
});
export type Place = z.infer<typeof Place>;

export const PostingData = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  title: z.string(),
  department: z.string(),
  places: z.array(Place).min(1),
  remote: Remote,
  employmentType: z.enum(['full-time', 'part-time', 'contract', 'internship', 'temporary']),
  salary: Salary.nullable().default(null),
  postedDaysAgo: z.number().int().min(0),
  intro: z.string(),
  responsibilities: z.array(z.string()).min(1),
  requirements: z.array(z.string()).min(1),
  niceToHave: z.array(z.string()).default([]),
  benefits: z.array(z.string()).default([]),
  /** Paragraphs at the end: sponsorship, equal opportunity, how to apply. */
  notes: z.array(z.string()).default([]),
  /** Text that the page carries but no person sees, as some real pages do. */
  hiddenText: z.string().default(''),
  questions: z.array(Question).default([]),
});

/** One file of `resources/practice-board/companies`. */
export const CompanyData = z.object({
  token: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string(),
  style: z.enum(['greenhouse', 'lever', 'workday']),
  tagline: z.string(),
  about: z.string(),
  /** Of its pages, ISO 639-1. */
  language: z.string().length(2).default('en'),
  /** What its form and pages say in its language, by what it stands for; English where nothing is said. */
  words: z.record(z.string(), z.string()).default({}),
  /** Whether the form ends in questions on gender and the like, as in the United States. */
  voluntaryQuestions: z.boolean().default(true),
  postings: z.array(PostingData).min(1),
});
export type Company = z.infer<typeof CompanyData>;

/** A posting together with the company that it belongs to. */
export type Posting = z.infer<typeof PostingData> & { company: Company };

/** "Lisbon, Portugal" or "Austin, TX, United States". */
export function placeName(place: Place): string {
  return [place.city, place.region, place.country].filter((part) => part !== '').join(', ');
}

/** All places in one line, with the way of working where it is not on site. */
export function locationLine(posting: Posting): string {
  const places = posting.places.map(placeName).join('; ');
  if (posting.remote === 'remote') return `Remote (${places})`;
  return `${places} (${posting.remote === 'hybrid' ? 'Hybrid' : 'On-site'})`;
}
