import { z } from 'zod';

/** One claim about the user that documents and forms may use. `text` is the user's own wording. */
export const Fact = z.object({
  /** Stable while the profile's item keeps its id, e.g. `experience.e1.highlight.2`. */
  id: z.string(),
  kind: z.enum([
    'identity',
    'contact',
    'summary',
    'experience',
    'highlight',
    'education',
    'project',
    'skill',
    'language',
    'extra',
  ]),
  text: z.string(),
  /** What an extra is, where its text does not say so: the name of a certificate is one. */
  extra: z.enum(['certificate', 'award', 'publication', 'volunteer']).optional(),
  /** Of the head of a job, a school, a project or another item: the name that it goes by. */
  place: z.string().optional(),
  /** The path inside the profile that it was taken from, e.g. `experience[0].highlights[1]`. */
  source: z.string(),
});
export type Fact = z.infer<typeof Fact>;
