import { z } from 'zod';

const text = z.string().catch('');
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.filter((one) => typeof one === 'string'));
const id = z.union([z.string(), z.number()]).transform(String).catch('');
/** Entries that are no objects were never shown, and are left out. */
const entries = <S extends z.ZodType>(schema: S) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((one): z.infer<S>[] => {
        const read = schema.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );
const span = { start: text, end: text };

const Address = z.object({ street: text, city: text, region: text, postal: text, country: text });

/** A profile as version 15 of the schema stored it, one JSON body; what is missing or of another shape is empty. */
export const StoredBody = z.object({
  name: z.object({ first: text, last: text, full: z.string().min(1), preferred: text }),
  email: text,
  phone: text,
  headline: text,
  summary: text,
  address: Address.catch({ street: '', city: '', region: '', postal: '', country: '' }),
  links: entries(z.object({ network: text, username: text, url: text })),
  experience: entries(
    z.object({
      ...span,
      id,
      title: text,
      company: text,
      location: text,
      current: z.boolean().catch(false),
      summary: text,
      highlights: texts,
    }),
  ),
  education: entries(
    z.object({
      ...span,
      id,
      school: text,
      degree: text,
      field: text,
      location: text,
      gpa: text,
      highlights: texts,
    }),
  ),
  projects: entries(
    z.object({ ...span, id, name: text, url: text, description: text, highlights: texts, skills: texts }),
  ),
  skills: entries(z.object({ name: text, level: text, keywords: texts })),
  languages: entries(z.object({ name: text, fluency: text })),
  extras: entries(
    z.object({
      id,
      kind: text,
      title: text,
      organisation: text,
      date: text,
      url: text,
      text,
      highlights: texts,
    }),
  ),
  more: z.record(z.string(), z.record(z.string(), z.unknown())).catch({}),
  person: z.string().optional().catch(undefined),
  hidden: texts,
  removedAt: z.string().nullable().catch(null).default(null),
});
export type StoredBody = z.infer<typeof StoredBody>;
