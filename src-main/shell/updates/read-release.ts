import { z } from 'zod';
import type { Release } from '#shared/domain/update.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { OfferedRelease } from './verify-release.ts';

const NOTES_MOST = 20_000;

const Notes = z.union([z.string(), z.array(z.object({ version: z.string(), note: z.string().nullable() }))]);

/** What electron-builder writes of a version into `latest*.yml`, and the publisher's signature. */
const Offered = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
  releaseDate: z.coerce.string().optional(),
  releaseNotes: Notes.nullish(),
  signature: z.string().max(200).optional(),
  files: z
    .array(
      z.object({
        url: z.string().min(1).max(2_000),
        // The hash in base64 is 88 signs long.
        sha512: z.string().length(88),
        size: z.number().int().positive().optional(),
      }),
    )
    .min(1),
});

/** Reads what a feed says of its newest version. Throws `ValidationError` for anything else, also for files without a check sum. */
export function readRelease(said: unknown, extension: string): { release: Release; offered: OfferedRelease } {
  const read = Offered.safeParse(said);
  if (!read.success)
    throw new ValidationError(
      'What the address of the releases answered is no list of releases, or one without check sums. Nothing was fetched.',
    );
  const { version, files, releaseDate, releaseNotes, signature } = read.data;
  const file = files.find(({ url }) => url.toLowerCase().endsWith(extension));
  const date = releaseDate === undefined ? Number.NaN : Date.parse(releaseDate);
  return {
    offered: { version, files, signature },
    release: {
      version,
      date: Number.isNaN(date) ? '' : new Date(date).toISOString(),
      notes: notesText(releaseNotes ?? ''),
      size: file?.size ?? null,
    },
  };
}

/** Notes as plain text: what a feed says is shown, never drawn. */
function notesText(notes: z.infer<typeof Notes>): string {
  const whole =
    typeof notes === 'string'
      ? notes
      : notes.map(({ version, note }) => `${version}\n${note ?? ''}`).join('\n\n');
  const plain = whole
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/h\d|\/ul|\/ol|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\n{3,}/g, '\n\n');
  return visibleText(plain).trim().slice(0, NOTES_MOST);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
