import { z } from 'zod';

export const ContactState = z.enum(['known', 'drafted', 'sent', 'answered', 'met']);
export type ContactState = z.infer<typeof ContactState>;

/** Somebody who may help: a connection that the user has, or a person that a search of theirs found. */
export const Contact = z.object({
  id: z.string(),
  name: z.string().trim().min(1, 'a name is needed').max(200),
  title: z.string().max(300),
  company: z.string().max(300),
  url: z.string().max(500),
  /** `connections` came from LinkedIn's own export, `found` from pasted search results. */
  origin: z.enum(['connections', 'found', 'typed']),
  /** Why they may answer, in a sentence; empty where nothing is known. */
  why: z.string().max(500),
  state: ContactState,
  /** YYYY-MM-DD, or null for none. */
  remindOn: z.iso.date().nullable(),
});
export type Contact = z.infer<typeof Contact>;

export const OutreachKind = z.enum(['alumni', 'colleague', 'stranger', 'recruiter', 'manager', 'thanks']);
export type OutreachKind = z.infer<typeof OutreachKind>;
