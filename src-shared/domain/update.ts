import { z } from 'zod';

/** A version that a feed offers. */
export const Release = z.object({
  version: z.string(),
  /** ISO 8601; empty where the feed does not say. */
  date: z.string(),
  /** What is new, as plain text; empty where the feed does not say. */
  notes: z.string(),
  /** In bytes; null where the feed does not say. */
  size: z.number().nullable(),
});
export type Release = z.infer<typeof Release>;

/** How this copy came onto the machine, which decides how it is replaced. `folder`: it is not, e.g. run from sources. */
export const PackageKind = z.enum(['appimage', 'deb', 'windows', 'mac', 'folder']);
export type PackageKind = z.infer<typeof PackageKind>;

/** How far an update is. */
export const UpdateStep = z.discriminatedUnion('name', [
  z.object({ name: z.literal('idle') }),
  z.object({ name: z.literal('asking') }),
  /** The newest version runs already. */
  z.object({ name: z.literal('newest'), at: z.string() }),
  z.object({ name: z.literal('found'), release: Release }),
  /** `share`: how much of it has come, 0 to 1. */
  z.object({ name: z.literal('fetching'), release: Release, share: z.number() }),
  z.object({ name: z.literal('ready'), release: Release }),
  z.object({ name: z.literal('installing'), release: Release }),
  /** What was wrong and what to do. */
  z.object({ name: z.literal('failed'), message: z.string() }),
]);
export type UpdateStep = z.infer<typeof UpdateStep>;

export const UpdateState = z.object({
  version: z.string(),
  kind: PackageKind,
  /** Where releases are asked for; empty where no place is known. */
  feed: z.string(),
  /** Whether this copy knows its publisher's key, and takes only what is signed with it. */
  signed: z.boolean(),
  step: UpdateStep,
  /** How the version before comes back where a new one does not start. */
  wayBack: z.string(),
  /** The version that did not start here and was taken back; null where none was. */
  undone: z.string().nullable(),
});
export type UpdateState = z.infer<typeof UpdateState>;

/** What the window can ask for. `look` only tells how it stands, and asks nobody. */
export const UpdateAct = z.enum(['look', 'check', 'fetch', 'cancel', 'install']);
export type UpdateAct = z.infer<typeof UpdateAct>;
