import { z } from 'zod';

/** A company's board at a vendor, or a job site (then `token` is empty), with how it fared. */
export const KnownBoard = z.object({
  vendor: z.string(),
  token: z.string(),
  company: z.string(),
  /** Whether it stood in a link of something that was found. */
  met: z.boolean(),
  watched: z.boolean(),
  /** ISO 8601; null while it was never asked. */
  askedAt: z.string().nullable(),
  workedAt: z.string().nullable(),
  /** Times in a row that it could not be read. */
  failures: z.number().int(),
  problem: z.string(),
  /** Whether its vendor said that there is no such board. */
  gone: z.boolean(),
  /** How many openings it had when it last worked. */
  jobs: z.number().int().nullable(),
});
export type KnownBoard = z.infer<typeof KnownBoard>;

/** A company of the directory. Empty `field` or `country`: not known. */
export const ListedBoard = z.object({
  vendor: z.string(),
  token: z.string(),
  company: z.string(),
  field: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
});
export type ListedBoard = z.infer<typeof ListedBoard>;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** How a board fares, in words; empty where there is nothing to say. */
export function boardHealth({ failures, workedAt, gone }: KnownBoard, now: Date): string {
  if (gone) return 'there is no such board any more';
  if (failures === 0) return '';
  const runs = failures === 1 ? 'no answer last time' : `no answer for ${failures} runs`;
  return workedAt === null ? `${runs}, and never before` : `${runs}, last worked on ${dayOf(workedAt, now)}`;
}

function dayOf(iso: string, now: Date): string {
  const at = new Date(iso);
  const year = at.getFullYear() === now.getFullYear() ? '' : ` ${at.getFullYear()}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()]}${year}`;
}
