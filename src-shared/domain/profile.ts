import { z } from 'zod';

/** A calendar date as people write it on a resume: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Empty when unknown. */
export const PartialDate = z
  .string()
  .regex(/^$|^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/**
 * How a file wrote what is kept here as a date or in parts, by the field. It counts while the field still has the `value`
 * that was read from it.
 */
export const Printed = z.record(z.string(), z.object({ value: z.string(), text: z.string() }));

export const PersonName = z.object({
  first: z.string(),
  last: z.string(),
  full: z.string().min(1, 'a name is needed'),
  preferred: z.string().default(''),
});

export const PostalAddress = z.object({
  street: z.string().default(''),
  city: z.string().default(''),
  region: z.string().default(''),
  postal: z.string().default(''),
  /** ISO 3166-1 alpha-2, or the country's name where the code is unknown. */
  country: z.string().default(''),
});

/** Given when it is stored; what was just read from a file or typed may have none. */
const GivenId = z.string().optional();

export const ProfileLink = z.object({
  id: GivenId,
  network: z.string(),
  username: z.string().default(''),
  url: z.string(),
});

export const Experience = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string().default(''),
  start: PartialDate.default(''),
  /** Empty while `current`. */
  end: PartialDate.default(''),
  current: z.boolean().default(false),
  summary: z.string().default(''),
  highlights: z.array(z.string()).default([]),
  printed: Printed.optional(),
});

export const Education = z.object({
  id: z.string(),
  school: z.string(),
  degree: z.string().default(''),
  field: z.string().default(''),
  location: z.string().default(''),
  start: PartialDate.default(''),
  end: PartialDate.default(''),
  /** Whether it goes on; the end is empty then. Left out where it does not, or that was not said. */
  current: z.boolean().optional(),
  gpa: z.string().default(''),
  highlights: z.array(z.string()).default([]),
  printed: Printed.optional(),
});

export const Project = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().default(''),
  start: PartialDate.default(''),
  end: PartialDate.default(''),
  /** Whether it goes on; the end is empty then. Left out where it does not, or that was not said. */
  current: z.boolean().optional(),
  description: z.string().default(''),
  highlights: z.array(z.string()).default([]),
  skills: z.array(z.string()).default([]),
  printed: Printed.optional(),
});

export const ProfileSkill = z.object({
  id: GivenId,
  name: z.string(),
  level: z.string().default(''),
  keywords: z.array(z.string()).default([]),
});

export const ProfileLanguage = z.object({ id: GivenId, name: z.string(), fluency: z.string().default('') });

/** Anything else on a resume: a certificate, award, publication or volunteer role, kept as the user wrote it. */
export const ProfileExtra = z.object({
  id: z.string(),
  kind: z.enum(['certificate', 'award', 'publication', 'volunteer', 'interest', 'reference', 'other']),
  title: z.string(),
  organisation: z.string().default(''),
  date: PartialDate.default(''),
  /** Until when: of a volunteer role its end, of a certificate when it runs out. */
  end: PartialDate.optional(),
  /** Whether it goes on; the end is empty then. Left out where it does not, or that was not said. */
  current: z.boolean().optional(),
  url: z.string().default(''),
  text: z.string().default(''),
  highlights: z.array(z.string()).default([]),
  printed: Printed.optional(),
});

/** Who the user is, in their own words. Nothing in it is invented by the program. */
export const Profile = z.object({
  id: z.string(),
  /** The persona's name, e.g. "Data roles". */
  persona: z.string().default('My profile'),
  name: PersonName,
  email: z.string().trim().default(''),
  phone: z.string().trim().default(''),
  headline: z.string().default(''),
  summary: z.string().default(''),
  address: PostalAddress,
  links: z.array(ProfileLink).default([]),
  experience: z.array(Experience).default([]),
  education: z.array(Education).default([]),
  projects: z.array(Project).default([]),
  skills: z.array(ProfileSkill).default([]),
  languages: z.array(ProfileLanguage).default([]),
  extras: z.array(ProfileExtra).default([]),
  printed: Printed.optional(),
  /** What an imported file held that has no field of its own, by item id (`basics`, `e1`, ...; empty for the top level); kept for the export. */
  more: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  /** Names the person where several profiles are personas of one: they share facts and differ in headline, summary, order and what is shown. */
  person: z.string().optional(),
  /** Ids of items that this persona does not show. */
  hidden: z.array(z.string()).optional(),
  /** When the user removed it, in ISO 8601; what was sent with it still names it. */
  removedAt: z.string().optional(),
});
/** A profile as a file tells it: its name may be one that was not found. */
export const ReadProfile = Profile.extend({ name: PersonName.extend({ full: z.string() }) });

export type Profile = z.infer<typeof Profile>;
export type Experience = z.infer<typeof Experience>;
export type Education = z.infer<typeof Education>;
export type Project = z.infer<typeof Project>;
export type ProfileExtra = z.infer<typeof ProfileExtra>;
export type Printed = z.infer<typeof Printed>;
