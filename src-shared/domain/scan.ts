import { z } from 'zod';

/** Languages that printed pages can be read in on this machine, by the names that their data has. */
export const ScanLanguage = z.enum(['eng', 'deu', 'fra', 'spa', 'nld', 'por', 'ita', 'pol']);
export type ScanLanguage = z.infer<typeof ScanLanguage>;

/** How pages that are pictures are to be read: on this machine, or by the model of one step of the user's chain. */
export const ScanReading = z.discriminatedUnion('by', [
  z.object({ by: z.literal('machine'), language: ScanLanguage }),
  z.object({ by: z.literal('model'), provider: z.string() }),
]);
export type ScanReading = z.infer<typeof ScanReading>;

/** A language's data on this machine. */
const LanguageState = z.object({
  id: ScanLanguage,
  /** Its tag as systems have it: `en`. */
  tag: z.string(),
  /** In English. */
  name: z.string(),
  state: z.enum(['absent', 'fetching', 'ready']),
  /** All that is fetched. */
  size: z.number().int(),
  /** Fetched so far. */
  bytes: z.number().int(),
  /** Why the last fetching failed, and what to do; empty where it did not. */
  problem: z.string(),
});
export type LanguageState = z.infer<typeof LanguageState>;

/** A model of the user's that sees pictures. */
const PictureModel = z.object({
  /** The step of the chain. */
  provider: z.string(),
  label: z.string(),
  model: z.string(),
  /** Who is sent the pictures. */
  host: z.string(),
  /** Whether they stay on this machine or in its network. */
  near: z.boolean(),
  /** What may be done with what is sent, in one sentence. */
  privacy: z.string(),
});
export type PictureModel = z.infer<typeof PictureModel>;

/** What can read pages that are pictures, and what is being read. */
export const ScanState = z.object({
  languages: z.array(LanguageState),
  /** In the order in which they are asked. */
  models: z.array(PictureModel),
  /** The file that is read now, the page of it, from 1, and of how many; 0 pages until they are counted. */
  reading: z.object({ name: z.string(), page: z.number().int(), of: z.number().int() }).nullable(),
});
export type ScanState = z.infer<typeof ScanState>;
